import type { z } from 'zod';
import type { commitment } from '#schema/commitment.ts';
import type { Turn } from './calls.ts';
import { endOf, startOf } from './day.ts';
import type { News } from './entry.ts';
import { historyOf, isSettling, type PromiseEvent } from './promise-history.ts';

/**
 * Every promise as it stands at an instant, the latest meeting first, in the order of the record.
 * What an announced meeting is going to say is not known before its day.
 */
export function commitmentsOf(news: readonly News[], now: Date): Commitment[] {
  const held = news.filter(
    ({ facts: { date, commitments, followUps } }) =>
      commitments.length + followUps.length > 0 && startOf(date) <= now.getTime(),
  );
  const later = Map.groupBy(
    held.flatMap((meeting) =>
      meeting.facts.followUps.map((followUp) => ({ ...followUp, at: meeting })),
    ),
    ({ meeting, commitment: id }) => `${meeting}/${id}`,
  );
  const byId = new Map(news.map((entry) => [entry.id, entry]));
  const find = (id: string | undefined) => (id ? byId.get(id) : undefined);
  return held.flatMap((meeting) =>
    meeting.facts.commitments.map((record) => {
      const followUps = later.get(`${meeting.id}/${record.id}`) ?? [];
      const history = historyOf({ record, meeting, followUps, find, now });
      const last = history.at(-1) as PromiseEvent;
      const { settled: _, evidence: __, due: ___, ...rest } = record;
      return {
        ...rest,
        text: last.text,
        ...(last.due ? { due: last.due } : {}),
        state: isSettling(last.kind) ? last.kind : ('open' as const),
        meeting,
        since: meeting.facts.date,
        anchor: `${meeting.id}-${record.id}`,
        history,
      };
    }),
  );
}

/** Open past its agreed date is overdue. */
export function commitmentState({ state, due }: Pick<Commitment, 'state' | 'due'>, now: Date) {
  return state === 'open' && due && now.getTime() >= endOf(due) ? 'overdue' : state;
}

/** The states it has from now on if no meeting says more: an open promise grows overdue by itself. */
export function commitmentTurns({ state, due }: Commitment): Turn<CommitmentState>[] {
  return [
    { at: -Infinity, state },
    ...(state === 'open' && due ? [{ at: endOf(due), state: 'overdue' as const }] : []),
  ];
}

/**
 * What presses first: overdue, then open, each by its due date; then kept and dropped, the latest
 * first; otherwise the latest meeting first.
 */
export function byPressure(promises: readonly Commitment[], now: Date): Commitment[] {
  const rank = (promise: Commitment) => pressure.indexOf(commitmentState(promise, now));
  const order = ({ state, due, history }: Commitment) =>
    state === 'open' ? (due ? endOf(due) : Infinity) : -startOf(history.at(-1)?.on ?? '1970-01-01');
  const keys = new Map(promises.map((promise) => [promise, [rank(promise), order(promise)]]));
  const key = (promise: Commitment) => keys.get(promise) as [number, number];
  return promises.toSorted((a, b) => {
    const [[rankA, orderA], [rankB, orderB]] = [key(a), key(b)];
    return rankA - rankB || (orderA === orderB ? 0 : orderA - orderB);
  });
}

export const pressure = ['overdue', 'open', 'kept', 'dropped'] as const;

export function countStates(promises: readonly Commitment[], now: Date): StateCounts {
  const count = { open: 0, overdue: 0, kept: 0, dropped: 0 };
  for (const promise of promises) count[commitmentState(promise, now)] += 1;
  return count;
}

/** How the counts change by themselves: now (`-Infinity`), then at every due date still ahead. */
export function countTurns(promises: readonly Commitment[], now: Date): CountTurn[] {
  const ends = promises.flatMap(({ state, due }) => (state === 'open' && due ? [endOf(due)] : []));
  const ahead = [...new Set(ends)].filter((at) => at > now.getTime()).sort((a, b) => a - b);
  return [
    { at: -Infinity, counts: countStates(promises, now) },
    ...ahead.map((at) => ({ at, counts: countStates(promises, new Date(at)) })),
  ];
}

export type Commitment = Omit<
  z.infer<typeof commitment>,
  'settled' | 'evidence' | 'text' | 'due' | 'state'
> &
  Pick<PromiseEvent, 'text' | 'due'> & {
    state: 'open' | 'kept' | 'dropped';
    meeting: News;
    /** Day of the meeting. */
    since: string;
    /** Fragment of its line in the ledger. */
    anchor: string;
    /** How it was made and what later meetings did with it, in time order. */
    history: PromiseEvent[];
  };
export type CommitmentState = (typeof pressure)[number];
export type StateCounts = Record<CommitmentState, number>;
type CountTurn = { at: number; counts: StateCounts };
