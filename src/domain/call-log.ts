import type { Facts } from '#schema/index.ts';
import { align, isInstant, isSameValue, type Group, type Told } from './call-facts.ts';

/**
 * The changes that the log of a call does not tell, by day. `versions` are what was published, oldest
 * first, one a day, and last what is to be published now. What returned to its former value unnoticed
 * is no change. A date given for the first time is one, as candidates wait for it; a reference, a sum
 * or an address given for the first time completes the call.
 */
export function untold(versions: readonly DatedFacts[], log: readonly Change[]): Untold[] {
  return inOrder(tracksOf(versions).flatMap((track) => untoldOf(track, log)));
}

/** `facts` as they are today, after what was published on the days before. */
export function withToday(
  published: readonly DatedFacts[],
  facts: readonly Told[],
  today: string,
): DatedFacts[] {
  const last = published.at(-1)?.date ?? today;
  // Where the sun is up already, the last day published is ahead of ours.
  const date = last > today ? last : today;
  return [...published.filter((version) => version.date < date), { date, facts }];
}

/** What became of each fact, through new ids and new places in its list. */
function tracksOf([first, ...later]: readonly DatedFacts[]): Track[] {
  if (!first) return [];
  const start = (fact: Told, ...steps: Step[]): Track => ({
    group: fact.group,
    fields: new Set([fact.field]),
    last: fact,
    now: fact,
    steps,
  });
  const tracks = first.facts.map((fact) => start(fact, { date: first.date, value: fact.value }));
  let before = first.date;
  for (const { date, facts } of later) {
    const live = new Map(tracks.flatMap((track) => (track.now ? [[track.now, track]] : [])));
    for (const [was, is] of align([...live.keys()], facts)) {
      const old = was
        ? live.get(was)
        : tracks.find(({ now, last }) => !now && last.field === is.field);
      const track = old ?? start(is as Told, { date: before, value: undefined });
      if (!old) tracks.push(track);
      track.now = is;
      if (is) {
        track.last = is;
        track.fields.add(is.field);
      }
      if (!isSameValue(track.group, track.steps.at(-1)?.value, is?.value))
        track.steps.push({ date, value: is?.value });
    }
    before = date;
  }
  return tracks;
}

function untoldOf(track: Track, log: readonly Change[]): Untold[] {
  const records = inOrder(log.filter(({ field }) => track.fields.has(field)));
  const { group, last } = track;
  const steps = withinDays(track, records);
  const told = toldSteps(group, steps, records);
  const runs: Step[][] = [];
  steps.forEach((step, index) => {
    if (index === 0 || told.has(index)) runs.push([step]);
    else runs.at(-1)?.push(step);
  });
  return runs
    .flatMap((run) => {
      const kept = withoutLoops(group, run);
      return kept.slice(1).map(({ date, value: to }, index) => ({ date, from: kept[index], to }));
    })
    .filter(({ from }) => from !== steps[0] || from?.value !== undefined || isInstant(group))
    .map(({ date, from, to }) => ({ date, group, field: last.field, from: from?.value, to, last }));
}

/**
 * The steps with those between them that the log alone knows: of what was changed twice in a day,
 * only the last value is a version.
 */
function withinDays({ group, steps }: Track, records: readonly Change[]): Step[] {
  return steps.flatMap((step, index) => {
    const between: Step[] = [];
    let before = steps[index - 1];
    for (const { date, from, to } of before ? records : []) {
      if (date !== step.date || !isSameValue(group, from, before?.value)) continue;
      if (isSameValue(group, to, step.value)) break;
      before = { date, value: to };
      between.push(before);
    }
    return [...between, step];
  });
}

/** The steps that the log tells of; one record may span several. */
function toldSteps(group: Group, steps: readonly Step[], records: readonly Change[]): Set<number> {
  const told = new Set<number>();
  let at = 0;
  const next = (value: string | undefined, from: number) =>
    steps.findIndex((step, index) => index >= from && isSameValue(group, step.value, value));
  for (const record of records) {
    const start = next(record.from, at);
    const end = start < 0 ? -1 : next(record.to, start + 1);
    if (end < 0) continue;
    for (let step = start + 1; step <= end; step++) told.add(step);
    at = end;
  }
  return told;
}

function withoutLoops(group: Group, run: readonly Step[]): Step[] {
  const kept: Step[] = [];
  for (const step of run) {
    const before = kept.findIndex(({ value }) => isSameValue(group, value, step.value));
    if (before >= 0) kept.length = before + 1;
    else kept.push(step);
  }
  return kept;
}

const inOrder = <T extends { date: string }>(dated: readonly T[]) =>
  dated.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

type Step = { date: string; value: string | undefined };
type Track = {
  group: Group;
  /** Every name it had. */
  fields: Set<string>;
  /** As it stands, or stood last; `now` is undefined once it is withdrawn. */
  last: Told;
  now: Told | undefined;
  steps: Step[];
};
type Change = Facts<'calls'>['changes'][number];
export type DatedFacts = { date: string; facts: readonly Told[] };
export type Untold = {
  date: string;
  group: Group;
  field: string;
  from: string | undefined;
  to: string | undefined;
  /** The fact as it stands, or stood last. */
  last: Told;
};
