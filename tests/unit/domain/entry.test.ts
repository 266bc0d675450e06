import { describe, expect, it } from 'vitest';
import { existsIn, joinEntry, joinFacts, slugOf, wordsFor } from '#domain/entry.ts';
import { source } from './make.ts';

const facts = 'original: zh\nkind: meeting\ndate: 2025-03-11';
const zh = 'title: 标题\nsummary: 摘要';
const fr = 'title: Titre\nsummary: Résumé';

describe('facts of an entry', () => {
  it.each([
    ['the Chinese file', { zh: `${facts}\n${zh}`, fr }],
    ['the French file', { zh, fr: `${facts}\n${fr}` }],
    ['both files', { zh: `${facts}\n${zh}`, fr: `${facts}\n${fr}` }],
    ['either file', { zh: `original: zh\n${zh}`, fr: `kind: meeting\ndate: 2025-03-11\n${fr}` }],
  ])('are the same from %s', (_, files) => {
    const found = source('news', 'x', files);
    expect(joinFacts(found).contradictions).toEqual([]);
    expect(joinEntry(found).facts).toMatchObject({
      original: 'zh',
      kind: 'meeting',
      date: '2025-03-11',
      commitments: [],
    });
  });

  it.each([
    ['date: 2025-03-11', 'date: 2025-03-12', ['date']],
    ['partners: [a, b]', 'partners: [b, a]', ['partners']],
    ['people: [{ person: a, side: host }]', 'people: [{ side: host, person: a }]', []],
    ['kind: visit\nplace: x', 'place: y\nkind: event', ['kind', 'place']],
    ['kind: visit', 'place: y', []],
    ['title: 一', 'title: un', []],
  ])('contradict each other: %j and %j', (one, other, expected) => {
    const found = source('news', 'x', { zh: one, fr: other });
    expect(joinFacts(found).contradictions).toEqual(expected);
  });

  it('are refused when the schema refuses them', () => {
    expect(() => joinEntry(source('news', 'x', { zh }))).toThrow('original');
  });
});

describe('words of an entry', () => {
  const entry = joinEntry(source('news', 'x', { zh: `${facts}\n${zh}`, fr: `${fr}\nslug: titre` }));
  const alone = joinEntry(source('news', 'y', { zh: `${facts}\n${zh}` }));

  it('are the reader’s own where there are any', () => {
    expect(wordsFor(entry, 'fr')).toMatchObject({ title: 'Titre', lang: 'fr' });
    expect(wordsFor(entry, 'zh')).toMatchObject({ title: '标题', lang: 'zh' });
    expect(existsIn(entry, 'fr')).toBe(true);
  });

  it('are the original’s, and say so, where there is no translation', () => {
    expect(wordsFor(alone, 'fr')).toMatchObject({ title: '标题', lang: 'zh' });
    expect(existsIn(alone, 'fr')).toBe(false);
  });

  it('give the address, or else the folder does', () => {
    expect([slugOf(entry, 'fr'), slugOf(entry, 'zh'), slugOf(alone, 'fr')]).toEqual([
      'titre',
      'x',
      'y',
    ]);
  });
});
