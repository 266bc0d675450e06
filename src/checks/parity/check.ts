import { isDraft } from '#domain/release.ts';
import { compare, type Comparison } from '#parity/compare.ts';
import type { EntrySource, Tree } from '#source/tree.ts';
import type { Issue } from '../issue.ts';
import { coverageIssues } from './coverage.ts';
import { differenceIssues } from './differences.ts';
import { nameIssues, registryIssues } from './names.ts';
import { readEntry, type EntryTexts } from './read.ts';
import { recordIssues } from './record.ts';
import { readRegistry, type Registry } from './registry.ts';

/**
 * What the two languages of each entry, and its facts, say differently: dates, numbers, names,
 * addresses. Runs on entries whose form is right.
 */
export function checkParity(tree: Tree): Issue[] {
  const [drafts, finished] = [true, false].map((wanted) =>
    tree.entries.filter((source) => isDraft(source) === wanted),
  ) as [EntrySource[], EntrySource[]];
  // The names of an unfinished profile are no measure yet for the texts of others.
  const known = readRegistry({ ...tree, entries: finished });
  const all = drafts.length > 0 ? readRegistry(tree) : known;
  return [
    ...registryIssues(tree),
    ...finished.flatMap((source) => compareEntry(source, known).issues),
    ...drafts.flatMap((source) => compareEntry(source, all).issues),
  ];
}

/** The texts of one entry, compared where there are two, and what is to be said of them. */
export function compareEntry(source: EntrySource, registry: Registry): Compared {
  const entry = readEntry(source, registry);
  const { zh, fr } = entry;
  const comparison = zh && fr ? compare(zh, fr, entry) : undefined;
  const issues = [
    ...(comparison ? differenceIssues(entry, comparison) : []),
    ...(comparison ? coverageIssues(entry, comparison) : []),
    ...nameIssues(entry, registry),
    ...recordIssues(entry, comparison),
  ];
  return { entry, comparison, issues };
}

export type Compared = {
  entry: EntryTexts;
  comparison: Comparison | undefined;
  issues: Issue[];
};
