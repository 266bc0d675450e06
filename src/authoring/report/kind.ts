import type { EntryTexts } from '#checks/parity/read.ts';
import type { Locale } from '#i18n/locales.ts';
import { kindWords, type NewsKind } from './kind-words.ts';
import { openingOf } from './passages.ts';

/** What the opening of a text is of, by the first word that tells; with the word. */
export function openingKind(entry: EntryTexts, lang: Locale): ToldKind | undefined {
  const sentences = openingOf(entry, lang);
  for (const [depth, { text, facts }] of sentences.entries()) {
    // « Salon de l'Agriculture » is the name of something else than the report.
    const own = facts.reduce(
      (left, fact) =>
        'ids' in fact.value && fact.passage === sentences[depth]?.passage
          ? blank(left, fact.start - (sentences[depth]?.start ?? 0), fact.end - fact.start)
          : left,
      text,
    );
    const found = Object.entries(kindWords).flatMap(([kind, words]) =>
      Array.from(own.matchAll(words[lang]), ({ index, 0: word }) => ({
        kind: kind as NewsKind,
        word,
        index,
        depth,
      })),
    );
    const [first] = found.toSorted((a, b) => a.index - b.index);
    if (first) return first;
  }
  return undefined;
}

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
