import { hanRuns } from '../plain.ts';
import type { Draft, Sources } from '../query.ts';
import type { Searchable } from '../pages.ts';
import { isTelling, spread } from './sample.ts';

/** Words of so many characters, as the browser's dictionary parts them. */
export function words(sources: Sources, count: number, fits: (length: number) => boolean): Draft[] {
  return countedDrafts(sources, count, (parts) => parts.filter(({ length }) => fits(length)));
}

/** The last character of a word and the first of the next. */
export function crossings(sources: Sources, count: number): Draft[] {
  const known = new Set(runsOf(sources.here).flat());
  return countedDrafts(sources, count, (parts) =>
    pairsOf(parts)
      .map(([left, right]) => left.slice(-1) + right.slice(0, 1))
      .filter((pair) => !known.has(pair)),
  );
}

/** Two words that stand side by side, one of them of two characters at least. */
export function phrases(sources: Sources, count: number): Draft[] {
  return countedDrafts(sources, count, (parts) =>
    pairsOf(parts)
      .map(([left, right]) => left + right)
      .filter(({ length }) => length >= 4),
  );
}

/** Latin letters or digits and the Han characters beside them, in turn: KPI考核, 12000万欧元. */
export function mixed({ here, random }: Sources, count: number): Draft[] {
  const half = Math.ceil(count / 2);
  const lettered = tellingOf(here, (text) => text.match(letters) ?? [], half, random);
  const numbered = tellingOf(here, (text) => text.match(digits) ?? [], half, random);
  return [...lettered, ...numbered].map(exactly(here));
}

const letters =
  /(?<![\p{L}\d.,-])(?=\d?\p{Script=Latin})[\p{Script=Latin}\d]{2,}\p{Script=Han}{2}|\p{Script=Han}{2}[A-Z]{2,}(?![\p{Script=Latin}\d])/gu;
const digits = /(?<![\p{L}\d.,-])\d{2,}\p{Script=Han}{2,3}/gu;

/** Words of a title, from six characters to as many as it takes to be in no other title. */
export function titles({ here, random }: Sources, count: number): Draft[] {
  return random
    .some(here.pages, here.pages.length)
    .flatMap(({ title, url }): Draft[] => {
      const parts = segments(title);
      const from = random.int(0, Math.max(0, parts.length - 3));
      for (let end = from + 1; end <= parts.length; end += 1) {
        const text = parts.slice(from, end).join('').trim();
        const isAsked = text.length >= Math.min(6, title.length) && text.length <= 16;
        if (isAsked && /^\p{Script=Han}/u.test(text) && here.titled(text).length === 1)
          return [{ text, gold: here.having(text), target: [url] }];
      }
      return [];
    })
    .slice(0, count);
}

/** Words and phrases between quotation marks of either script. */
export function quoted(sources: Sources, count: number): Draft[] {
  return phrases(sources, count).map((draft, index) => ({
    ...draft,
    text: index % 2 === 0 ? `“${draft.text}”` : `"${draft.text}"`,
  }));
}

/** What stands on some pages, from the rare to the common, of all that `parse` makes of a text. */
export function tellingOf(
  { pages }: Searchable,
  parse: (text: string) => Iterable<string>,
  count: number,
  random: Sources['random'],
): string[] {
  const counts = new Map<string, number>();
  for (const { texts } of pages)
    for (const value of new Set(texts.flatMap((text) => [...parse(text)])))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  const counted = Array.from(counts, ([value, pages]) => ({ value, pages }));
  return spread(
    counted.filter((item) => isTelling(item.pages, pages.length)),
    count,
    random,
  );
}

const exactly =
  (here: Searchable) =>
  (text: string): Draft => ({ text, gold: here.having(text) });

function countedDrafts(
  { here, random }: Sources,
  count: number,
  parse: (parts: readonly string[]) => string[],
): Draft[] {
  const parseText = (text: string) => hanRuns(text).flatMap((run) => parse(segments(run)));
  return tellingOf(here, parseText, count * 2, random)
    .map(exactly(here))
    .filter(({ gold }) => isTelling(gold.length, here.pages.length))
    .slice(0, count);
}

const runsOf = ({ pages }: Searchable) =>
  pages.flatMap(({ texts }) => texts.flatMap((text) => hanRuns(text).map(segments)));

const pairsOf = (parts: readonly string[]) =>
  parts.slice(1).map((right, index): [string, string] => [parts[index] as string, right]);

const segments = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Of the machine that runs the bench; it decides what is asked, never what is right. */
const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
