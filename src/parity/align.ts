/**
 * Pairs the blocks, or the sentences, of two texts in order: dynamic programming over lengths, after
 * Gale and Church (1993), with a reward for what both sides name. One unit may answer up to three.
 */
export function align(zh: readonly Unit[], fr: readonly Unit[]): Group[] {
  const ratio = ratioOf(zh, fr);
  const best: Step[][] = Array.from({ length: zh.length + 1 }, () => []);
  const at = (i: number, j: number) => best[i]?.[j];
  (best[0] as Step[])[0] = { cost: 0, zh: 0, fr: 0 };
  for (let i = 0; i <= zh.length; i += 1)
    for (let j = 0; j <= fr.length; j += 1) {
      for (const [a, b, penalty] of moves) {
        const from = a <= i && b <= j ? at(i - a, j - b) : undefined;
        if (!from) continue;
        const cost = from.cost + penalty + costOf(zh.slice(i - a, i), fr.slice(j - b, j), ratio);
        const known = at(i, j);
        if (!known || cost < known.cost) (best[i] as Step[])[j] = { cost, zh: a, fr: b };
      }
    }
  const groups: Group[] = [];
  for (let i = zh.length, j = fr.length; i > 0 || j > 0;) {
    const step = at(i, j) ?? { zh: i, fr: j };
    groups.unshift({ zh: range(i - step.zh, i), fr: range(j - step.fr, j) });
    i -= step.zh;
    j -= step.fr;
  }
  return groups;
}

/** How many of each side, and what it costs that they are not one to one. */
const moves = [
  [1, 1, 0],
  [1, 0, 1.2],
  [0, 1, 1.2],
  [2, 1, 0.5],
  [1, 2, 0.5],
  [2, 2, 0.9],
  [3, 1, 1],
  [1, 3, 1],
] as const;

function costOf(zh: readonly Unit[], fr: readonly Unit[], ratio: number): number {
  if (zh.length === 0 || fr.length === 0) return 0;
  const expected = lengthOf(zh) * ratio + slack;
  const difference = Math.abs(Math.log((lengthOf(fr) + slack) / expected));
  const own = new Set(zh.flatMap(({ keys }) => keys));
  const other = new Set(fr.flatMap(({ keys }) => keys));
  const shared = [...own].filter((key) => other.has(key)).length;
  const all = Math.max(own.size, other.size);
  const headings = zh[0]?.heading === fr[0]?.heading ? 0 : 1.2;
  return (
    Math.min(difference * 1.6, 3) +
    headings -
    (all === 0 ? 0 : 1.5 * (shared / all) + 0.3 * Math.min(shared, 3))
  );
}

const ratioOf = (zh: readonly Unit[], fr: readonly Unit[]) => {
  const ratio = lengthOf(fr) / Math.max(lengthOf(zh), 1);
  return Math.min(Math.max(ratio, 2.8), 4.5);
};
const lengthOf = (units: readonly Unit[]) => units.reduce((sum, { length }) => sum + length, 0);
const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index);
/** Characters that make the lengths of short units matter less. */
const slack = 25;

type Step = { cost: number; zh: number; fr: number };
/** Length in characters; keys name what the other language should name too. */
export type Unit = { length: number; keys: readonly string[]; heading?: boolean };
/** Indices of the units that answer each other; one side may be empty. */
export type Group = { zh: number[]; fr: number[] };
