import { isDraft } from '#domain/release.ts';
import { compare } from '#parity/compare.ts';
import type { EntrySource, Tree } from '#source/tree.ts';
import type { Issue } from '../issue.ts';
import { coverageIssues } from './coverage.ts';
import { differenceIssues } from './differences.ts';
import { nameIssues, registryIssues } from './names.ts';
import { readEntry } from './read.ts';
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
    ...finished.flatMap((source) => entryIssues(source, known)),
    ...drafts.flatMap((source) => entryIssues(source, all)),
  ];
}

function entryIssues(source: EntrySource, registry: Registry): Issue[] {
  const entry = readEntry(source, registry);
  const { zh, fr } = entry;
  const comparison = zh && fr ? compare(zh, fr, entry) : undefined;
  return [
    ...(comparison ? differenceIssues(entry, comparison) : []),
    ...(comparison ? coverageIssues(entry, comparison) : []),
    ...nameIssues(entry, registry),
    ...recordIssues(entry, comparison),
  ];
}
