import { describe, expect, it } from 'vitest';
import { UnreadableReport } from '#authoring/propose.ts';
import { content, of, open, zh } from './proposed.ts';
import { bare, shown } from './shown.ts';
import { checkWritten } from './written.ts';

describe('what is no report', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\u3000\r\n'],
    ['invisible characters', '\u200B\uFEFF\u202E\0'],
    ['figures', '2025-03-11\n12 345'],
    ['a third language', 'The two parties met in Paris on 11 March and the talks were good.'],
    ['a megabyte', '双方举行了会议。'.repeat(130_000)],
    ['a long text', 'Les deux parties se sont réunies. '.repeat(4000)],
    ['the code of a page', `双方举行了会议。\n${'<b>&{'.repeat(2000)}`],
    ['letters lost on their way', '双方举行了会议\uFFFD\uFFFD。'],
    ['UTF-16 read as UTF-8', [...'La réunion'].join('\0')],
  ])('is refused in both languages: %s', (_, text) => {
    const refused = (() => {
      try {
        return of(text);
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(UnreadableReport);
    const { sentence } = refused as UnreadableReport;
    expect(sentence.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(sentence.fr).toMatch(/^\P{Script=Han}+\.$/u);
  });
});

describe('hostile text', () => {
  const hostile = [
    '<script>alert(1)</script> {process.exit()} <!-- x --> **gras** `code`',
    'import x from "y"',
    'export default 1',
    '---\ntitle: autre\n---',
    '{/* jamais fermé',
    '# Titre\n## Autre titre\n> cité\n***\n___\n===\n```',
    '[a](javascript:alert(1)) ![b](https://ailleurs.example/b.png) https://u@ailleurs.example/',
    '| a | b |\n|---|---|\n| c | d |',
    '=cmd|/c calc!A1, %s, ${x}, \\u0000, &lt;b&gt;',
    '-'.repeat(200),
    '['.repeat(300) + '*_'.repeat(300),
    Array.from({ length: 80 }, (_, level) => `${' '.repeat(level)}- dessous`).join('\n'),
    '__proto__: oui\nconstructor: non',
    '🙂👩‍👩‍👧 émojis',
  ];

  it.each(hostile)('is shown as it is, and passes the check: %j', async (text) => {
    const proposal = of(
      `${zh}\n\n${text}\n\nC’est la fin de la réunion, et chacun rentre chez soi.`,
    );
    const all = (['zh', 'fr'] as const)
      .map(
        (lang) =>
          bare(proposal.words[lang]?.title ?? '') + shown(proposal.bodies[lang] ?? '').words,
      )
      .join('');
    // A rule between the languages says nothing, and a title needs no mark.
    for (const line of text.split('\n').filter((each) => !/^[-_*=]{3,}$/.test(each)))
      expect(all).toContain(bare(line.replace(/^# |^ *- (?=dessous)/, '')));
    expect(all).toContain(bare(zh));
    const { issues } = await checkWritten(content, proposal);
    const own = issues.filter(
      ({ severity, file }) => severity === 'error' && file.includes(proposal.id ?? ''),
    );
    expect(own).toEqual([]);
  });

  it('loses what no editor shows, and says so', () => {
    const { bodies } = of(`${zh.slice(0, 10)}\u202E\0\u200B${zh.slice(10)}`);
    expect(bodies.zh).toBe(zh);
    expect(open(`${zh}\0`)).toContain('看不见的控制字符');
  });
});
