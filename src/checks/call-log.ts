import { groupOf, isSameValue, toldFacts, type Told } from '#domain/call-facts.ts';
import { untold, type Untold } from '#domain/call-log.ts';
import { joinFacts } from '#domain/entry.ts';
import { collections, type Facts } from '#schema/index.ts';
import type { EntrySource, Tree } from '#source/tree.ts';
import { isCall, versionsOf, type CallPast } from './call-past.ts';
import { name, sentences } from './call-log-sentences.ts';
import { isWellFormed } from './call-log-values.ts';
import { issue, type Issue } from './issue.ts';
import { nearest } from './nearest.ts';
import { placeOf } from './place.ts';

/**
 * Whether the log of each call tells what was changed since it was published, and agrees with itself
 * and with the call. `past` may be empty: what nobody knows, nobody is asked for.
 */
export function checkCallLogs(tree: Tree, past: CallPast, today: string): Issue[] {
  return tree.entries.filter(isCall).flatMap((entry) => {
    const missing = untoldOf(entry, past, today);
    return [
      ...missing.map((change) => unrecorded(entry, change)),
      ...coherence(entry, new Set(missing.map(({ field }) => field)), today),
    ];
  });
}

/** The changes that the log of a call lacks. Throws on what the checks would refuse. */
export function untoldOf(entry: EntrySource, past: CallPast, today: string): Untold[] {
  const versions = versionsOf(entry, past, today);
  return versions.length > 1 ? untold(versions, factsOf(entry).changes) : [];
}

function unrecorded(entry: EntrySource, change: Untold): Issue {
  // What was withdrawn stands nowhere any more; its list may.
  const path = change.to === undefined ? change.last.path.slice(0, 1) : change.last.path;
  const call = `calls/${entry.id}`;
  const place = placeOf(entry, path);
  return issue('warning', 'facts.change.unrecorded', place, sentences.unrecorded(change, call));
}

/** What is wrong with a log, whatever the past was. `open`: fields that wait for a further record. */
function coherence(entry: EntrySource, open: ReadonlySet<string>, today: string): Issue[] {
  const facts = factsOf(entry);
  const told = toldFacts(facts) ?? [];
  const log = facts.changes.map((change, index): Logged => ({
    ...change,
    path: ['changes', index],
  }));
  const flawed = log.flatMap((change) => malformed(entry, change));
  const broken = new Set(flawed.map(({ field }) => field));
  const sound = [...Map.groupBy(log, ({ field }) => field)].filter(([field]) => !broken.has(field));
  return [
    ...flawed.map(({ found }) => found),
    ...dates(entry, log, today),
    ...sound.flatMap(([field, ofField]) => [
      ...chain(entry, ofField),
      ...(open.has(field) ? [] : last(entry, ofField.at(-1) as Logged, told)),
    ]),
  ];
}

function malformed(entry: EntrySource, change: Logged): { field: string; found: Issue }[] {
  const { field, from, to, path } = change;
  const group = groupOf(field);
  const say = (part: string[], message: Issue['message']) => ({
    field,
    found: issue('error', 'facts.change.value', placeOf(entry, [...path, ...part]), message),
  });
  if (from === undefined && to === undefined) return [say(['field'], sentences.empty(field))];
  const wrong = (['from', 'to'] as const).filter(
    (part) => change[part] !== undefined && !isWellFormed(group, change[part]),
  );
  if (wrong.length > 0)
    return wrong.map((part) => say([part], sentences.value(group, part, change[part] ?? '')));
  return isSameValue(group, from, to) ? [say(['to'], sentences.same(to ?? ''))] : [];
}

function dates(entry: EntrySource, log: readonly Logged[], today: string): Issue[] {
  return log.flatMap(({ date, path }, index) => {
    const place = placeOf(entry, [...path, 'date']);
    const before = log[index - 1];
    if (date > dayAfter(today))
      return [issue('warning', 'facts.change.date', place, sentences.ahead(date))];
    if (!before || before.date <= date) return [];
    const related = [placeOf(entry, [...before.path, 'date'])];
    return [issue('warning', 'facts.change.date', place, sentences.unsorted(date), related)];
  });
}

function chain(entry: EntrySource, log: readonly Logged[]): Issue[] {
  return log.flatMap((change, index) => {
    const before = log[index - 1];
    if (!before || isSameValue(groupOf(change.field), before.to, change.from)) return [];
    const place = placeOf(entry, [...change.path, 'from']);
    const related = [placeOf(entry, [...before.path, 'to'])];
    const message = sentences.gap(before.to, change.from);
    return [issue('warning', 'facts.change.chain', place, message, related)];
  });
}

/** The latest record of a fact, against the fact. */
function last(entry: EntrySource, { field, to, path }: Logged, told: readonly Told[]): Issue[] {
  const group = groupOf(field);
  const fact = told.find((each) => each.field === field);
  if (isSameValue(group, to, fact?.value)) return [];
  const isListed = group === 'deadlines' || group === 'funding';
  if (!fact && isListed) {
    const known = told.filter((each) => each.group === group).map((each) => each.field);
    const message = sentences.unknown(field, nearest(field, known), known);
    const place = placeOf(entry, [...path, 'field']);
    return [issue('warning', 'facts.change.unknown', place, message)];
  }
  const place = placeOf(entry, [...path, 'to']);
  const related = fact ? [placeOf(entry, fact.path)] : [];
  const message = sentences.last(name(group, field), to, fact?.value);
  return [issue('warning', 'facts.change.last', place, message, related)];
}

const factsOf = (entry: EntrySource): Facts<'calls'> =>
  collections.calls.parse(joinFacts(entry).facts);

/** Where the sun is up already, it is tomorrow. */
function dayAfter(today: string): string {
  const date = new Date(`${today}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

type Logged = Facts<'calls'>['changes'][number] & { path: (string | number)[] };
