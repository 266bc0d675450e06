import type { Locale } from '#i18n/locales.ts';
import { stripElisions } from './elision.ts';
import { han, normalise } from './normalise.ts';

/**
 * A query in the terms of the index: clauses that must all be met, each a chain of terms that must
 * follow one another. Han runs become overlapping bigrams, which Pagefind 1.6 indexes at the place
 * of the word they begin in (research: 28 570 bigrams, none missing; the build proves it anew).
 * Never throws, whatever is typed; nothing that could be looked for gives no clause.
 */
export function analyse(query: string, lang: Locale): Clause[] {
  return quotedParts(normalise(query).slice(0, longestQuery)).flatMap(({ text, quoted }) => {
    const words = text.split(/\s+/u).filter(Boolean);
    const chains = words.map((word) => chainOf(word, lang));
    if (!quoted)
      return words.flatMap((word, index) => clause(word, chains[index] as Term[], false));
    const joined = chains.flatMap((chain, index) => (index === 0 ? chain : apart(chain, lang)));
    return clause(text.trim(), joined, true);
  });
}

/** The terms of several clauses as the one chain they would make if they stood side by side. */
export function sideBySide(clauses: readonly Clause[], lang: Locale): Term[] {
  return clauses.flatMap(({ terms }, index) => (index === 0 ? terms : apart(terms, lang)));
}

/** The whole query as a title may hold it: as typed, or without what is elided. */
export const phrasesOf = (clauses: readonly Clause[]): string[] => [
  ...new Set(
    [clauses.map(({ typed }) => typed), clauses.map(({ text }) => text)].map((parts) =>
      parts.join(' '),
    ),
  ),
];

/** A query of more than this is a pasted page; what stands at its beginning is looked for. */
const longestQuery = 200;

const clause = (text: string, terms: Term[], quoted: boolean): Clause[] =>
  terms.length > 0 ? [{ typed: text, text: stripElisions(text).word, terms, quoted }] : [];

/** Straight, typographic, French and Chinese marks; one without its other half is no mark. */
function quotedParts(query: string): { text: string; quoted: boolean }[] {
  const parts: { text: string; quoted: boolean }[] = [];
  const pattern = /["“”„]([^"“”„]*)["“”]|«([^»]*)»|「([^」]*)」|『([^』]*)』/gu;
  let from = 0;
  for (const match of query.matchAll(pattern)) {
    parts.push({ text: query.slice(from, match.index), quoted: false });
    parts.push({ text: match.slice(1).find((text) => text !== undefined) ?? '', quoted: true });
    from = match.index + match[0].length;
  }
  return [...parts, { text: query.slice(from), quoted: false }];
}

/** Terms of what is written without a space. */
function chainOf(word: string, lang: Locale): Term[] {
  const terms: Term[] = [];
  let end = 0;
  for (const match of word.matchAll(runs)) {
    const [run] = match;
    const [first, ...rest] = han.test(run) ? hanTerms(run, lang) : latinTerms(run, lang);
    // A pair of characters stands where the first of them does, and every mark counts as a word.
    const gap: Term['gap'] = [0, 2 + Array.from(word.slice(end, match.index)).length];
    if (first) terms.push(terms.length > 0 ? { ...first, gap } : first, ...rest);
    end = match.index + run.length;
  }
  return terms;
}

/** Punctuation inside a word holds it together; Han characters stand by themselves. */
const sign = String.raw`(?:[^\P{L}\p{Script=Han}]|[^\P{N}\p{Script=Han}]|\p{M})`;
const runs = new RegExp(String.raw`\p{Script=Han}+|${sign}+(?:[-'.,&/@+_·:]${sign}+)*`, 'gu');

function hanTerms(run: string, lang: Locale): Term[] {
  const signs = [...run];
  // A French page is parted at spaces alone: a run of Han characters is one word there.
  if (lang === 'fr' || signs.length <= 2) return [{ text: run, kind: 'han', gap: first }];
  return signs.slice(1).map((sign, index) => ({
    text: (signs[index] as string) + sign,
    kind: 'han' as const,
    gap: index === 0 ? first : [0, 1],
  }));
}

/**
 * Pagefind indexes `Franco-Chinois` as a whole and by its parts, all at one place, and of the parts
 * those of more than one octet.
 */
function latinTerms(run: string, lang: Locale): Term[] {
  const { word, stripped } = stripElisions(run);
  const parts = word.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  const isParted = parts.length > 1 && parts.every((part) => part.length > 1);
  return (isParted ? parts : [parts.join('')]).filter(Boolean).map((part, index) => ({
    text: part.toLowerCase(),
    kind: 'latin' as const,
    gap: index > 0 ? (lang === 'fr' ? [0, 1] : [0, 2]) : first,
    ...(index === 0 && stripped > 0 ? { stripped } : {}),
  }));
}

/** A chain that follows another after a space; an elision left out takes a place of its own. */
function apart([term, ...rest]: readonly Term[], lang: Locale): Term[] {
  if (!term) return [];
  const places = 1 + (lang === 'fr' ? (term.stripped ?? 0) : 0);
  return [{ ...term, gap: [lang === 'fr' ? places : 0, lang === 'fr' ? places : 2] }, ...rest];
}

const first: Term['gap'] = [0, 0];

export type Term = {
  /** as it stands in the index, but for accents and endings, which Pagefind takes off itself */
  text: string;
  kind: 'han' | 'latin';
  /** least and most distance from the term before it, in words of the index */
  gap: [number, number];
  /** how many elided words stood before it */
  stripped?: number;
};
export type Clause = {
  typed: string;
  /** without what is elided before it */
  text: string;
  terms: Term[];
  quoted: boolean;
};
