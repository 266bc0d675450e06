import type { z } from 'zod';
import type { commitment } from '#schema/commitment.ts';
import type { followUp } from '#schema/follow-up.ts';
import { locales, type Wording } from '#i18n/locales.ts';
import { endOf, startOf } from './day.ts';
import type { News } from './entry.ts';

/**
 * The life of a promise up to an instant, in time order. The last word holds: one that a later
 * meeting confirms or amends after it was kept or dropped is open again. A follow-up dated before
 * the promise, or by its own meeting, is a slip and tells nothing.
 */
export function historyOf({ record, meeting, followUps, find, now }: Sources): PromiseEvent[] {
  const made: Told = { kind: 'made', on: meeting.facts.date, meeting };
  const told = followUps
    .filter(({ at }) => at.id !== meeting.id && at.facts.date >= meeting.facts.date)
    .map(({ at, outcome, text, due }) => ({
      kind: outcome,
      on: at.facts.date,
      meeting: at,
      ...(outcome === 'amended' ? { text, due } : {}),
    }));
  const later: Told[] = [...told, ...settlement(record, told, find)]
    .filter(({ on }) => !on || startOf(on) <= now.getTime())
    .sort((a, b) => compare(a.on ?? '9999', b.on ?? '9999') || onOneDay(a, b));
  const events: PromiseEvent[] = [];
  for (const { text, due, ...event } of [made, ...later]) {
    const before = events.at(-1) ?? record;
    const inForce = due ?? before.due;
    const wording = text ? wordingAfter(before.text, text) : before.text;
    events.push({ ...event, text: wording, ...(inForce ? { due: inForce } : {}) });
  }
  return events;
}

/**
 * What is promised once an amendment has told its words. Told anew in one language alone, the words
 * of the other no longer hold: the promise is in one language until somebody translates it again. Of
 * words that are told again as they were, or for the first time in a language, all others hold.
 */
function wordingAfter(before: Wording, told: Wording): Wording {
  return isReworded(before, told) ? told : { ...before, ...told };
}

/** Whether it is put otherwise than before, by the languages that both are told in. */
export function isReworded(before: Wording, after: Wording): boolean {
  const inBoth = locales.filter((lang) => before[lang] !== undefined && after[lang] !== undefined);
  return inBoth.length === 0 || inBoth.some((lang) => before[lang] !== after[lang]);
}

/**
 * The dates it let pass unsettled, each with the instant at which it was over. A settlement of
 * which no day is known says nothing of what was before it.
 */
export function lapsesOf(history: readonly PromiseEvent[], now: Date): Lapse[] {
  return history.flatMap(({ kind, on, due, text }, index) => {
    if (isSettling(kind) || !on || !due || isPast(due, on)) return [];
    const at = endOf(due);
    const next = history[index + 1];
    const hasPassed = next ? next.on !== undefined && isPast(due, next.on) : at <= now.getTime();
    return hasPassed ? [{ due, at, text }] : [];
  });
}

export const isSettling = (kind: EventKind): kind is 'kept' | 'dropped' =>
  kind === 'kept' || kind === 'dropped';

/**
 * What the record says by hand, on the day it says, or that of its evidence; without either it is
 * the last word. What a meeting of that day says too is told once.
 */
function settlement(record: Sources['record'], told: readonly Told[], find: Find): Told[] {
  if (record.state === 'open') return [];
  const { state: kind } = record;
  const meeting = find(record.evidence);
  const on = record.settled ?? meeting?.facts.date;
  if (told.some((event) => event.kind === kind && event.on === on)) return [];
  return [{ kind, ...(on ? { on } : {}), ...(meeting ? { meeting } : {}) }];
}

/** Of what is said on one day, what settles comes last; two meetings of a day follow their names. */
function onOneDay(a: Told, b: Told): number {
  return (
    Number(isSettling(a.kind)) - Number(isSettling(b.kind)) ||
    compare(a.meeting?.id ?? '~', b.meeting?.id ?? '~')
  );
}

/** A day that lies after a day, month or year. */
const isPast = (date: string, day: string) => day.slice(0, date.length) > date;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Find = (id: string | undefined) => News | undefined;
type FollowUp = z.infer<typeof followUp>;
type Sources = {
  record: z.infer<typeof commitment>;
  meeting: News;
  /** What other meetings say of it, each with the meeting that says it, in any order. */
  followUps: readonly (Omit<FollowUp, 'meeting' | 'commitment'> & { at: News })[];
  find: Find;
  now: Date;
};
type EventKind = 'made' | FollowUp['outcome'];
type Told = {
  kind: EventKind;
  /** Day; unknown where a settlement was written down without one. */
  on?: string;
  /** The meeting that says so, or the evidence. */
  meeting?: News;
  text?: Wording | undefined;
  due?: string | undefined;
};
export type PromiseEvent = Omit<Told, 'text' | 'due'> & {
  /** What is promised from here on, and until when. */
  text: Wording;
  due?: string;
};
export type Lapse = Required<Pick<PromiseEvent, 'text' | 'due'>> & { at: number };
