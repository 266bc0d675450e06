import { describe, expect, it } from 'vitest';
import { spanOf } from '#domain/timeline.ts';
import { axisOf } from '#output/pictures/axis.ts';

const cases: Record<string, string[]> = {
  'one year': ['2025-03-11', '2025-06'],
  'a day': ['2025-12-31'],
  'the last instant of a year': ['2025-12-31T23:59:00Z', '2026'],
  'several years': ['2021-04', '2024-03-12', '2026', '2026-03-19'],
  'two ends of a century': [
    '1999',
    '2024-03-12',
    '2025',
    '2026-05-12',
    '2091-03-31T23:59:00+08:00',
  ],
  'decades without a gap': Array.from({ length: 60 }, (_, index) => String(1969 + index)),
  'one year far from two decades': ['1850', '2004', '2010', '2017', '2024'],
  'centuries, all far from each other': [
    '1000',
    '1300',
    '1550',
    '1789-07-14',
    '1950',
    '2199-12-31',
  ],
};

describe.each(Object.entries(cases))('an axis over %s', (_, moments) => {
  const spans = moments.map(spanOf);
  const axis = axisOf(spans);
  const [first, last] = [Math.min(...spans.flat()), Math.max(...spans.flat())];

  it('never falls as time rises, and holds every moment', () => {
    const steps = Array.from(
      { length: 2000 },
      (_, index) => first + ((last - first) * index) / 1999,
    );
    const places = [...steps, ...spans.flat()].sort((a, b) => a - b).map(axis.at);
    expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
    expect(places.filter((place, index) => place < (places[index - 1] ?? 0))).toEqual([]);
  });

  it('sets no moment into a gap, whatever its precision', () => {
    const inside = spans
      .flat()
      .map(axis.at)
      .filter((place) =>
        axis.gaps.some(({ from, to }) => place > from + 1e-9 && place < to - 1e-9),
      );
    expect(inside).toEqual([]);
  });

  it('names years that can be read side by side, the first of each section among them', () => {
    const named = axis.ticks.filter(({ year }) => year !== undefined);
    for (const { first: year, from } of axis.sections)
      expect(named).toContainEqual({ x: expect.closeTo(from, 9), year });
    named.forEach(({ x }, index) => {
      expect(x).toBeLessThanOrEqual(88 + 1e-9);
      expect((named[index + 1]?.x ?? 100) - x).toBeGreaterThanOrEqual(12 - 1e-9);
    });
  });

  it('is filled by its sections and gaps', () => {
    const parts = [...axis.sections, ...axis.gaps].sort((a, b) => a.from - b.from);
    const ends = parts.map(({ to }) => to);
    expect(parts.map(({ from }) => from)).toEqual(
      [0, ...ends.slice(0, -1)].map((x) => expect.closeTo(x, 9)),
    );
    expect(ends.at(-1)).toBeCloseTo(100, 9);
  });
});

describe('gaps', () => {
  const gapsOf = (...moments: string[]) => axisOf(moments.map(spanOf)).gaps.length;

  it.each([
    [0, ['2020', '2023']],
    [0, ['2020', '2022', '2025', '2026']],
    [1, ['2020', '2024']],
    [2, ['1999', '2024', '2025', '2026', '2091']],
  ])('%i between %j', (count, moments) => expect(gapsOf(...moments)).toBe(count));

  it('leave the same years as wide as each other where there is room', () => {
    const axis = axisOf(['2024', '2026', '2090'].map(spanOf));
    const widths = axis.sections.map(
      ({ from, to, first, last }) => (to - from) / (last - first + 1),
    );
    expect(widths[0]).toBeCloseTo(widths[1] ?? 0, 9);
  });
});
