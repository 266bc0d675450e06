import type { Random } from '../../build/random.ts';

/**
 * So many of the values, as evenly as can be from the rare to the common: drawn freely, most words
 * stand on one page, or, in texts made of templates, on half of the pages.
 */
export function spread<T>(counted: readonly Counted<T>[], count: number, random: Random): T[] {
  const bands = Map.groupBy(counted, ({ pages }) => Math.floor(Math.log2(pages) / 2));
  const queues = [...bands]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => random.some(members, Math.min(count, members.length)));
  const drawn: T[] = [];
  while (drawn.length < count && queues.some((queue) => queue.length > 0))
    for (const queue of queues) {
      const next = queue.pop();
      if (next && drawn.length < count) drawn.push(next.value);
    }
  return drawn;
}

/** What stands on more than two pages of five tells nothing of how well one searches. */
export const isTelling = (pages: number, of: number): boolean => pages > 0 && pages <= of * 0.4;

/** A list's members in turn: every kind of query is as frequent as any other. */
export const inTurn = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;

export type Counted<T> = { value: T; pages: number };
