import type { EntryTexts } from '#checks/parity/read.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import type { Fact, Named } from '#parity/fact.ts';
import { sentencesOf, type Passage } from '#parity/passage.ts';

/** The facts of both languages in the order of their texts, the original first. */
export function factsIn(entry: EntryTexts): Fact[] {
  return inOrder(entry).flatMap((lang) => factsOf(entry, lang));
}

export function factsOf(entry: EntryTexts, lang: Locale): Fact[] {
  const text = entry[lang];
  if (!text) return [];
  const places = new Map(text.passages.map((passage, index) => [passage, index]));
  const placeOf = ({ passage }: Fact) => places.get(passage) ?? 0;
  return text.facts.toSorted((a, b) => placeOf(a) - placeOf(b) || a.start - b.start);
}

/** The sentences of a text with what they name; titles and headings are sentences too. */
export function sentencesIn(entry: EntryTexts, lang: Locale): Sentence[] {
  const byPassage = Map.groupBy(factsOf(entry, lang), ({ passage }) => passage);
  return (entry[lang]?.passages ?? []).flatMap((passage) => {
    const facts = byPassage.get(passage) ?? [];
    let next = 0;
    return sentencesOf(passage).map(({ start, end }) => {
      const from = next;
      while (next < facts.length && (facts[next] as Fact).start < end) next += 1;
      return {
        lang,
        passage,
        start,
        end,
        text: passage.text.slice(start, end),
        facts: facts.slice(from, next),
      };
    });
  });
}

/** How a text begins: its title, and the first sentences of its body. */
export const openingOf = (entry: EntryTexts, lang: Locale): Sentence[] =>
  sentencesIn(entry, lang).slice(0, 5);

/** Ids of what is named outright, or within the name of something else; not by its kind alone. */
export function namedIn(facts: readonly Fact[], kind: Named['kind']): string[] {
  const outright = new Set(facts.filter(({ implied }) => !implied).map(placeOf));
  return facts.flatMap((fact) => {
    const { value, implied } = fact;
    if (value.kind !== kind || !('ids' in value) || value.ids.length !== 1) return [];
    return !implied || outright.has(placeOf(fact)) ? value.ids : [];
  });
}

const numbers = new WeakMap<Passage, number>();
let lastNumber = 0;
function placeOf({ passage, start, end }: Fact): string {
  const number = numbers.get(passage) ?? (lastNumber += 1);
  numbers.set(passage, number);
  return `${number} ${start} ${end}`;
}

export const inOrder = ({ original }: EntryTexts): Locale[] =>
  locales.toSorted((a, b) => Number(b === original) - Number(a === original));

export type Sentence = {
  lang: Locale;
  passage: Passage;
  /** Offsets in the passage. */
  start: number;
  end: number;
  text: string;
  facts: readonly Fact[];
};
