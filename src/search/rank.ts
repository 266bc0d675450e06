import { phrasesOf, type Clause } from './analysis/analyse.ts';
import type { Match, Matches } from './find.ts';
import { fold } from './analysis/normalise.ts';
import { holds } from './names.ts';
import type { PageRecord } from './tables.ts';

/**
 * Results best first: the page of that very name, what stands in a title, what stands in the text,
 * what is found by another name, what holds the words apart from each other. Within each, by
 * Pagefind's score (BM25).
 */
export function rank(
  matches: Matches,
  records: ReadonlyMap<string, PageRecord>,
  clauses: readonly Clause[],
): Ranked[] {
  const ranked = [...matches].flatMap(([id, match]) => {
    const record = records.get(id);
    return record ? [{ record, match, tier: tierOf(match, record, clauses) }] : [];
  });
  return ranked.sort(
    (a, b) =>
      a.tier - b.tier ||
      b.match.score - a.match.score ||
      compare(b.record.date ?? '', a.record.date ?? '') ||
      compare(a.record.path, b.record.path),
  );
}

function tierOf(match: Match, { title, path }: PageRecord, clauses: readonly Clause[]): number {
  const phrases = phrasesOf(clauses);
  const begins = (phrase: string) => fold(title).startsWith(fold(phrase));
  if (match.own.includes(path) || phrases.some((phrase) => fold(title) === fold(phrase)))
    return tiers.name;
  const [held] = phrases.filter((phrase) => holds(title, phrase));
  if (held !== undefined) return begins(held) ? tiers.titleStart : tiers.title;
  if (clauses.every(({ text }) => holds(title, text))) return tiers.titleWords;
  if (match.how === 'alias' && match.texts.some((text) => holds(title, text)))
    return tiers.titleAlias;
  return tiers[match.how];
}

export const tiers = {
  name: 0,
  titleStart: 1,
  title: 2,
  titleWords: 3,
  titleAlias: 4,
  typed: 5,
  alias: 6,
  words: 7,
} as const;

/** By code units: the same everywhere. */
const compare = (a: string, b: string) => Number(a > b) - Number(a < b);

export type Ranked = { record: PageRecord; match: Match; tier: number };
