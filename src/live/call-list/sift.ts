import { callStates, type CallState } from '#domain/calls.ts';
import { siftBy } from '../facets.ts';
import { facetNames, type FacetName, type Question, type Sort } from './question.ts';

/** The calls that answer at an instant, in the order asked for, and what each value would leave. */
export function sift<I extends Item>(
  items: readonly I[],
  { filters, sort }: Question,
  now: number,
): { kept: I[]; counts: Record<FacetName, Record<string, number>> } {
  const { kept, counts } = siftBy(items, facetNames, filters, (item) => ({
    state: stateValues(item.state),
    sector: item.sector,
    country: item.country,
    partner: item.partner,
  }));
  return { kept: sorted(kept, sort, now), counts };
}

/** Who asks what is open means what can be filed: also what closes soon. */
export function stateValues(state: string): string[] {
  return state === 'closing' ? ['closing', 'open'] : [state];
}

/** What has no date comes last; what is equal, in the order of urgency; of what is past, the latest first. */
function sorted<I extends Item>(items: readonly I[], sort: Sort, now: number): I[] {
  const next = ({ deadlines }: Item) => Math.min(...deadlines.filter((at) => at > now));
  const last = ({ deadlines }: Item) => Math.max(...deadlines);
  const keys: Record<Sort, (item: Item) => number> = {
    urgency: (item) => callStates.indexOf(item.state as CallState),
    deadline: next,
    opening: ({ opens }) => (opens === undefined ? Infinity : -opens),
  };
  const key = keys[sort];
  return [...items].sort(
    (a, b) =>
      compare(key(a), key(b)) ||
      compare(keys.urgency(a), keys.urgency(b)) ||
      compare(next(a), next(b)) ||
      compare(last(b), last(a)) ||
      compare(a.id, b.id),
  );
}

const compare = <T>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

/** What the list knows of a call; instants in milliseconds since 1970. */
export type Item = {
  id: string;
  /** At the moment. */
  state: string;
  opens?: number;
  deadlines: number[];
  /** With the broader ones. */
  sector: string[];
  country: string[];
  partner: string[];
};
