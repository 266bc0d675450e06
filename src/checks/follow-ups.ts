import { joinFacts } from '#domain/entry.ts';
import { isDraft } from '#domain/release.ts';
import { collections, type Facts } from '#schema/index.ts';
import type { EntrySource, Tree } from '#source/tree.ts';
import { sentences as say } from './follow-up-sentences.ts';
import { issue, type Issue, type Place } from './issue.ts';
import { nearest } from './nearest.ts';
import { placeOf } from './place.ts';

/** What later meetings did with promises: of promises that there are, in an order that can be. */
export function checkFollowUps(tree: Tree): Issue[] {
  const meetings = new Map(
    tree.entries
      .filter(({ collection }) => collection === 'news')
      .map((entry) => [entry.id, meetingOf(entry)]),
  );
  const all = [...meetings.values()].flatMap(followUpsOf);
  // A meeting that is missing, or is this one, is a finding of the relations.
  const known = all.filter(
    ({ at, record }) => record.meeting !== at.id && meetings.has(record.meeting),
  );
  const isMade = (each: FollowUp) => promiseOf(meetings, each) !== undefined;
  const made = known.filter((each) => isMade(each) && !waits(each, meetings));
  return [
    ...known.filter((each) => !isMade(each)).map((each) => unknown(each, meetings)),
    ...all.flatMap(ownForm),
    ...made.flatMap((each) => early(each, meetings)),
    ...[...Map.groupBy(made, keyOf).values()].flatMap((group) => together(group, meetings)),
  ];
}

/** What a finished meeting says of a draft is published with the draft, and judged then. */
const waits = ({ at, record }: FollowUp, meetings: Meetings) =>
  isDraft((meetings.get(record.meeting) as Meeting).entry) && !isDraft(at.entry);

/** A promise that a draft lacks may still be written: until then it stops nobody. */
function unknown(followUp: FollowUp, meetings: Meetings): Issue {
  const { at, record, path } = followUp;
  const ids = (meetings.get(record.meeting)?.facts.commitments ?? []).map(({ id }) => id);
  const place = placeOf(at.entry, [...path, 'commitment']);
  const guess = nearest(record.commitment, ids);
  const severity = waits(followUp, meetings) ? 'warning' : 'error';
  return issue(severity, 'commitments.unknown', place, say.unknown(record, guess, ids));
}

/** A new wording or date goes with a promise that was amended, and with no other. */
function ownForm({ at, record, path }: FollowUp): Issue[] {
  const { outcome, text, due } = record;
  const found = (part: string, message: Issue['message']) =>
    issue('error', 'commitments.outcome', placeOf(at.entry, [...path, part]), message);
  if (outcome === 'amended') return text || due ? [] : [found('outcome', say.unchanged)];
  return (['text', 'due'] as const)
    .filter((part) => record[part])
    .map((part) => found(part, say.changed(part, outcome)));
}

function early({ at, record, path }: FollowUp, meetings: Meetings): Issue[] {
  const promised = meetings.get(record.meeting) as Meeting;
  if (at.facts.date >= promised.facts.date) return [];
  const place = placeOf(at.entry, [...path, 'meeting']);
  const related = [placeOf(promised.entry, ['date'])];
  return [issue('error', 'facts.order', place, say.early(promised.facts.date), related)];
}

/** All that was done with one promise. */
function together(group: readonly FollowUp[], meetings: Meetings): Issue[] {
  const inOrder = group.toSorted((a, b) => (a.at.facts.date < b.at.facts.date ? -1 : 1));
  const twice = inOrder.filter((each, index) => inOrder[index - 1]?.at === each.at);
  const once = inOrder.filter((each) => !twice.includes(each));
  const settled = once.findIndex(({ record }) => isSettling(record.outcome));
  const after = settled < 0 ? [] : once.slice(settled + 1);
  return [
    ...twice.map(({ at, path, record }) =>
      issue('error', 'facts.duplicate', placeOf(at.entry, path), say.twice(record.commitment)),
    ),
    ...after.map(({ at, path, record }) => {
      const end = once[settled] as FollowUp;
      const message = say.settled(record.commitment, end.record.outcome);
      const related = [outcomePlace(end)];
      return issue('warning', 'commitments.settled', placeOf(at.entry, path), message, related);
    }),
    ...contradicted(once, meetings),
  ];
}

/** A state written by hand where the promise was made, against what a meeting did later. */
function contradicted(followUps: readonly FollowUp[], meetings: Meetings): Issue[] {
  const last = followUps.at(-1) as FollowUp;
  const promise = promiseOf(meetings, last);
  if (!promise?.state) return [];
  const { outcome } = last.record;
  const isLater = promise.settled !== undefined && last.at.facts.date > promise.settled;
  const agrees =
    promise.state === 'open'
      ? !isSettling(outcome)
      : isSettling(outcome)
        ? outcome === promise.state
        : !isLater;
  if (agrees) return [];
  const place = placeOf(promise.meeting.entry, ['commitments', promise.index, 'state']);
  const message = say.contradicted(promise.state, outcome, last.at.id);
  return [issue('warning', 'commitments.state', place, message, [outcomePlace(last)])];
}

const isSettling = (outcome: Outcome) => outcome === 'kept' || outcome === 'dropped';
const outcomePlace = ({ at, path }: FollowUp): Place => placeOf(at.entry, [...path, 'outcome']);
const keyOf = ({ record }: FollowUp) => `${record.meeting} ${record.commitment}`;

/** The promise of a follow-up; `state` as written, undefined where nobody wrote one. */
function promiseOf(meetings: Meetings, { record }: FollowUp) {
  const meeting = meetings.get(record.meeting) as Meeting;
  const index = meeting.facts.commitments.findIndex(({ id }) => id === record.commitment);
  if (index < 0) return undefined;
  const { settled } = meeting.facts.commitments[index] as Facts<'news'>['commitments'][number];
  return { meeting, index, settled, state: meeting.states[index] };
}

function meetingOf(entry: EntrySource): Meeting {
  const raw = joinFacts(entry).facts;
  const written = (raw.commitments as { state?: Meeting['states'][number] }[] | undefined) ?? [];
  const facts = collections.news.parse(raw);
  return { id: entry.id, entry, facts, states: written.map(({ state }) => state) };
}

const followUpsOf = (at: Meeting): FollowUp[] =>
  at.facts.followUps.map((record, index) => ({ at, record, path: ['followUps', index] }));

type Outcome = Facts<'news'>['followUps'][number]['outcome'];
type Meeting = {
  id: string;
  entry: EntrySource;
  facts: Facts<'news'>;
  states: ('open' | 'kept' | 'dropped' | undefined)[];
};
type Meetings = ReadonlyMap<string, Meeting>;
type FollowUp = {
  at: Meeting;
  record: Facts<'news'>['followUps'][number];
  path: (string | number)[];
};
