import { compare } from '#parity/compare.ts';
import type { Tree } from '#source/tree.ts';
import type { Issue } from '../issue.ts';
import { coverageIssues } from './coverage.ts';
import { differenceIssues } from './differences.ts';
import { nameIssues, registryIssues } from './names.ts';
import { readEntry } from './read.ts';
import { recordIssues } from './record.ts';
import { readRegistry } from './registry.ts';

/**
 * What the two languages of each entry, and its facts, say differently: dates, numbers, names,
 * addresses. Runs on entries whose form is right.
 */
export function checkParity(tree: Tree): Issue[] {
  const registry = readRegistry(tree);
  return [
    ...registryIssues(tree),
    ...tree.entries.flatMap((source) => {
      const entry = readEntry(source, registry);
      const { zh, fr } = entry;
      const comparison = zh && fr ? compare(zh, fr, entry) : undefined;
      return [
        ...(comparison ? differenceIssues(entry, comparison) : []),
        ...(comparison ? coverageIssues(entry, comparison) : []),
        ...nameIssues(entry, registry),
        ...recordIssues(entry, comparison),
      ];
    }),
  ];
}
