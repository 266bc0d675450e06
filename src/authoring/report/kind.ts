import type { EntryTexts } from '#checks/parity/read.ts';
import type { Locale } from '#i18n/locales.ts';
import { dayOf } from './dates.ts';
import { kindWords, type NewsKind } from './kind-words.ts';
import { openingOf, type Sentence } from './passages.ts';

/**
 * What the opening of a text is of: by all words that tell, those of the title and of the first
 * sentence above the others; with the word that told most.
 */
export function openingKind(entry: EntryTexts, lang: Locale, today: string): ToldKind | undefined {
  const opening = openingOf(entry, lang);
  // « Salon de l'Agriculture » is mostly the name of something else than what is reported.
  return (
    mostTold(opening.flatMap((each, depth) => evidence(each, depth, withoutNames(each), today))) ??
    mostTold(opening.flatMap((each, depth) => evidence(each, depth, each.text, today)))
  );
}

function mostTold(found: readonly Evidence[]): ToldKind | undefined {
  const byKind = Object.entries(Object.groupBy(found, ({ kind }) => kind)).map(([kind, all]) => {
    const [strongest] = all.toSorted((a, b) => b.weight - a.weight) as [Evidence];
    const score = all.reduce((sum, { weight }) => sum + weight, 0);
    return { ...strongest, kind: kind as NewsKind, score };
  });
  const [first, second] = byKind.toSorted((a, b) => b.score - a.score || a.depth - b.depth);
  return first && { ...first, isClose: second !== undefined && second.score > first.score * 0.7 };
}

function evidence(sentence: Sentence, depth: number, text: string, today: string): Evidence[] {
  const isTitle = sentence.passage.role === 'title';
  const near = isTitle ? 3 : (nearness[depth] ?? least) * (isLongAgo(sentence, today) ? 0.25 : 1);
  const kinds = Object.entries(kindWords) as [NewsKind, (typeof kindWords)[NewsKind]][];
  const all = kinds.flatMap(([kind, words]) =>
    words[sentence.lang].flatMap(([weight, pattern]) =>
      Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
        kind,
        word: sentence.text.slice(index, index + length),
        depth,
        weight: weight * near,
        index,
      })),
    ),
  );
  // 展会筹备会 is a meeting: the last word is what it is. Said twice, a word tells no more.
  const heads = all.filter(
    ({ kind, index, word }) =>
      sentence.lang !== 'zh' ||
      !all.some((other) => other.kind !== kind && other.index === index + word.length),
  );
  const told = [...new Map(heads.map((each) => [each.word, each])).values()];
  const ahead = aheadIn(sentence, today);
  return ahead ? [...told, { kind: 'announcement', word: ahead, depth, weight: 4 * near }] : told;
}

/** 将于 with a day that has not come when the report is pasted. */
function aheadIn({ lang, text, facts }: Sentence, today: string): string | undefined {
  const isTold = {
    zh: /将[于在]|定于/,
    fr: /(?<!\p{L})(?:se tiendr(?:a|ont)|aur(?:a|ont) lieu|ouvrir(?:a|ont))/iu,
  };
  if (!isTold[lang].test(text)) return undefined;
  return facts.find(({ value }) => {
    const date =
      value.kind === 'date' && value.year !== undefined ? dayOf(value, today) : undefined;
    return date !== undefined && date > today;
  })?.raw;
}

/** « dévoilé en 2023 »: how something began that is reported on now. */
const isLongAgo = ({ facts }: Sentence, today: string) =>
  facts.some(
    ({ value }) =>
      value.kind === 'date' &&
      value.year !== undefined &&
      value.year < Number(today.slice(0, 4)) - 1,
  );

/** What stands further from the beginning tells less of the whole. */
const nearness = [2, 2, 1.2];
const least = 0.6;

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

type Evidence = { kind: NewsKind; word: string; depth: number; weight: number };
export type ToldKind = {
  kind: NewsKind;
  word: string;
  /** In which of the first sentences it is told. */
  depth: number;
  /** How much in the opening tells of it. */
  score: number;
  /** It tells nearly as much of another kind. */
  isClose: boolean;
};
