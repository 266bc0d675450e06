import { describe, expect, it } from 'vitest';
import { callFacts } from '#output/call-facts.ts';
import { callPage } from '#output/call-page.ts';
import { createView, plain } from '#output/view.ts';
import { call } from '../domain/make.ts';
import { find, site, view } from './fixture-view.ts';

const pageOf = (id: string, lang: 'zh' | 'fr' = 'fr', now = site.now) =>
  callPage(createView({ ...site, now }, lang), find('calls', id));

describe('dates of a call', () => {
  it('stand in their order by both clocks, midnight as the end of a day', () => {
    const { dates } = pageOf('bourses-mobilite', 'zh');
    expect(dates?.deadlines.map(({ home, other }) => [home, other])).toEqual([
      ['2026年3月28日24:00（北京时间）', '2026年3月28日17:00（巴黎时间）'],
      ['2090年10月28日24:00（北京时间）', '2090年10月28日18:00（巴黎时间）'],
      ['2091年3月24日24:00（北京时间）', '2091年3月24日17:00（巴黎时间）'],
    ]);
    expect(dates?.deadlines.map(({ mark }) => mark.state)).toEqual(['past', 'next', 'ahead']);
  });

  it('say who files after the first stage, before and after it', () => {
    const [first, second] = pageOf('deux-etapes').dates?.deadlines ?? [];
    expect([first?.condition, second?.condition]).toEqual([
      undefined,
      'pour les candidats retenus',
    ]);
    const model = (now: string) => pageOf('deux-etapes', 'zh', new Date(now)).dates?.model?.text;
    expect(model('2024-09-30T14:59:59Z')).toBe('分阶段申报：通过前一阶段的，方可进入下一阶段。');
    expect(model('2024-09-30T15:00:00Z')).toBe('第一阶段已截止，仅入选者可以提交后续材料。');
  });

  it('keep the date that was announced before', () => {
    const [french, chinese] = pageOf('capteurs-eau').dates?.deadlines ?? [];
    expect(french?.former).toBeUndefined();
    expect(chinese?.former).toEqual({
      iso: '2091-03-15T23:59:00+08:00',
      text: '15\u00A0mars 2091',
    });
  });

  it('are not there where nothing is dated, and the panel says so', () => {
    expect(pageOf('appel-annonce').dates).toBeUndefined();
    const rows = callFacts(view('fr'), find('calls', 'appel-annonce'));
    expect(rows.find(({ items }) => items.length > 0)?.label).toBe('Dates limites');
  });
});

describe('sides of a call', () => {
  it('stand row by row, in the same order in every cell', () => {
    const sides = pageOf('capteurs-eau').sides;
    expect(sides?.flags).toHaveLength(2);
    expect(sides?.flags[1]).toContain('le côté français ferme le premier');
    expect(sides?.rows.map(({ cells }) => cells.map((items) => items.length))).toEqual([
      [1, 2],
      [2, 1],
      [1, 2],
      [2, 1],
      [2, 2],
      [1, 1],
    ]);
  });

  it('keep a row that one side alone gives, drop one that none does, count a common deadline', () => {
    const facts = `deadlines: [{ at: 2091-03-26T17:00:00+02:00 }]
sides:
  cn: { files: [{ zh: 表格, fr: formulaire }] }`;
    const { rows, flags } = callPage(view('fr'), call('a', facts)).sides ?? { rows: [], flags: [] };
    expect(rows.map(({ label, cells }) => [label, ...cells.map(({ length }) => length)])).toEqual([
      ['Pièces à déposer', 1, 0],
      ['Clôture', 1, 1],
    ]);
    expect(flags).toEqual([]);
  });
});

describe('steps before one applies', () => {
  const titles = (id: string, now = site.now) =>
    pageOf(id, 'fr', now).steps?.steps.map(({ title }) => title);

  it('say what the facts say, in order', () => {
    expect(titles('capteurs-eau')).toHaveLength(5);
    const lines = pageOf('capteurs-eau').steps?.steps[3]?.lines ?? [];
    expect(
      lines.map(({ label, text, links }) => [label, plain(text ?? []), links[0]?.href]),
    ).toEqual([
      ['Côté chinois', 'dépôt en ligne par l’établissement', 'https://depot.example/zh'],
      ['Côté français', 'envoi par le responsable', 'mailto:depot@fictive.example'],
    ]);
    expect(titles('residence-2090')?.[0]).toBe(
      'Vérifier que vous remplissez les 2\u00A0conditions',
    );
  });

  it('are none for a call that is closed or says too little', () => {
    for (const id of [
      'delegation-2024',
      'deux-etapes',
      'appel-annonce',
      'candidatures-permanentes',
    ])
      expect(titles(id)).toBeUndefined();
    expect(titles('deux-etapes', new Date('2024-09-01T12:00:00Z'))).toBeUndefined();
    expect(titles('capteurs-eau', new Date('2091-03-26T15:00:00Z'))).toBeUndefined();
  });

  it('name the next of several deadlines, and fall silent when the call closes', () => {
    const steps = pageOf('bourses-mobilite').steps;
    expect(steps?.steps[0]?.lines[0]?.when?.text).toContain('avant le 28\u00A0octobre 2090');
    expect(steps?.state.text).toBe('');
    expect(steps?.state.turns.at(-1)).toMatchObject({ state: 'closed' });
    expect(steps?.state.turns.at(-1)?.text).not.toBe('');
  });
});

describe('conditions of a call', () => {
  it('ask a question each: of a number, of choices, or of yes and no', () => {
    const [first, second, third] = pageOf('capteurs-eau').conditions;
    expect(first?.options?.map(({ fits }) => fits)).toEqual([true, false]);
    expect(second).toMatchObject({ side: 'Côté chinois', measure: { min: 18, max: 50 } });
    expect(third?.options?.map(({ fits }) => fits)).toEqual([true, true, false]);
    // Without a question of its own, the condition itself is asked.
    const [, bare] = pageOf('residence-2090').conditions;
    expect(bare?.question).toEqual(bare?.text);
  });
});
