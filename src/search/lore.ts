import type { Locale } from '#i18n/locales.ts';
import { frontDecode } from './analysis/front-coding.ts';
import { nameIndex, type Named } from './names.ts';
import { fold } from './analysis/normalise.ts';
import type { Readings } from './analysis/pinyin.ts';
import type { Lore, Words } from './query.ts';
import type { Tables } from './tables.ts';

/** What the tables say, in the forms the engine asks for; each is made once. */
export function createLore(tables: Tables): Lore {
  const once = <K, T>(make: (key: K) => Promise<T>) => {
    const made = new Map<K, Promise<T>>();
    return (key: K): Promise<T> => {
      const known = made.get(key) ?? make(key);
      made.set(key, known);
      known.catch(() => made.delete(key));
      return known;
    };
  };
  const names = once(async (): Promise<Named[]> => nameIndex(await tables.names()));
  const runs = once(async () => {
    const [titles, rows] = await Promise.all([tables.records('zh'), names(undefined)]);
    const texts = [...rows.flatMap(({ zh }) => zh), ...titles.map(({ title }) => title)];
    return [...new Set(texts.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []))];
  });
  const readings = once(async (): Promise<Readings> => {
    const table = new Map(
      Object.entries(await tables.readings()).map(([sign, all]) => [sign, all.split(' ')]),
    );
    return (sign) => table.get(sign) ?? [];
  });
  const pairs = once(async () => {
    const [from, to] = await tables.traditional();
    const targets = [...to];
    return new Map([...from].map((sign, index) => [sign, targets[index] as string]));
  });
  const words = once(async (lang: Locale) => wordsOf(frontDecode(await tables.words(lang))));
  return {
    names: () => names(undefined),
    runs: () => runs(undefined),
    readings: () => readings(undefined),
    words,
    async simplified(text) {
      const table = await pairs(undefined);
      const simple = Array.from(text, (sign) => table.get(sign) ?? sign).join('');
      return simple === text ? undefined : simple;
    },
  };
}

function wordsOf(list: readonly string[]): Words {
  const known = new Set(list);
  const folded = list.map(fold).sort();
  return {
    list,
    has: (word) => known.has(word),
    starts: (part) => {
      const start = fold(part);
      return folded[firstFrom(folded, start)]?.startsWith(start) === true;
    },
  };
}

/** Where in a sorted list the first text stands that is not before this one. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
