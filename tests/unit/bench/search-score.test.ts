import { describe, expect, it } from 'vitest';
import { missesOf } from '../../bench/search/misses.ts';
import type { Query } from '../../bench/search/query.ts';
import { percentile, scoreOf, summarise } from '../../bench/search/score.ts';

describe('a score', () => {
  const query: Query = {
    class: 'x',
    lang: 'zh',
    text: 'x',
    gold: ['a', 'b'],
    fair: ['f'],
    target: ['b'],
  };

  it.each([
    [['a', 'b'], { recall: 1, precision: 1, first5: 1, mrr: 0.5, success3: 1 }],
    [['f', 'x', 'b', 'y'], { recall: 0.5, precision: 0.5, first5: 0.5, mrr: 1 / 3, success3: 1 }],
    [['x', 'y', 'z', 'a'], { recall: 0.5, precision: 0.25, first5: 0.25, mrr: 0, success3: 0 }],
    [
      ['a', 'f', 'a2', 'a3', 'a4', 'b'],
      { recall: 1, precision: 0.5, first5: 0.4, mrr: 1 / 6, success3: 1 },
    ],
    [[], { recall: 0, first5: 0, mrr: 0, success3: 0 }],
  ])('of %j', (found, expected) => {
    expect(scoreOf(query, found)).toEqual(expected);
  });

  it('of nonsense counts what was found, in either language', () => {
    expect(scoreOf({ ...query, gold: [] }, ['a'], ['b', 'c'])).toEqual({ wrong: 3 });
  });

  it('of a class is the mean, and of false answers the sum', () => {
    const reply = (...found: string[]) => ({ found, aside: [], milliseconds: found.length });
    const measures = ['recall', 'precision', 'wrong'] as const;
    const nonsense = { ...query, gold: [] };
    expect(
      summarise(
        { measures },
        [query, query, nonsense, nonsense],
        [reply('a', 'b'), reply(), reply('x', 'y', 'z'), reply()],
      ),
    ).toEqual({ figures: { recall: 0.5, precision: 1, wrong: 3 }, answered: 1, p95: 3 });
  });

  it('has the percentile that nineteen of twenty do not exceed', () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(percentile(values, 0.95)).toBe(19);
    expect(percentile([7], 0.95)).toBe(7);
  });

  it('names what was missed', () => {
    const replies = [{ found: ['x', 'b'], aside: [], milliseconds: 1 }];
    expect(missesOf(['recall', 'precision'], [query], replies)).toEqual([
      '- x: recall, precision',
      '  not found: a',
      '  wrong: x',
    ]);
    expect(missesOf(['success3'], [query], replies)).toEqual([]);
  });
});
