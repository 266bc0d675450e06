import { parseHTML } from 'linkedom';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { issue, type Issue } from '#checks/issue.ts';
import { commentLimit, markdownReport, summaryLimit } from '#checks/markdown-report.ts';
import type { Report } from '#checks/run.ts';

const place = { file: 'news/x/index.fr.mdx', line: 4, column: 2 };
const other = { file: 'news/x/index.zh.mdx', line: 3, column: 1 };
const source = { server: 'https://github.com', repository: 'o/r', commit: 'abc' };
const told = { zh: '一', fr: 'a' };

const reportOf = (...issues: Issue[]): Report => {
  const count = (severity: Issue['severity']) =>
    issues.filter((each) => each.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  return { issues, counts, silenced: [] };
};

/** As GitHub shows it: Markdown with its tables, footnotes, strikethrough, bare addresses. */
const render = (markdown: string) => {
  const { html } = markdownToHtml(markdown, { features: { gfm: true, math: true } });
  return parseHTML(`<main>${html}</main>`).document;
};

describe('the report in Markdown', () => {
  const report = reportOf(
    issue('info', 'translation.missing', other, told),
    { ...issue('warning', 'a.b', place, told, [other]), sides: { zh: '甲', fr: '' } },
    issue('error', 'facts.date.contradiction', place, { zh: '一：二', fr: 'a : b' }),
  );
  const text = markdownReport(report, 'content', { source });
  const page = render(text);

  it('counts first, then tells what stops the build, and folds what needs no answer', () => {
    expect(text.split('\n\n')[1]).toBe(
      '**1个错误**，1条提醒，1条信息<br>**Erreurs : 1** ; avertissements : 1 ; informations : 1',
    );
    const heads = [...page.querySelectorAll('h3, summary')].map(({ textContent }) => textContent);
    expect(heads).toEqual([
      '✖ 错误 · Erreurs',
      '▲ 提醒 · Avertissements',
      '1条信息，不必处理 · 1 information, qui n’attend pas de réponse',
    ]);
    expect(page.querySelector('details')?.textContent).toContain('translation.missing');
    expect(page.querySelectorAll('details')).toHaveLength(1);
  });

  it('tells each finding in both languages with its places, as links to the lines', () => {
    const warning = page.querySelectorAll('li')[1];
    expect(warning?.innerHTML.split(/<br\/?>/)).toEqual([
      `<a href="https://github.com/o/r/blob/abc/content/news/x/index.fr.mdx?plain=1#L4">news/x/index.fr.mdx:4</a> · <code>a.b</code>`,
      '一',
      'a',
      'zh : 甲',
      'fr : —',
      `↔ <a href="https://github.com/o/r/blob/abc/content/news/x/index.zh.mdx?plain=1#L3">news/x/index.zh.mdx:3</a>`,
    ]);
  });

  it.each([
    ['content', undefined],
    ['../elsewhere', source],
  ])('links to no file of %s that the repository does not hold', (dir, from) => {
    const unlinked = render(markdownReport(report, dir, { source: from }));
    expect([...unlinked.querySelectorAll('li a')]).toEqual([]);
    expect(unlinked.querySelector('li')?.textContent).toContain('news/x/index.fr.mdx:4');
  });

  it('folds the warnings of what the reader has not changed, and no error', () => {
    const elsewhere = markdownReport(report, 'content', { concerns: () => false });
    const heads = [...render(elsewhere).querySelectorAll('h3, summary')];
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      '✖ 错误 · Erreurs',
      expect.stringMatching(/^另有1条提醒.* 1 autre avertissement/),
      expect.stringMatching(/^1条信息/),
    ]);
  });

  it('says when there is nothing to say', () => {
    expect(markdownReport(reportOf(), 'content')).toMatch(/没有发现问题.*Rien à signaler/);
    expect(markdownReport(reportOf(issue('warning', 'a.b', place, told)), 'content')).toMatch(
      /没有错误.*Aucune erreur/,
    );
  });
});

