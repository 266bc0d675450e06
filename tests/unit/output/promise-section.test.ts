import { describe, expect, it } from 'vitest';
import type { Commitment } from '#domain/commitments.ts';
import { createSite } from '#domain/site.ts';
import { promiseSection } from '#output/promise-section.ts';
import { createView } from '#output/view.ts';
import { news } from '../domain/make.ts';
import { site, view } from './fixture-view.ts';

/** So many promises of each kind, as they stand on the fixed day: what presses first. */
function promises(of: { overdue?: number; open?: number; kept?: number; dropped?: number }) {
  const kinds = Object.entries(of).flatMap(([kind, count]) => Array<string>(count).fill(kind));
  const facts: Record<string, string> = {
    overdue: 'due: 2025-12-31',
    open: 'due: 2090-12-31',
    kept: 'state: kept, settled: 2025-06-01',
    dropped: 'state: dropped, settled: 2025-06-01',
  };
  const records = kinds.map(
    (kind, index) =>
      `  - { id: p${index}, by: [b], text: { zh: 甲${index}, fr: un ${index} }, ${facts[kind]} }`,
  );
  const meeting = news('a', `date: 2025-01-01\ncommitments:\n${records.join('\n')}`);
  return createSite({ ...site, news: [meeting] }, site.now).commitments as Commitment[];
}

const shape = (of: Parameters<typeof promises>[0]) => {
  const { lines, folds, counts } = promiseSection(view('fr'), promises(of));
  return {
    shown: lines.map(({ state }) => state.state),
    folds: folds.map((fold) => [fold.label, fold.lines.length]),
    counts: counts.map(({ count, label }) => `${count.text} ${label}`),
  };
};

describe('the promises on the page of an entry', () => {
  it('are all shown where they are few', () => {
    expect(shape({ open: 1, kept: 2 })).toEqual({
      shown: ['open', 'kept', 'kept'],
      folds: [],
      counts: [],
    });
  });

  it('show the first that are to be kept, and fold the others under their number', () => {
    expect(shape({ open: 10 })).toEqual({
      shown: ['open', 'open', 'open'],
      folds: [['7 autres engagements à tenir', 7]],
      counts: ['0 en retard', '10 en cours', '0 tenu'],
    });
  });

  it('show all that is overdue, however many', () => {
    const { shown, folds } = shape({ overdue: 6, open: 4 });
    expect(shown).toEqual(Array(6).fill('overdue'));
    expect(folds).toEqual([['4 autres engagements à tenir', 4]]);
  });

  it('fold none alone that is to be kept', () => {
    const { shown, folds } = shape({ overdue: 1, open: 3 });
    expect([shown.length, folds]).toEqual([4, []]);
  });

  it('fold what is settled apart, and count it', () => {
    expect(shape({ open: 1, kept: 3, dropped: 1 })).toEqual({
      shown: ['open'],
      folds: [['3 tenus, 1 abandonné', 4]],
      counts: ['0 en retard', '1 en cours', '3 tenus', '1 abandonné'],
    });
    expect(shape({ open: 3, dropped: 1 }).folds).toEqual([['1 abandonné', 1]]);
  });

  it('are each there once, in their order', () => {
    const all = promises({ overdue: 2, open: 7, kept: 2, dropped: 2 });
    const { lines, folds } = promiseSection(createView(site, 'zh'), all);
    const told = [...lines, ...folds.flatMap((fold) => fold.lines)];
    expect(told.map(({ anchor }) => anchor)).toEqual(all.map(({ anchor }) => anchor));
    expect(folds.map(({ label }) => label)).toEqual(['另有6项待兑现', '2项已兑现，2项已放弃']);
  });
});
