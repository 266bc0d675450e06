import type { Draft, Sources } from '../query.ts';
import { areKin, isPlural, plain } from '../plain.ts';
import { inTurn, isTelling, spread } from './sample.ts';
import { distance, slip } from './slips.ts';

/** Words as they are written. */
export function plainWords(sources: Sources, count: number): Draft[] {
  return drawn(sources, wordsIn(sources), count);
}

/** Words that are written with accents, typed without. */
export function withoutAccents(sources: Sources, count: number): Draft[] {
  const accented = wordsIn(sources).filter((word) => /[à-ÿ]/.test(word) && !word.includes('œ'));
  return drawn(sources, accented, count).map((draft) => ({
    ...draft,
    text: plain(draft.text),
    meant: draft.text,
  }));
}

/** l’X, d’X and qu’X, with the apostrophe of the keyboard and that of print. */
export function elided(sources: Sources, count: number): Draft[] {
  const open = wordsIn(sources).filter((word) => /^[aeéèêiîoôuœ]/.test(word));
  return drawn(sources, open, count).map((draft, index) => ({
    ...draft,
    text: inTurn(["l'", 'l’', "d'", 'd’', "qu'", 'qu’'], index) + draft.text,
    meant: draft.text,
  }));
}

/** Words that stand behind a typographic apostrophe, asked for alone. */
export function afterApostrophe(sources: Sources, count: number): Draft[] {
  const found = textsOf(sources).flatMap((text) =>
    Array.from(text.matchAll(/\p{L}’(\p{L}{4,})/gu), ([, word]) => (word as string).toLowerCase()),
  );
  return drawn(sources, found, count);
}

/** Words with œ typed with oe, and as they are. */
export function ligatures(sources: Sources, count: number): Draft[] {
  const found = wordsIn(sources).filter((word) => word.includes('œ'));
  return drawn(sources, found, count).flatMap((draft) => [
    draft,
    { ...draft, text: draft.text.replaceAll('œ', 'oe'), meant: draft.text },
  ]);
}

/** Either number of a word that stands in both somewhere: both are to be found. */
export function numbers(sources: Sources, count: number): Draft[] {
  const { here, random } = sources;
  const known = [...here.frequencies.keys()].filter((word) => word.length >= 5);
  const pairs = known.flatMap((singular) =>
    ['s', 'x', 'aux']
      .map((end) => (end === 'aux' ? singular.replace(/al$/, end) : singular + end))
      .filter((plural) => here.frequencies.has(plural) && isPlural(plural, singular))
      .map((plural): [string, string] => [singular, plural]),
  );
  const counted = pairs.map((value) => ({ value, pages: here.withWord(...value).length }));
  return spread(counted.filter(isTellingIn(sources)), count, random).map((pair, index) => ({
    text: inTurn(pair, index),
    gold: here.withWord(...pair),
    fair: kinPages(sources, pair),
    meant: pair.join(', '),
  }));
}

/** Words of eight letters or more with one slip, near to no other word of the pages. */
export function typos(sources: Sources, count: number): Draft[] {
  const { here, random } = sources;
  const long = wordsIn(sources).filter((word) => plain(word).length >= 8);
  return drawn(sources, long, count * 2)
    .map((draft) => {
      const meant = plain(draft.text);
      return { ...draft, text: slip(meant, random), meant };
    })
    .filter(({ text, meant }) => {
      const near = [...here.frequencies.keys()].filter((word) => distance(word, text, 1) <= 1);
      return near.every((word) => word !== text && areKin(word, meant));
    })
    .slice(0, count);
}

/** Three to six words of a title, as many as it takes to be in no other. */
export function titles({ here, random }: Sources, count: number): Draft[] {
  return random
    .some(here.pages, here.pages.length)
    .flatMap(({ title, url }): Draft[] => {
      const words = title.split(/\s+/).filter((word) => /\p{L}/u.test(word));
      const from = random.int(0, Math.max(0, words.length - 3));
      for (let end = from + 3; end <= Math.min(words.length, from + 6); end += 1) {
        const text = words.slice(from, end).join(' ');
        if (title.includes(text) && here.titled(text).length === 1)
          return [{ text, gold: [url], target: [url] }];
      }
      return [];
    })
    .slice(0, count);
}

/** Two or three words side by side between quotation marks: only pages that have them so. */
export function quoted(sources: Sources, count: number): Draft[] {
  const { here, random } = sources;
  const found = textsOf(sources).flatMap((text) =>
    [...(text.match(/\p{L}{4,} (?:\p{L}{2,3} )?\p{L}{4,}/gu) ?? [])].map((words) =>
      words.toLowerCase(),
    ),
  );
  const counted = counts(found).map(({ value }) => ({ value, pages: here.having(value).length }));
  return spread(counted.filter(isTellingIn(sources)), count, random).map((words, index) => ({
    text: inTurn([`"${words}"`, `« ${words} »`], index),
    gold: here.having(words),
    meant: words,
  }));
}

/** Lower-case words of four letters or more; an elided article is none of theirs. */
const wordsIn = (sources: Sources): string[] =>
  textsOf(sources).flatMap((text) => text.match(/(?<!\p{L})\p{Ll}{4,}(?![\p{L}’])/gu) ?? []);

const textsOf = ({ here }: Sources) => here.pages.flatMap(({ texts }) => texts);

function drawn(sources: Sources, found: readonly string[], count: number): Draft[] {
  const { here, random } = sources;
  const counted = counts(found).map(({ value }) => ({
    value,
    pages: here.withWord(...formsOf(value)).length,
  }));
  return spread(counted.filter(isTellingIn(sources)), count, random).map((word) => ({
    text: word,
    gold: here.withWord(...formsOf(word)),
    fair: kinPages(sources, [plain(word)]),
  }));
}

const formsOf = (word: string): string[] => [plain(word)];

const counts = (found: readonly string[]) => [...new Set(found)].map((value) => ({ value }));

const isTellingIn =
  ({ here }: Sources) =>
  ({ pages }: { pages: number }) =>
    isTelling(pages, here.pages.length);

/** Pages with another form of a word, or with words that begin with it. */
function kinPages({ here }: Sources, words: readonly string[]): string[] {
  const kin = [...here.frequencies.keys()].filter((other) =>
    words.some((word) => areKin(word, other) || other.startsWith(word)),
  );
  return here.withWord(...kin);
}
