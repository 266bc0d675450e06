import { describe, expect, it } from 'vitest';
import { propose, UnreadableReport } from '#authoring/propose.ts';
import { readTree } from '#source/tree.ts';
import { bare, shown } from './shown.ts';
import { checkWritten } from './written.ts';

const content = 'tests/fixtures/content';
const tree = await readTree(content);
const of = (text: string) => propose(text, tree, '2025-06-01');
const open = (text: string) =>
  of(text)
    .open.map(({ zh, fr }) => `${zh}\n${fr}`)
    .join('\n');

const zh = '2025年5月20日，虚构协会主席癸建国会见了测试园区甲主任甲小明一行，双方在里昂举行会谈。';
const fr =
  'Le 20 mai 2025, Gui Jianguo, président de l’Association fictive, a reçu à Lyon Jia Xiaoming, directeur du Parc d’essai A.';

describe('the facts of a report', () => {
  it('come from either text alone', () => {
    for (const text of [zh, fr]) {
      const { facts, id, words, bodies } = of(text);
      expect(facts).toMatchObject({
        date: '2025-05-20',
        place: 'lyon',
        people: [
          { person: 'gui-jianguo', side: 'host' },
          { person: 'jia-xiaoming', side: 'guest' },
        ],
        partners: ['association-fictive', 'parc-a'],
      });
      expect(id).toBe('2025-05-20-association-fictive-parc-a');
      expect(Object.keys(words)).toEqual([facts.original]);
      expect(Object.keys(bodies)).toEqual([facts.original]);
    }
  });

  it('are those of the original, and what the two texts say otherwise is left open', () => {
    const { facts, open: points } = of(`${zh}\n\n${fr.replace('20 mai', '21 mai')}`);
    expect(facts).toMatchObject({ date: '2025-05-20', original: 'zh' });
    const [first, ...others] = points.filter((point) => /21\smai/.test(point.fr));
    expect(first?.fr).toMatch(/« 2025年5月20日 ».+« 21\smai 2025 »\..+celle du texte chinois/);
    expect(first?.fr).not.toContain('soit');
    expect(others).toEqual([]);
    expect(of(`${fr.replace('20 mai', '21 mai')}\n\n${zh}`).facts).toMatchObject({
      date: '2025-05-21',
      original: 'fr',
    });
  });

  it('hold the last day of several, and the last year that fits a day without one', () => {
    expect(of('2025年10月14日至17日，测试技术展在上海举行。').facts).toMatchObject({
      kind: 'event',
      date: '2025-10-14',
      end: '2025-10-17',
    });
    const { facts } = of('5月20日，双方在里昂举行会议，讨论了下一步工作。');
    expect(facts.date).toBe('2025-05-20');
    expect(of('7月20日，双方在里昂举行会议，讨论了下一步工作。').facts.date).toBe('2024-07-20');
    expect(open('5月20日，双方在里昂举行会议，讨论了下一步工作。')).toContain('没有写年份');
  });

  it('are left out, and asked for, where the text is silent', () => {
    const { id, facts, words } = of('双方讨论了下一步工作，气氛融洽。');
    expect(id).toBeUndefined();
    expect(facts).toEqual({ original: 'zh', kind: 'meeting' });
    expect(words.zh?.title).toBeUndefined();
    const points = open('双方讨论了下一步工作，气氛融洽。');
    for (const part of ['date', 'place', 'partners', '出席人员', '标题'])
      expect(points).toContain(part);
    // The state of its translation is told wherever it is: it is nothing to confirm.
    expect(points).not.toContain('index.fr.mdx');
  });

  it('name those whom no registry holds', () => {
    const text = `${zh}\n会后，张伟先生致辞。\n\n${fr}\nM. Zhang Wei a pris la parole, puis Mme Jeanne Nulle, de la Fondation Nullepart.`;
    expect(open(text)).toMatch(/没有人物资料的人：.*张伟/);
    expect(open(text)).toMatch(/n’ont pas de fiche : .*Jeanne Nulle/);
    expect(open(text)).toContain('Fondation Nullepart');
  });

  it('are read from a text too long to be compared, and the author is told', () => {
    const long = `${zh}\n`.repeat(300) + `${fr}\n`.repeat(300);
    expect(of(long).facts).toMatchObject({ date: '2025-05-20', place: 'lyon' });
    expect(open(long)).toContain('trop longs pour être comparés');
    expect(open(`${zh}\n${fr}`)).not.toContain('trop longs');
  });

  it('are asked for in French, however much Chinese is quoted', () => {
    const names = '甲乙丙丁戊己庚辛';
    const text = Array.from(names, (name) => `来自${name}市国际产业合作研究院，`).join('');
    const point = of(`${zh}\n${text}都参加了会议。`).open.find((each) =>
      each.zh.includes('没有登记的机构'),
    );
    expect(point?.fr.match(/\p{Script=Han}/gu)?.length).toBeLessThan(
      (point?.fr.match(/\p{Script=Latin}/gu)?.length ?? 0) / 2,
    );
  });

  it('never take an id that another entry has', () => {
    const [taken] = tree.entries.filter(({ collection }) => collection === 'news');
    const twice = {
      ...tree,
      entries: [
        ...tree.entries,
        { ...(taken ?? never()), id: '2025-05-20-association-fictive-parc-a' },
      ],
    };
    expect(propose(zh, twice).id).toBe('2025-05-20-association-fictive-parc-a-2');
  });

  it('name what tells of the same day and partners already, were it in the other language', () => {
    const [one] = tree.entries.filter(({ collection }) => collection === 'news');
    const header = {
      date: '2025-05-20',
      partners: ['parc-a', 'association-fictive', 'centre-lyon'],
    };
    const source = Object.values((one ?? never()).files)[0] ?? never();
    const told = {
      ...(one ?? never()),
      id: 'deja-dit',
      files: { zh: { ...source, data: header } },
    };
    const points = (entry: typeof told) =>
      propose(fr, { ...tree, entries: [...tree.entries, entry] }).open[0];
    // The same report, started twice by mistake, would be published twice.
    expect(points(told)?.zh).toContain('news/deja-dit。');
    expect(points(told)?.fr).toContain('news/deja-dit.');
    const apart = { ...header, partners: ['parc-a'] };
    expect(points({ ...told, files: { zh: { ...source, data: apart } } })?.zh).not.toContain(
      'news/',
    );
    expect(open(zh)).not.toContain('deja-dit');
  });

  describe('in a tree that does not hold who met', () => {
    const without = (...ids: string[]) => ({
      ...tree,
      entries: tree.entries.filter(
        ({ collection, id }) => collection !== 'partners' || !ids.includes(id),
      ),
    });
    const report = `${zh}双方将共同举办论坛。协会将推荐专家。`;

    it('ask for the other side where one alone is known, and for who promises', () => {
      const { facts, open: points } = propose(report, without('parc-a'), '2025-06-01');
      expect(facts.partners).toEqual(['association-fictive']);
      const asked = points.map(({ zh }) => zh).join('\n');
      expect(asked).toContain('只认出一家已登记的机构');
      expect(asked).toMatch(/双方|暂记为会谈中已登记的各方/);
      expect(open(report)).not.toContain('只认出一家');
      expect(open(report)).not.toContain('暂记为会谈中已登记的各方');
    });

    it('never name an association that has no page', () => {
      const ours = `${report}我们协会将编写指南。我们将推荐专家。`;
      const { facts } = propose(ours, without('association-fictive', 'parc-a'), '2025-06-01');
      expect(JSON.stringify(facts)).not.toContain('association-fictive');
    });
  });
});

function never(): never {
  throw new Error('no news');
}

describe('the title', () => {
  it('is the first line, where that is one', () => {
    const { words, bodies } = of(`# 两地会谈\n${zh}\n\nUne rencontre à Lyon\n${fr}`);
    expect(words.zh?.title).toBe('两地会谈');
    expect(words.fr?.title).toBe('Une rencontre à Lyon');
    expect(bodies.zh).toBe(zh);
    expect(bodies.fr?.replaceAll('\u00A0', ' ')).toBe(fr);
  });

  it('is made of the facts otherwise, with the articles that the text has', () => {
    const { words } = of(`${zh}\n\n${fr}`);
    expect(words.zh?.title).toBe('虚构协会与测试园区甲会议（2025年5月20日）');
    expect(words.fr?.title).toMatch(/^(?:Réunion|Visite) .*l’Association fictive.*20\smai 2025$/);
  });
});

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
