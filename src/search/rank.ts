import type { Clause } from './analyse.ts';
import type { Match, Matches } from './find.ts';
import { fold } from './normalise.ts';
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
  const sought = clauses.map(({ text }) => text);
  const ranked = [...matches].flatMap(([id, match]) => {
    const record = records.get(id);
    return record ? [{ record, match, tier: tierOf(match, record, sought) }] : [];
  });
  return ranked.sort(
    (a, b) =>
      a.tier - b.tier ||
      b.match.score - a.match.score ||
      compare(b.record.date ?? '', a.record.date ?? '') ||
      compare(a.record.path, b.record.path),
  );
}

function tierOf(match: Match, { title, path }: PageRecord, sought: readonly string[]): number {
  const phrase = sought.join(' ');
  if (match.own.includes(path) || fold(title) === fold(phrase)) return tiers.name;
  if (holds(title, phrase)) return isStart(title, phrase) ? tiers.titleStart : tiers.title;
  if (sought.every((part) => holds(title, part))) return tiers.titleWords;
  if (match.how === 'alias' && match.texts.some((text) => holds(title, text)))
    return tiers.titleAlias;
  return tiers[match.how];
}

const isStart = (title: string, phrase: string) => fold(title).startsWith(fold(phrase));

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
