import { describe, expect, it } from 'vitest';
import { propose } from '#authoring/propose.ts';
import { fr, of, open, tree, zh } from './proposed.ts';

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

  it.each([
    ['代表团参观了辽河示范区，并听取介绍。', '辽河示范区'],
    ['代表团来到苍梧高新区。', '苍梧高新区'],
  ])('name a zone that no registry holds: %s', (text, name) => {
    expect(open(text)).toContain(name);
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
