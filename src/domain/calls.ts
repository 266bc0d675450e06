import type { Facts } from '#schema/index.ts';

/** A call that closes within this many days is shown as urgent. */
export const closingDays = 14;
const dayInMs = 86_400_000;

/**
 * State of a call at an instant, for someone who has not filed yet. Without any date it is
 * announced; with a future opening, forthcoming; once nobody new can file, closed. A call with an
 * opening and no deadline stays open.
 */
export function callState(call: CallDates, now: Date): CallState {
  const end = filingEnd(call);
  if (end === undefined && !call.opens)
    return call.deadlineModel === 'rolling' ? 'open' : 'announced';
  if (end !== undefined && now.getTime() >= Date.parse(end.at)) return 'closed';
  if (call.opens && now.getTime() < Date.parse(call.opens)) return 'forthcoming';
  const next = nextDeadline(call, now);
  return next && Date.parse(next.at) - now.getTime() <= closingDays * dayInMs ? 'closing' : 'open';
}

/**
 * The instants at which the state changes, in order, each with the state it brings; the first
 * stands for all time before. A page takes them along, so that it is right whenever it is read.
 */
export function callTurns(call: CallDates): Turn<CallState>[] {
  const instants = [
    ...(call.opens ? [Date.parse(call.opens)] : []),
    ...call.deadlines.flatMap(({ at }) => [Date.parse(at) - closingDays * dayInMs, Date.parse(at)]),
  ];
  const turns: Turn<CallState>[] = [{ at: -Infinity, state: callState(call, new Date(0)) }];
  for (const at of instants.toSorted((a, b) => a - b)) {
    const state = callState(call, new Date(at));
    if (state !== turns.at(-1)?.state) turns.push({ at, state });
  }
  return turns;
}

/**
 * The deadline after which nobody new can file. In stages that is the first; else the last. Where
 * both sides must be filed, the side that ends first ends the call.
 */
export function filingEnd(call: CallDates): Deadline | undefined {
  const { deadlines, deadlineModel, coFiling = false } = call;
  const decisive = (side: Deadline['side']) => {
    const own = inOrder(deadlines.filter((each) => !each.side || !side || each.side === side));
    return deadlineModel === 'two-stage' ? own[0] : own.at(-1);
  };
  const hasSides = deadlines.some(({ side }) => side);
  const ends = inOrder(
    (hasSides ? (['cn', 'fr'] as const) : [undefined]).flatMap((side) => decisive(side) ?? []),
  );
  return coFiling ? ends[0] : ends.at(-1);
}

/** The first deadline still ahead. */
export function nextDeadline(call: CallDates, now: Date): Deadline | undefined {
  return inOrder(call.deadlines).find(({ at }) => Date.parse(at) > now.getTime());
}

/** The last deadline of all, that of a later stage too. */
export function lastDeadline(call: CallDates): Deadline | undefined {
  return inOrder(call.deadlines).at(-1);
}

/** By which calendars and the log of changes know a deadline, whatever becomes of its date. */
export function deadlineKey({ id }: Pick<Deadline, 'id'>, index: number): string {
  return id ?? (index === 0 ? 'deadline' : `deadline-${index + 1}`);
}

/** How the deadlines follow one another: as stated, or as their number suggests. */
export function deadlineModel({ deadlineModel: stated, deadlines, opens }: CallDates) {
  if (stated) return stated;
  if (deadlines.length > 1) return 'cut-offs';
  return deadlines.length === 1 ? 'single' : opens ? 'rolling' : undefined;
}

/** By the instant, whatever the offset it is written with. */
const inOrder = (deadlines: readonly Deadline[]) =>
  deadlines.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));

/** What one can apply for comes first, the most urgent at the top; closed calls come last. */
export const callStates = ['closing', 'open', 'forthcoming', 'announced', 'closed'] as const;

export type CallState = (typeof callStates)[number];
/** From `at` (milliseconds since 1970, UTC) on, until the next turn. */
export type Turn<State> = { at: number; state: State };
export type Deadline = Facts<'calls'>['deadlines'][number];
export type Side = NonNullable<Deadline['side']>;
type CallDates = Pick<Facts<'calls'>, 'opens' | 'deadlines'> &
  Partial<Pick<Facts<'calls'>, 'deadlineModel' | 'coFiling'>>;