describe('what a contribution says of itself', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '</details><script>x</script><!--',
    '[click](https://evil.example) ![](https://evil.example/a.png)',
    '![x][y] [^1] **bold** _it_ ~~gone~~ `code` $x$ $$y$$',
    'https://evil.example www.evil.example mail@evil.example ftp://evil.example',
    '@everyone @org/team #12 other/repo#12 GH-12 https://github.com/o/r/issues/1',
    '&lt;b&gt; &#64;octocat &#35;12',
    'a\n\n# heading\n\n- item\n\n| a |\n|---|\n| b |\n\n```\n::error::x',
    '\u202Egnp.exe\u001b[31m\\',
  ];

  it.each(hostile)('is shown and not obeyed: %j', (text) => {
    const found = issue(
      'error',
      'a.b',
      { ...place, file: `news/${text}.mdx` },
      {
        zh: `“${text}”`,
        fr: `« ${text} »`,
      },
    );
    const report = { ...reportOf({ ...found, sides: { zh: text, fr: text } }) };
    const page = render(markdownReport(report, 'content', { source }));
    const names = [...page.querySelectorAll('main *')].map(({ localName }) => localName);
    const allowed = ['h2', 'h3', 'p', 'strong', 'br', 'ul', 'li', 'a', 'code'];
    expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(page.querySelectorAll('h2, h3, li, code')).toHaveLength(4);
    const addresses = [...page.querySelectorAll('a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(addresses.filter((at) => !at.startsWith('https://github.com/o/r/blob/abc/'))).toEqual(
      [],
    );
    expect(addresses).toHaveLength(3);
    // GitHub looks for these in the text after it has read the Markdown.
    const shown = [...page.querySelectorAll('li')].map(({ textContent }) => textContent).join('');
    expect(shown).not.toMatch(/@[\w-]|#\d|\bGH-\d|:\/\/|www\.|[\p{Cc}\u202A-\u202E]/u);
    const visibleSigns = (string: string) => string.replaceAll(/[\u200B\p{Cc}\u202E]/gu, '');
    const [first = ''] = text.split('\n');
    expect(visibleSigns(shown)).toContain(visibleSigns(first.split('\u001b')[0] ?? ''));
  });
});

describe('the length of a report', () => {
  const many = (severity: Issue['severity'], count: number) =>
    Array.from({ length: count }, (_, index) =>
      issue(
        severity,
        'a.b',
        { ...place, file: `news/${severity}-${index}.mdx` },
        {
          zh: '很长的一句话'.repeat(10),
          fr: 'Une longue phrase. '.repeat(10),
        },
      ),
    );
  const alike = (count: number) =>
    Array.from({ length: count }, () => issue('info', 'a.b', place, told));
  const report = reportOf(
    ...many('error', 60),
    ...many('warning', 300),
    ...many('info', 2000),
    ...alike(30),
  );

  it.each([commentLimit, summaryLimit, 2_000])(
    'stays within %d bytes, and says what is missing',
    (limit) => {
      const text = markdownReport(report, 'content', { source, limit });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      // It says so in the place of what it left out, not with room to spare for more.
      expect(Buffer.byteLength(text)).toBeGreaterThan(limit - 1_600);
      const shown = text.match(/^- /gm)?.length ?? 0;
      const left = Number(/另有(\d+)条未列出/.exec(text)?.[1]);
      expect(shown + left).toBe(2390);
      expect(text).toContain(`${left} autres constats`);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    },
  );

  it('leaves nothing out, and says nothing of it, where there is room', () => {
    const text = markdownReport(reportOf(...many('error', 60)), 'content', { source });
    expect(text.match(/^- /gm)).toHaveLength(60);
    expect(text).not.toContain('未列出');
  });

  it('shows one of much information of one kind in a file', () => {
    expect(markdownReport(reportOf(...alike(9)), 'content')).toMatch(/另有8条同类.* 8 autres/);
  });
});
