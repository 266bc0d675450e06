import type { Locale } from '#i18n/locales.ts';
import { analyse, sideBySide, type Clause, type Term } from './analysis/analyse.ts';
import { chainPlaces } from './analysis/chain.ts';
import { han } from './analysis/normalise.ts';
import type { Lookup, Posting, Postings } from './lookup.ts';
import { groupsOf, rescue, type Aliases, type Group, type Lore } from './query.ts';
import { coverByWords } from './analysis/segment.ts';
import { isStopWord } from './analysis/stop-words.ts';

/** The pages that meet every group of a query, and how. Nothing is guessed here. */
export async function find(query: string, lang: Locale, { lookup, lore }: Sources): Promise<Found> {
  const clauses = analyse(query, lang);
  const seek = createSeeker(lookup, lore, lang);
  const groups = await groupsOf(clauses, lang, lore);
  const wanted = groups.filter(
    ({ clauses: [clause], forms }) => forms.length > 0 || !isStopWord(clause as Clause, lang),
  );
  const met = await Promise.all(
    (wanted.length > 0 ? wanted : groups).map((group) => seek.group(group)),
  );
  let found = together(met);
  if (found.size === 0 && clauses.length > 1) {
    const whole = await rescue(clauses, lang, lore);
    found = await seek.named(whole);
  }
  if (clauses.length > 1) await seek.markPhrases(found, clauses);
  return { pages: found, clauses };
}

function createSeeker(lookup: Lookup, lore: Lore, lang: Locale) {
  return { group, named, markPhrases };

  async function group({ clauses, ...aliases }: Group): Promise<Matches> {
    const typed = together(await Promise.all(clauses.map((clause) => asTyped(clause))));
    for (const match of typed.values()) match.own = aliases.paths;
    const others = await named(aliases);
    if (typed.size + others.size > 0) return either(typed, others);
    const rescued = await named(await rescue(clauses, lang, lore));
    if (rescued.size > 0) return rescued;
    return together(await Promise.all(clauses.map((clause) => asWords(clause))));
  }

  async function asTyped({ terms, text }: Clause): Promise<Matches> {
    const matches = await chain(terms, 'typed', text);
    const digits = lang === 'fr' && /^\d{4,}$/.test(text) && inThrees(text);
    return digits ? either(matches, await chain(digits, 'typed', text)) : matches;
  }

  async function named({ forms, paths }: Aliases): Promise<Matches> {
    const met = await Promise.all(
      forms.map((form) => {
        const [clause] = analyse(`"${form}"`, lang);
        return clause ? chain(clause.terms, 'alias', form) : new Map();
      }),
    );
    for (const matches of met) for (const match of matches.values()) match.own = paths;
    return met.reduce(either, new Map());
  }

  /** A run that stands nowhere, as the words it is made of. */
  async function asWords({ terms, text, quoted }: Clause): Promise<Matches> {
    if (quoted || lang === 'fr' || !han.test(text)) return new Map();
    const words = await lore.words(lang);
    const runs = text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
    const parts = runs.flatMap((run) =>
      han.test(run) ? (coverByWords(run, words.has) ?? [undefined]) : [run],
    );
    if (parts.includes(undefined) || (parts.length < 2 && terms.length < 2)) return new Map();
    const met = (parts as string[])
      .flatMap((part) => analyse(part, lang))
      .map((part) => chain(part.terms, 'words', part.text));
    return together(await Promise.all(met));
  }

  async function chain(terms: readonly Term[], how: How, text: string): Promise<Matches> {
    const postings = await Promise.all(terms.map((term) => postingsOf(term)));
    const matches: Matches = new Map();
    for (const id of postings[0]?.keys() ?? []) {
      const of = postings.map((pages) => pages.get(id));
      if (!of.every((posting) => posting !== undefined)) continue;
      const places = chainPlaces(
        of.map((posting) => posting.places),
        terms.map(({ gap }) => gap),
      );
      // Where a name of the page is all that holds the term, there is no place to follow from.
      if (terms.length > 1 && places.length === 0) continue;
      const score = of.reduce((sum, posting) => sum + posting.score, 0);
      matches.set(id, {
        how,
        score,
        load: (of[0] as Posting).load,
        texts: [text],
        places: places.flatMap(({ from, to }) => range(from, to)),
        own: [],
      });
    }
    return matches;
  }

  async function postingsOf(term: Term): Promise<Postings> {
    if (term.kind === 'han')
      return [...term.text].length === 1 ? lookup.start(term.text) : lookup.word(term);
    const spellings = [term, ...ligatures(term.text).map((text) => ({ ...term, text }))];
    const whole = await Promise.all(spellings.map((spelling) => lookup.word(spelling)));
    const found = new Map(whole.flatMap((pages) => [...pages]));
    if (found.size > 0 || !(await lore.words(lang)).starts(term.text)) return found;
    return lookup.start(term.text);
  }

  /** Of several clauses all met as typed: do they stand side by side? */
  async function markPhrases(found: Matches, clauses: readonly Clause[]): Promise<void> {
    const phrase = await chain(sideBySide(clauses, lang), 'typed', '');
    for (const [id, match] of found)
      if (match.how === 'typed') {
        const places = phrase.get(id)?.places;
        if (places) match.places = places;
        else match.how = 'words';
      }
  }
}

/** The pages of all; what is known of each is joined. */
function together(all: readonly Matches[]): Matches {
  const [first, ...rest] = all;
  const joined: Matches = new Map();
  for (const [id, match] of first ?? []) {
    const others = rest.map((matches) => matches.get(id));
    if (others.every((other) => other !== undefined)) joined.set(id, others.reduce(join, match));
  }
  return joined;
}

function join(a: Match, b: Match): Match {
  return {
    how: order.indexOf(a.how) > order.indexOf(b.how) ? a.how : b.how,
    score: a.score + b.score,
    load: a.load,
    texts: [...a.texts, ...b.texts],
    places: [...a.places, ...b.places],
    own: [...a.own, ...b.own],
  };
}

/** The pages of either, each as it is met best. */
function either(a: Matches, b: Matches): Matches {
  const joined = new Map(a);
  for (const [id, match] of b) {
    const known = joined.get(id);
    joined.set(
      id,
      known
        ? {
            ...join(known, match),
            how: order.indexOf(known.how) < order.indexOf(match.how) ? known.how : match.how,
            score: Math.max(known.score, match.score),
          }
        : match,
    );
  }
  return joined;
}

/** `œuvre` typed on a keyboard without œ, and the other way round. */
function ligatures(text: string): string[] {
  const other = /[œæ]/.test(text)
    ? text.replaceAll('œ', 'oe').replaceAll('æ', 'ae')
    : text.replaceAll('oe', 'œ').replaceAll('ae', 'æ');
  return other === text ? [] : [other];
}

/** 12000 as French writes it: 12 000. */
function inThrees(digits: string): Term[] {
  const groups = digits.match(/\d{1,3}(?=(?:\d{3})*$)/g) ?? [];
  return groups.map((text) => ({ text, kind: 'latin', gap: [1, 1] }));
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** From the best to the least. */
const order: readonly How[] = ['typed', 'alias', 'words'];

export type How = 'typed' | 'alias' | 'words';
export type Match = {
  how: How;
  score: number;
  load: Posting['load'];
  /** what was met: typed texts, other names, words */
  texts: string[];
  /** words of the page where it stands */
  places: number[];
  /** paths whose own name was typed */
  own: string[];
};
export type Matches = Map<string, Match>;
export type Found = { pages: Matches; clauses: Clause[] };
export type Sources = { lookup: Lookup; lore: Lore };
