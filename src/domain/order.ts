import { callState, callStates, lastDeadline, nextDeadline } from './calls.ts';
import type { Call, News, Programme } from './entry.ts';

/** Latest first; entries of one day by id, so that the order is the same on every machine. */
export function newestFirst(news: readonly News[]): News[] {
  return [...news].sort((a, b) => compare(b.facts.date, a.facts.date) || compare(a.id, b.id));
}

export function byId<T extends { id: string }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => compare(a.id, b.id));
}

/** In the order of the calendar; undated programmes last. */
export function byStart(programmes: readonly Programme[]): Programme[] {
  const start = (programme: Programme) => programme.facts.start ?? '9999';
  return [...programmes].sort((a, b) => compare(start(a), start(b)) || compare(a.id, b.id));
}

/** What one can apply for first, and among those the nearest deadline; of those past, the latest. */
export function byUrgency(calls: readonly Call[], now: Date): Call[] {
  const state = (call: Call) => callStates.indexOf(callState(call.facts, now));
  const due = (call: Call) => Date.parse(nextDeadline(call.facts, now)?.at ?? '9999-12-31');
  const past = (call: Call) => -Date.parse(lastDeadline(call.facts)?.at ?? '1970-01-01');
  return [...calls].sort(
    (a, b) => state(a) - state(b) || due(a) - due(b) || past(a) - past(b) || compare(a.id, b.id),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
