import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { propose } from '#authoring/propose.ts';
import { joinFacts, splitFields } from '#domain/entry.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { readTree, type EntrySource, type Tree } from '#source/tree.ts';
import { readHalf } from '../parity/report.ts';
import { newsEntry, treeOf } from '../parity/tree.ts';

/**
 * How many of the facts of an entry its texts alone give back: `node tests/bench/authoring/bench.ts`.
 * An entry states more than its texts say (a date in the header alone), so that all is never found.
 */
const seed = await readTree('content');
const fixtures = await readTree('tests/fixtures/content');
const halves = (['development', 'held-out'] as const).map((half): Suite => {
  const entries = readHalf(half).map((report) => newsEntry({ report, texts: report.texts }));
  return { name: half, tree: treeOf([]), cases: entries.flatMap(pasted) };
});
const suites: Suite[] = [
  {
    name: 'seed',
    tree: without(seed),
    cases: seed.entries
      .filter(({ collection }) => collection === 'news')
      .map((entry) => caseOf(entry, readFileSync('tests/fixtures/seed.txt', 'utf8'))),
  },
  { name: 'as staff would paste them', tree: without(seed), cases: pastedReports() },
  {
    name: 'fixtures',
    tree: without(fixtures),
    cases: fixtures.entries.filter(({ collection }) => collection === 'news').flatMap(pasted),
  },
  ...halves,
];

function without(tree: Tree): Tree {
  return { ...tree, entries: tree.entries.filter(({ collection }) => collection !== 'news') };
}

/** Title and body of each language, one after the other, in both orders. */
function pasted(entry: EntrySource): Case[] {
  const textOf = (lang: Locale) => {
    const file = entry.files[lang];
    if (!file) return [];
    return [`${String(splitFields(file.data).words.title)}\n\n${file.body.trim()}`];
  };
  return [locales, locales.toReversed()].map((order) =>
    caseOf(entry, order.flatMap(textOf).join('\n\n')),
  );
}

/** As if it were written down within the week. */
function caseOf(entry: EntrySource, text: string): Case {
  const { facts } = joinFacts(entry);
  const week = Date.parse(String(facts.date)) + 7 * 86_400_000;
  return { id: entry.id, text, truth: facts, today: new Date(week).toISOString().slice(0, 10) };
}

/** Minutes, mails, posts and tables, with what a careful reader finds in them. */
function pastedReports(): Case[] {
  const folder = 'tests/unit/authoring/reports';
  const expected: Record<string, Record<string, unknown>> = parse(
    readFileSync(`${folder}/expected.yml`, 'utf8'),
  );
  return Object.entries(expected).map(([id, { today, sides = [], people = [], ...facts }]) => ({
    id,
    text: readFileSync(`${folder}/${id}.txt`, 'utf8'),
    today: String(today),
    truth: { ...facts, people: (people as string[]).map((person) => present(person, sides)) },
  }));
}

function present(person: string, sides: unknown) {
  const told = (sides as string[]).find((each) => each.startsWith(`${person} `));
  return { person, ...(told === undefined ? {} : { side: told.slice(person.length + 1) }) };
}

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

function valuesOf(facts: Record<string, unknown>, field: string): string[] {
  const people = (facts.people ?? []) as { person: string; side?: string }[];
  if (field === 'people') return people.map(({ person }) => person);
  if (field === 'sides')
    return people.flatMap(({ person, side }) => (side ? [`${person} ${side}`] : []));
  return [facts[field] ?? []].flat().map(String);
}

for (const { name, tree, cases } of suites) {
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
      if (process.argv.includes('--verbose'))
        for (const value of [
          ...own.filter((each) => !theirs.includes(each)).map((each) => `+${each}`),
          ...theirs.filter((each) => !own.includes(each)).map((each) => `-${each}`),
        ])
          console.log(`    ${id} ${field} ${value}`);
    }
    // The reports of the parity bench record no sides, places or last days.
    if (wanted === 0) continue;
    const share = (of: number) =>
      of === 0 ? '   –' : `${Math.round((100 * right) / of)} %`.padStart(5);
    console.log(
      `  ${field.padEnd(11)} precision ${share(found)} (${right}/${found})  recall ${share(wanted)} (${right}/${wanted})`,
    );
  }
  const certain = results.filter(
    ({ proposal, truth }) =>
      proposal.facts.kind !== truth.kind && !proposal.open.some(({ zh }) => zh.startsWith('类型')),
  );
  console.log(`  wrong kinds that no open point tells of: ${certain.length}`);
  const points = results.map(({ proposal }) => proposal.open.length);
  console.log(`  points left open: ${Math.min(...points)} to ${Math.max(...points)}`);
}

type Case = { id: string; text: string; truth: Record<string, unknown>; today: string };
type Suite = { name: string; tree: Tree; cases: Case[] };
