import type { EntryTexts } from '#checks/parity/read.ts';
import type { Locale } from '#i18n/locales.ts';
import { kindWords, type NewsKind } from './kind-words.ts';
import { openingOf, type Sentence } from './passages.ts';

/** What the opening of a text is of, by the first word that tells; with the word. */
export function openingKind(entry: EntryTexts, lang: Locale): ToldKind | undefined {
  const sentences = openingOf(entry, lang);
  const first = (textOf: (sentence: Sentence) => string) =>
    sentences.flatMap((sentence, depth) => {
      const found = wordsIn(textOf(sentence), lang)[0];
      return found ? [{ ...found, depth }] : [];
    })[0];
  // « Salon de l'Agriculture » is mostly the name of something else than what is reported.
  return first(withoutNames) ?? first(({ text }) => text);
}

function wordsIn(text: string, lang: Locale) {
  return Object.entries(kindWords)
    .flatMap(([kind, words]) =>
      Array.from(text.matchAll(words[lang]), ({ index, 0: word }) => ({
        kind: kind as NewsKind,
        word,
        index,
      })),
    )
    .toSorted((a, b) => a.index - b.index);
}

const withoutNames = ({ text, facts, start }: Sentence): string =>
  facts.reduce(
    (left, fact) =>
      'ids' in fact.value ? blank(left, fact.start - start, fact.end - fact.start) : left,
    text,
  );

function blank(text: string, start: number, length: number): string {
  const from = Math.max(start, 0);
  return text.slice(0, from) + ' '.repeat(length) + text.slice(from + length);
}

export type ToldKind = {
  kind: NewsKind;
  word: string;
  /** In which of the first sentences it is told. */
  depth: number;
};
