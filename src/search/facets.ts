import { siftBy } from '#live/facets.ts';
import type { Answer, Filters, Sort } from './answer.ts';
import { deadlineAt, nextTurn, stateAt } from './clock.ts';
import type { Ranked } from './rank.ts';
import type { PageRecord } from './tables.ts';

/** What of the results the filters leave, in the order asked for, and what each other value would. */
export function sift(
  ranked: readonly Ranked[],
  { filters, sort, now }: { filters: Filters; sort: Sort; now: Date },
): Sifted {
  const { kept, counts } = siftBy(ranked, filterNames, filters, ({ record }) =>
    valuesOf(record, now),
  );
  const until = Math.min(...ranked.map(({ record: { call } }) => nextTurn(call, now)));
  return { kept: sorted(kept, sort, now), facets: counts, until };
}

/** The language-neutral values of a page; the state of a call is that of this moment. */
export function valuesOf({ type, partners = [], date, call }: PageRecord, now: Date): Values {
  return {
    type: [type],
    partner: partners,
    year: date ? [date.slice(0, 4)] : [],
    state: call ? [stateAt(call, now)] : [],
  };
}

/** The newest first, or the next to close first; what has no date comes last, in its order. */
function sorted(results: Ranked[], sort: Sort, now: Date): Ranked[] {
  if (sort === 'relevance') return results;
  const keyOf = ({ record }: Ranked) => {
    if (sort === 'date')
      return record.date ? -Number(record.date.replaceAll('-', '').padEnd(8, '0')) : Infinity;
    const deadline = deadlineAt(record.call, now);
    return deadline ? Date.parse(deadline) : Infinity;
  };
  const keys = new Map(results.map((result) => [result, keyOf(result)]));
  const key = (result: Ranked) => keys.get(result) as number;
  return [...results].sort((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}

export const filterNames = ['type', 'partner', 'year', 'state'] as const;
/** `until`: the instant (ms since 1970) from which any of it may no longer hold, or infinite. */
export type Sifted = { kept: Ranked[]; facets: Answer['facets']; until: number };
type Values = Record<keyof Filters, string[]>;
