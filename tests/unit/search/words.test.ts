import { describe, expect, it } from 'vitest';
import { chainPlaces } from '#search/analysis/chain.ts';
import { slips, slipsAllowed } from '#search/analysis/distance.ts';
import { frontCode, frontDecode } from '#search/analysis/front-coding.ts';
import { coverByWords } from '#search/analysis/segment.ts';
import { nearest } from '#search/correct.ts';
import { vocabulary } from '#search/indexing/vocabulary.ts';
import { typings } from './typings.ts';

describe('slips', () => {
  it.each([
    ['incubateur', 'incubateur', 0],
    ['incubatuer', 'incubateur', 1],
    ['incubaeur', 'incubateur', 1],
    ['incubatteur', 'incubateur', 1],
    ['incubatour', 'incubateur', 1],
    ['inucbatour', 'incubateur', 2],
    ['ca', 'abc', 3],
    ['', 'ab', 2],
  ])('from %s to %s are %i', (a, b, count) => {
    expect(slips(a, b, 3)).toBe(count);
    expect(slips(b, a, 3)).toBe(count);
  });

  it('are given up beyond the limit, wherever they stand', () => {
    for (const word of ['délégation', 'pilote', 'centre'])
      for (const limit of [0, 1, 2]) expect(slips(word, `x${word}yyyy`, limit)).toBe(limit + 1);
  });

  it('within the limit are counted as without one', () => {
    const words = typings(60, 9);
    for (const a of words)
      for (const b of words) {
        const count = slips(a, b, 40);
        for (const limit of [1, 2]) expect(slips(a, b, limit)).toBe(Math.min(count, limit + 1));
      }
  });

  it('are not looked for in short words', () => {
    expect([3, 4, 7, 8].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
  });
});

describe('the nearest words', () => {
  const words = ['amiens', 'coopération', 'coopérations', 'incubateur', 'incubation', '合作'];
  it.each([
    ['incubatuer', ['incubateur']],
    ['copération', ['coopération']],
    ['cooperatoin', ['coopération']],
    ['amein', []],
    ['amens', ['amiens']],
    ['xyzzyxyz', []],
    ['abc', []],
  ])('to %s are %j', (typed, found) => expect(nearest(typed, words)).toEqual(found));
});

describe('front coding', () => {
  it('gives every word back, once and in order', () => {
    const words = [
      'zone',
      'zones',
      'a',
      'à',
      '合作',
      '合作中心',
      'zone',
      '12000',
      `${'x'.repeat(40)}1`,
      `${'x'.repeat(40)}2`,
    ];
    expect(frontDecode(frontCode(words))).toEqual([...new Set(words)].sort());
    expect(frontDecode(frontCode([]))).toEqual([]);
  });

  it('holds over a whole vocabulary, at less than its length', () => {
    const words = [...vocabulary([typings(500).join(' ')], 'fr')];
    expect(words.length).toBeGreaterThan(100);
    expect(frontDecode(frontCode(words))).toEqual(words.sort());
    const long = Array.from({ length: 200 }, (_, index) => `incubateur${index}`);
    expect(frontCode(long).length).toBeLessThan(long.join('').length / 2);
  });
});

describe('a vocabulary', () => {
  it('has French words in small letters, without what is elided', () => {
    expect([...vocabulary(["Le centre d' Échange, Franco-Chinois. 2025 à"], 'fr')].sort()).toEqual(
      ['2025', 'centre', 'chinois', 'franco', 'le', 'échange'].sort(),
    );
  });

  it('has Chinese words of two characters at least, and the Latin ones', () => {
    expect(
      [...vocabulary(['沈\u200B抚\u200B示范\u200B区\u200B，\u200BKPI\u200B考核'], 'zh')].sort(),
    ).toEqual(['kpi', '示范', '考核'].sort());
  });
});

describe('a run that stands nowhere', () => {
  const words = new Set(['沈抚', '示范区', '沈抚示范区', '合作', '存在', '法国', '企业']);
  const has = (word: string) => words.has(word);
  it.each([
    ['沈抚示范区合作', ['沈抚示范区', '合作']],
    ['法国的企业', ['法国', '企业']],
    ['法国企业', ['法国', '企业']],
    ['不存在的词', undefined],
    ['的', undefined],
    ['', undefined],
  ])('%s is %j', (run, parts) => expect(coverByWords(run, has)).toEqual(parts));
});

describe('a chain of places', () => {
  it.each<[string, number[][], [number, number][], { from: number; to: number }[]]>([
    [
      'side by side',
      [
        [1, 5],
        [2, 9],
      ],
      [
        [0, 0],
        [0, 1],
      ],
      [{ from: 1, to: 2 }],
    ],
    [
      'at one place',
      [[3], [3]],
      [
        [0, 0],
        [0, 1],
      ],
      [{ from: 3, to: 3 }],
    ],
    [
      'too far',
      [[3], [5]],
      [
        [0, 0],
        [0, 1],
      ],
      [],
    ],
    [
      'backwards',
      [[3], [2]],
      [
        [0, 0],
        [0, 1],
      ],
      [],
    ],
    [
      'over an elision',
      [[3], [5]],
      [
        [0, 0],
        [2, 2],
      ],
      [{ from: 3, to: 5 }],
    ],
    [
      'of one',
      [[3, 4]],
      [[0, 0]],
      [
        { from: 3, to: 3 },
        { from: 4, to: 4 },
      ],
    ],
    ['of nothing', [], [], []],
  ])('%s', (_, places, gaps, found) => expect(chainPlaces(places, gaps)).toEqual(found));
});
