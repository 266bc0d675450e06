import type { Locale } from '#i18n/locales.ts';

/**
 * Which promise of the one text is which of the other: by the names and days that they share and share
 * with no other, and in between by their order, where as many stand on both sides and bind the same.
 */
export function inBoth<T extends Told>(
  told: Record<Locale, readonly T[]>,
  { isSummary }: { isSummary: boolean },
): { zh: T; fr: T }[] {
  const scored = told.zh.flatMap((zh) =>
    told.fr.flatMap((fr) => {
      const score = likeness(zh, fr);
      // Two sentences that only have something in common may be two promises.
      const isSworn = zh.by !== undefined && fr.by !== undefined;
      return score > 0.5 || (score === 0.5 && !isSworn) ? [{ zh, fr, score }] : [];
    }),
  );
  const isBest = ({ zh, fr, score }: (typeof scored)[number]) =>
    scored.every(
      (other) =>
        (other.zh === zh && other.fr === fr) ||
        (other.zh !== zh && other.fr !== fr) ||
        other.score < score,
    );
  const named = scored.filter(isBest).map(({ zh, fr }) => ({ zh, fr }));
  return isSummary ? named : [...named, ...inOrder(told, named)];
}

function inOrder<T extends Told>(
  told: Record<Locale, readonly T[]>,
  named: readonly { zh: T; fr: T }[],
): { zh: T; fr: T }[] {
  const own = { zh: sworn(told.zh), fr: sworn(told.fr) };
  const anchors = named
    .filter(({ zh, fr }) => own.zh.includes(zh) && own.fr.includes(fr))
    .map(({ zh, fr }) => ({ zh: own.zh.indexOf(zh), fr: own.fr.indexOf(fr) }))
    .toSorted((a, b) => a.zh - b.zh);
  // Where the two tell the same in another order, order says nothing.
  if (anchors.some(({ fr }, at) => fr < (anchors[at - 1]?.fr ?? -1))) return [];
  const edges = [{ zh: -1, fr: -1 }, ...anchors, { zh: own.zh.length, fr: own.fr.length }];
  return edges.slice(1).flatMap((edge, at) => {
    const from = edges[at] as { zh: number; fr: number };
    const zh = own.zh.slice(from.zh + 1, edge.zh);
    const fr = own.fr.slice(from.fr + 1, edge.fr);
    if (zh.length !== fr.length) return [];
    const pairs = zh.map((each, index) => ({ zh: each, fr: fr[index] as T }));
    return pairs.every((pair) => isPossible(pair.zh, pair.fr)) ? pairs : [];
  });
}

const sworn = <T extends Told>(told: readonly T[]) => told.filter(({ by }) => by !== undefined);

function likeness(zh: Told, fr: Told): number {
  if (!isPossible(zh, fr)) return 0;
  const all = weightOf(zh.names.union(fr.names));
  return all === 0 ? 0 : weightOf(zh.names.intersection(fr.names)) / all;
}

/** A word of the glossary may be said of many things, a call or a day hardly of two. */
const weightOf = (names: ReadonlySet<string>) =>
  [...names].reduce((sum, name) => sum + (weights[name.split(' ')[0] ?? ''] ?? 4), 0);
const weights: Record<string, number> = { terms: 1, programmes: 2 };

/** Nothing in the one says that it is not the other. */
const isPossible = (zh: Told, fr: Told) =>
  (zh.by === undefined || fr.by === undefined || isSame(zh.by, fr.by)) &&
  (zh.due === undefined || fr.due === undefined || zh.due === fr.due);

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each) => b.includes(each));

type Told = {
  /** Of an item of a list that names what is to come and does not say who does it: nothing. */
  by?: readonly string[] | undefined;
  due?: string | undefined;
  names: ReadonlySet<string>;
};
