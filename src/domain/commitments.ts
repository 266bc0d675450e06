import type { z } from 'zod';
import type { commitment } from '#schema/commitment.ts';
import type { News } from './entry.ts';

/** Every promise of every meeting, the latest meeting first, in the order it was recorded. */
export function commitmentsOf(news: readonly News[]): Commitment[] {
  return news.flatMap((meeting) =>
    meeting.facts.commitments.map((record) => ({
      ...record,
      meeting,
      since: meeting.facts.date,
      anchor: `${meeting.id}-${record.id}`,
    })),
  );
}

/** Open past its agreed date is overdue. A due month or year runs to its last day. */
export function commitmentState(promise: Pick<Commitment, 'state' | 'due'>, now: Date) {
  if (promise.state !== 'open' || !promise.due) return promise.state;
  return now.toISOString().slice(0, promise.due.length) > promise.due ? 'overdue' : 'open';
}

/** What presses first: overdue, then open, then settled; within a state the latest meeting first. */
export function byPressure(promises: readonly Commitment[], now: Date): Commitment[] {
  const rank = (promise: Commitment) => pressure.indexOf(commitmentState(promise, now));
  return [...promises].sort((a, b) => rank(a) - rank(b));
}

export const pressure = ['overdue', 'open', 'kept', 'dropped'] as const;

export function countStates(promises: readonly Commitment[], now: Date) {
  const count = { open: 0, overdue: 0, kept: 0, dropped: 0 };
  for (const promise of promises) count[commitmentState(promise, now)] += 1;
  return count;
}

export type Commitment = z.infer<typeof commitment> & {
  meeting: News;
  /** Day of the meeting. */
  since: string;
  /** Fragment of its line in the ledger. */
  anchor: string;
};
export type CommitmentState = ReturnType<typeof commitmentState>;
