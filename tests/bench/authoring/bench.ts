import { propose } from '#authoring/propose.ts';
import { pairsOf, type Promised } from './promised.ts';
import { readSuites } from './suites.ts';

/**
 * How many of the facts of an entry its texts alone give back: `node tests/bench/authoring/bench.ts`.
 * An entry states more than its texts say (a date in the header alone), so that all is never found.
 */
const fields = [
  'date',
  'end',
  'kind',
  'place',
  'venue',
  'people',
  'sides',
  'partners',
  'programmes',
  'calls',
];
const parts = ['by', 'to', 'due'] as const;
const isVerbose = process.argv.includes('--verbose');

function valuesOf(facts: Record<string, unknown>, field: string): string[] {
  const people = (facts.people ?? []) as { person: string; side?: string }[];
  if (field === 'people') return people.map(({ person }) => person);
  if (field === 'sides')
    return people.flatMap(({ person, side }) => (side ? [`${person} ${side}`] : []));
  return [facts[field] ?? []].flat().map(String);
}

function tell(name: string, right: number, found: number, wanted: number) {
  const share = (of: number) =>
    of === 0 ? '   –' : `${Math.round((100 * right) / of)} %`.padStart(5);
  console.log(
    `  ${name.padEnd(11)} precision ${share(found)} (${right}/${found})  recall ${share(wanted)} (${right}/${wanted})`,
  );
}

for (const { name, tree, cases } of await readSuites()) {
  console.log(`\n${name}: ${cases.length} texts`);
  const results = cases.map(({ id, text, truth, today }) => ({
    id,
    proposal: propose(text, tree, today),
    truth,
  }));
  for (const field of fields) {
    let [right, found, wanted] = [0, 0, 0];
    for (const { id, proposal, truth } of results) {
      const [own, theirs] = [valuesOf(proposal.facts, field), valuesOf(truth, field)];
      const isWithin = (value: string) =>
        // What was held out of the comparison of texts is dated by the day it was told.
        field === 'date' &&
        String(truth.date) >= value &&
        String(truth.date) <= String(proposal.facts.end ?? value);
      const hits = own.filter((value) => theirs.includes(value) || isWithin(value));
      right += hits.length;
      found += own.length;
      wanted += theirs.length;
      if (isVerbose)
        for (const value of [
          ...own.filter((each) => !theirs.includes(each)).map((each) => `+${each}`),
          ...theirs.filter((each) => !own.includes(each)).map((each) => `-${each}`),
        ])
          console.log(`    ${id} ${field} ${value}`);
    }
    // Not every suite records sides, places or last days.
    if (wanted > 0) tell(field, right, found, wanted);
  }
  tellPromises(results);
  const certain = results.filter(
    ({ proposal, truth }) =>
      proposal.facts.kind !== truth.kind && !proposal.open.some(({ zh }) => zh.startsWith('类型')),
  );
  console.log(`  wrong kinds that no open point tells of: ${certain.length}`);
  const points = results.map(({ proposal }) => proposal.open.length);
  console.log(`  points left open: ${Math.min(...points)} to ${Math.max(...points)}`);
}

/** Of those that are the reader's own, whether they are ascribed to the same, by the same day. */
function tellPromises(results: readonly Result[]) {
  let [found, wanted] = [0, 0];
  const told = results.filter(({ truth }) => truth.commitments !== undefined);
  if (told.length === 0) return;
  const pairs = told.flatMap(({ id, proposal, truth }) => {
    const own = ((proposal.facts.commitments ?? []) as (Promised & { text: Promised })[]).map(
      ({ text, ...rest }) => ({ ...rest, ...text }),
    );
    const theirs = truth.commitments as Promised[];
    found += own.length;
    wanted += theirs.length;
    const hits = pairsOf(own, theirs);
    if (isVerbose) {
      for (const each of own.filter((one) => !hits.some((hit) => hit.found === one)))
        console.log(`    ${id} promise +${each.zh ?? each.fr}`);
      for (const each of theirs.filter((one) => !hits.some((hit) => hit.wanted === one)))
        console.log(`    ${id} promise -${each.zh ?? each.fr}`);
      for (const { found: own, wanted: theirs } of hits)
        for (const part of parts)
          if (theirs.by && !isAlike(own[part], theirs[part]))
            console.log(`    ${id} ${part} ${own[part]} / ${theirs[part]}: ${own.zh ?? own.fr}`);
    }
    return hits;
  });
  tell('promises', pairs.length, found, wanted);
  const ascribed = pairs.filter(({ wanted }) => wanted.by);
  for (const part of parts) {
    const right = ascribed.filter(({ found: own, wanted: theirs }) =>
      isAlike(own[part], theirs[part]),
    );
    if (ascribed.length > 0)
      console.log(`    ${part.padEnd(4)} ${right.length}/${ascribed.length}`);
  }
}

function isAlike(a: unknown = [], b: unknown = []) {
  return [a].flat().toSorted().join() === [b].flat().toSorted().join();
}

type Result = {
  id: string;
  proposal: ReturnType<typeof propose>;
  truth: Record<string, unknown>;
};
