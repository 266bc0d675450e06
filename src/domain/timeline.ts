import { lastDeadline } from './calls.ts';
import { commitmentState, type Commitment, type CommitmentState } from './commitments.ts';
import { participantsOf } from './cooperation.ts';
import type { Call, News, Partner, Programme } from './entry.ts';
import type { Site } from './site.ts';

/** All that is dated about a partner or a programme, in the order of the calendar. */
export function timelineOf(site: Site, entity: Partner | Programme): TimelineEvent[] {
  const { calls, programmes } = site.related(entity);
  const isPartner = entity.collection === 'partners';
  const promises = isPartner
    ? (site.promisesOf.get(entity.id) ?? [])
    : site.commitments.filter((promise) => promise.programmes.includes(entity.id));
  return chronological([
    ...newsOf(site, entity).map(newsEvent),
    ...(isPartner ? milestonesOf(entity) : []),
    ...(isPartner ? programmes : [entity]).flatMap(programmeEvent),
    ...calls.flatMap(callEvent),
    ...promiseEvents(promises, site.now),
  ]);
}

/** Meetings, programmes and partners' milestones as one history. */
export function historyOf(site: Site): TimelineEvent[] {
  return chronological([
    ...site.partners.flatMap(milestonesOf),
    ...site.news.map(newsEvent),
    ...site.programmes.flatMap(programmeEvent),
  ]);
}

/**
 * The time that a moment stands for, in milliseconds since 1970: its day, month or year, as precisely
 * as it is known, from the first instant to the first after it. An instant is only itself.
 */
export function spanOf(moment: string): Span {
  if (moment.includes('T')) return [Date.parse(moment), Date.parse(moment)];
  const [year = 0, month = 1, day = 1] = moment.split('-').map(Number);
  const next = { 4: [1, 0, 0], 7: [0, 1, 0] }[moment.length] ?? [0, 0, 1];
  const [years = 0, months = 0, days = 0] = next;
  return [Date.UTC(year, month - 1, day), Date.UTC(year + years, month - 1 + months, day + days)];
}

/** Still to come at an instant. */
export const isAhead = ({ from }: Pick<TimelineEvent, 'from'>, now: Date): boolean =>
  spanOf(from)[0] > now.getTime();

/** News in which a partner took part, or which tells of a programme. */
function newsOf(site: Site, entity: Partner | Programme): News[] {
  if (entity.collection === 'programmes')
    return site.news.filter(({ facts }) => facts.programmes.includes(entity.id));
  const known = presence.get(site) ?? new Map<Partner, News[]>();
  if (!presence.has(site)) {
    presence.set(site, known);
    for (const entry of site.news)
      for (const partner of participantsOf(site, entry)) {
        const list = known.get(partner);
        if (list) list.push(entry);
        else known.set(partner, [entry]);
      }
  }
  return known.get(entity) ?? [];
}
const presence = new WeakMap<Site, Map<Partner, News[]>>();

const newsEvent = (of: News): TimelineEvent => ({
  kind: 'news',
  of,
  from: of.facts.date,
  ...(of.facts.end ? { to: of.facts.end } : {}),
});

const milestonesOf = (of: Partner): TimelineEvent[] =>
  of.facts.milestones.map(({ date, text }) => ({ kind: 'milestone', of, from: date, text }));

/** A project, a centre, an institute or a platform goes on until its end is stated. */
function programmeEvent(of: Programme): TimelineEvent[] {
  const { kind, start, end } = of.facts;
  if (!start) return [];
  const isLasting = kind !== 'delegation' && kind !== 'exhibition';
  const until = end ? { to: end } : isLasting ? { goesOn: true } : {};
  return [{ kind: 'programme', of, from: start, ...until }];
}

function callEvent(of: Call): TimelineEvent[] {
  const { opens, deadlines } = of.facts;
  const instants = deadlines.map(({ at }) => at).sort((a, b) => Date.parse(a) - Date.parse(b));
  const from = opens ?? instants[0];
  if (!from) return [];
  const to = lastDeadline(of.facts)?.at;
  return [{ kind: 'call', of, from, ...(to ? { to } : { goesOn: true }), deadlines: instants }];
}

/**
 * Promises from the day of the meeting to the day agreed, or to the day they were settled. Those of
 * a meeting that have no such day and stand alike have the same shape, and are one event.
 */
function promiseEvents(promises: readonly Commitment[], now: Date): TimelineEvent[] {
  const alike = new Map<string, TimelineEvent & { kind: 'commitment' }>();
  for (const promise of promises) {
    const state = commitmentState(promise, now);
    const isSettled = state === 'kept' || state === 'dropped';
    const to = (isSettled ? settledOn(promise) : undefined) ?? promise.due;
    const key = to ? promise.anchor : `${promise.meeting.id} ${state}`;
    const until = to ? { to } : isSettled ? {} : { goesOn: true };
    const known = alike.get(key);
    if (known) known.of.push(promise);
    else
      alike.set(key, { kind: 'commitment', of: [promise], from: promise.since, state, ...until });
  }
  return [...alike.values()];
}

const settledOn = ({ history }: Commitment) => history.at(-1)?.on;

function chronological(events: TimelineEvent[]): TimelineEvent[] {
  const id = ({ of }: TimelineEvent) => (Array.isArray(of) ? (of[0]?.anchor ?? '') : of.id);
  return events.sort((a, b) => {
    const [start, end] = spanOf(a.from);
    const [otherStart, otherEnd] = spanOf(b.from);
    return (
      start - otherStart ||
      end - otherEnd ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      (id(a) < id(b) ? -1 : 1)
    );
  });
}

/** What there is to tell, in the order of telling where the dates do not decide. */
export const kinds = ['programme', 'milestone', 'news', 'call', 'commitment'] as const;

export type Span = readonly [number, number];
export type EventKind = (typeof kinds)[number];
export type TimelineEvent = {
  /** A date as precise as it is known (`2026`, `2026-06`, `2026-06-30`), or an instant. */
  from: string;
  to?: string;
  /** Has no known end. */
  goesOn?: boolean;
} & (
  | { kind: 'news'; of: News }
  | { kind: 'milestone'; of: Partner; text: { zh: string; fr: string } }
  | { kind: 'programme'; of: Programme }
  | { kind: 'call'; of: Call; deadlines: string[] }
  | { kind: 'commitment'; of: Commitment[]; state: CommitmentState }
);
