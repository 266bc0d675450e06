import type { Measure, Query, QueryClass } from './query.ts';
import type { Reply } from './run.ts';

/** How well one query was answered; a measure that says nothing about it is left out. */
export function scoreOf(
  query: Query,
  found: readonly string[],
  aside: readonly string[] = [],
): Partial<Record<Measure, number>> {
  const { gold, fair = [], target = gold } = query;
  if (gold.length === 0) return { wrong: found.length + aside.length };
  const [wanted, meant] = [new Set(gold), new Set(target)];
  const right = new Set([...gold, ...fair, ...target]);
  const first = found.slice(0, 5);
  const rank = found.findIndex((url) => meant.has(url)) + 1;
  return {
    recall: gold.filter((url) => found.includes(url)).length / wanted.size,
    ...(found.length > 0 ? { precision: shareOf(found, right) } : {}),
    first5: first.length > 0 ? shareOf(first, right) : 0,
    mrr: rank > 0 ? 1 / rank : 0,
    success3: found.slice(0, 3).some((url) => wanted.has(url) || meant.has(url)) ? 1 : 0,
  };
}

/** Means over the queries of a class; of `wrong`, the sum. */
export function summarise(
  { measures }: Pick<QueryClass, 'measures'>,
  queries: readonly Query[],
  replies: readonly Reply[],
): Summary {
  const scores = queries.map((query, index) => {
    const { found, aside } = replies[index] as Reply;
    return scoreOf(query, found, aside);
  });
  const figures: Summary['figures'] = {};
  for (const measure of measures) {
    const values = scores.flatMap((score) => score[measure] ?? []);
    const sum = values.reduce((total, value) => total + value, 0);
    figures[measure] = measure === 'wrong' ? sum : values.length > 0 ? sum / values.length : 0;
  }
  return {
    figures,
    answered: scores.filter(({ wrong }) => wrong).length,
    p95: percentile(
      replies.map(({ milliseconds }) => milliseconds),
      0.95,
    ),
  };
}

/** The least value that so great a share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

const shareOf = (found: readonly string[], right: ReadonlySet<string>) =>
  found.filter((url) => right.has(url)).length / found.length;

export type Summary = {
  figures: Partial<Record<Measure, number>>;
  /** Queries for what is nowhere that found something. */
  answered: number;
  /** Milliseconds until the first hits were known. */
  p95: number;
};
