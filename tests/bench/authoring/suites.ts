import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { joinFacts, splitFields } from '#domain/entry.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { readTree, type EntrySource, type Tree } from '#source/tree.ts';
import { readHalf, type Half } from '../parity/report.ts';
import { newsEntry, treeOf } from '../parity/tree.ts';
import type { Promised } from './promised.ts';

/** The texts that the bench pastes, each with what a careful reader finds in it. */
export async function readSuites(): Promise<Suite[]> {
  const seed = await readTree('content');
  const fixtures = await readTree('tests/fixtures/content');
  const newsOf = ({ entries }: Tree) => entries.filter(({ collection }) => collection === 'news');
  return [
    {
      name: 'seed',
      tree: without(seed),
      cases: newsOf(seed).map((entry) =>
        caseOf(entry, readFileSync('tests/fixtures/seed.txt', 'utf8')),
      ),
    },
    { name: 'as staff would paste them', tree: without(seed), cases: pastedReports() },
    { name: 'blind', tree: without(seed), cases: blindReports() },
    { name: 'fixtures', tree: without(fixtures), cases: newsOf(fixtures).flatMap(pasted) },
    half('development'),
    half('held-out', promisesByHand('held-out.yml')),
  ];
}

function half(name: Half, promised?: Record<string, Promised[]>): Suite {
  const cases = readHalf(name).flatMap((report) =>
    pasted(newsEntry({ report, texts: report.texts })).map((each): Case => {
      const { commitments: _, ...truth } = each.truth;
      return {
        ...each,
        truth: promised ? { ...truth, commitments: promised[report.id] ?? [] } : truth,
      };
    }),
  );
  return { name, tree: treeOf([]), cases };
}

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
  const commitments = ((facts.commitments ?? []) as (Promised & { text: Promised })[]).map(
    ({ text, ...rest }) => ({ ...rest, ...text }),
  );
  return {
    id: entry.id,
    text,
    truth: { ...facts, commitments },
    today: new Date(week).toISOString().slice(0, 10),
  };
}

/** Minutes, mails, posts and tables, which the tests hold too. */
function pastedReports(): Case[] {
  const folder = 'tests/unit/authoring/reports';
  const expected: Record<string, Record<string, unknown>> = parse(
    readFileSync(`${folder}/expected.yml`, 'utf8'),
  );
  return Object.entries(expected).map(
    ([id, { today, sides = [], people = [], promised, ...facts }]) => ({
      id,
      text: readFileSync(`${folder}/${id}.txt`, 'utf8'),
      today: String(today),
      truth: {
        ...facts,
        people: (people as string[]).map((person) => present(person, sides)),
        commitments: promised ?? [],
      },
    }),
  );
}

/** Written and annotated before the program was run on them; nothing was changed for their sake. */
function blindReports(): Case[] {
  const folder = join(import.meta.dirname, 'blind');
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const { today, text, kind, date, end, promised } = parse(
        readFileSync(join(folder, name), 'utf8'),
      );
      const truth = { kind, date, ...(end ? { end } : {}), commitments: promised };
      return { id: name.replace('.yml', ''), text, today: String(today), truth };
    });
}

const promisesByHand = (file: string): Record<string, Promised[]> =>
  parse(readFileSync(join(import.meta.dirname, file), 'utf8'));

function present(person: string, sides: unknown) {
  const told = (sides as string[]).find((each) => each.startsWith(`${person} `));
  return { person, ...(told === undefined ? {} : { side: told.slice(person.length + 1) }) };
}

export type Case = { id: string; text: string; truth: Record<string, unknown>; today: string };
export type Suite = { name: string; tree: Tree; cases: Case[] };
