import type { Facts } from '#schema/index.ts';

/** A call that closes within this many days is shown as urgent. */
export const closingDays = 14;
const dayInMs = 86_400_000;

/**
 * State of a call at an instant. Without any date it is announced; with a future opening,
 * forthcoming; after its last deadline, closed. A call with an opening and no deadline stays open.
 */
export function callState(call: CallDates, now: Date): CallState {
  const end = lastDeadline(call);
  const last = end === undefined ? undefined : Date.parse(end);
  if (last === undefined && !call.opens) return 'announced';
  if (last !== undefined && now.getTime() >= last) return 'closed';
  if (call.opens && now.getTime() < Date.parse(call.opens)) return 'forthcoming';
  const next = nextDeadline(call, now);
  return next && Date.parse(next.at) - now.getTime() <= closingDays * dayInMs ? 'closing' : 'open';
}

/** The deadline after which nothing can be filed: the latest instant, whatever its offset. */
export function lastDeadline(call: Pick<CallDates, 'deadlines'>): string | undefined {
  const [last] = call.deadlines.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return last?.at;
}

/** The first deadline still ahead. */
export function nextDeadline(call: CallDates, now: Date) {
  return call.deadlines
    .filter(({ at }) => Date.parse(at) > now.getTime())
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
}

/** What one can apply for comes first, the most urgent at the top; closed calls come last. */
export const callStates = ['closing', 'open', 'forthcoming', 'announced', 'closed'] as const;

export type CallState = (typeof callStates)[number];
type CallDates = Pick<Facts<'calls'>, 'opens' | 'deadlines'>;
