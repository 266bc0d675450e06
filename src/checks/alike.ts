import type { Issue } from './issue.ts';

/** What needs no answer must not bury what does: of many alike in one file, one and the number of the others. */
export function gather(found: readonly Issue[]): Gathered[] {
  const groups = Object.groupBy(found, ({ file, rule }) => `${rule} ${file}`);
  return Object.values(groups).flatMap(([first, ...rest] = []) => {
    if (!first) return [];
    if (rest.length >= few) return [{ issue: first, others: rest.length }];
    return [first, ...rest].map((issue) => ({ issue, others: 0 }));
  });
}

const few = 3;

export type Gathered = { issue: Issue; others: number };
