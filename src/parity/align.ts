/**
 * Pairs the blocks, or the sentences, of two texts in order: dynamic programming over lengths, after
 * Gale and Church (1993), with a reward for what both sides name. One unit may answer up to three.
 */
export function align(zh: readonly Unit[], fr: readonly Unit[]): Group[] {
  const ratio = ratioOf(zh, fr);
  const own = { zh: stretchesOf(zh), fr: stretchesOf(fr) };
  const slope = fr.length / Math.max(zh.length, 1);
  // Wide enough for each row to reach into the next.
  const band = Math.max(widest, Math.ceil(3 * slope));
  const best: (Step | undefined)[][] = [];
  for (let i = 0; i <= zh.length; i += 1) {
    const row: (Step | undefined)[] = [];
    best.push(row);
    if (i === 0) row[0] = { cost: 0, zh: 0, fr: 0 };
    const middle = Math.round(i * slope);
    const last = Math.min(fr.length, middle + band);
    for (let j = Math.max(0, middle - band); j <= last; j += 1)
      for (const [a, b, penalty] of moves) {
        const from = a <= i && b <= j ? best[i - a]?.[j - b] : undefined;
        if (!from) continue;
        const cost = from.cost + penalty + costOf(own.zh[a]?.[i - a], own.fr[b]?.[j - b], ratio);
        const known = row[j];
        if (!known || cost < known.cost) row[j] = { cost, zh: a, fr: b };
      }
  }
  const groups: Group[] = [];
  for (let i = zh.length, j = fr.length; i > 0 || j > 0;) {
    const step = best[i]?.[j] ?? { zh: i, fr: j };
    groups.push({ zh: range(i - step.zh, i), fr: range(j - step.fr, j) });
    i -= step.zh;
    j -= step.fr;
  }
  return groups.reverse();
}

/**
 * How far the two may be out of step. Of a text of thousands of paragraphs comparing each with each
 * would take minutes; no text of ours is that long, let alone that far out of step.
 */
const widest = 200;

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

/** By their number, then by the place of the first: what each one, two or three units have together. */
const stretchesOf = (units: readonly Unit[]): Stretch[][] =>
  [0, 1, 2, 3].map((count) =>
    count === 0
      ? []
      : units.map((first, index) => {
          const own = units.slice(index, index + count);
          return {
            length: lengthOf(own),
            keys: new Set(own.flatMap(({ keys }) => keys)),
            heading: first.heading,
          };
        }),
  );

/** One side that nothing answers costs its penalty alone. */
function costOf(zh: Stretch | undefined, fr: Stretch | undefined, ratio: number): number {
  if (!zh || !fr) return 0;
  const expected = zh.length * ratio + slack;
  const difference = Math.abs(Math.log((fr.length + slack) / expected));
  const all = Math.max(zh.keys.size, fr.keys.size);
  let shared = 0;
  for (const key of zh.keys) if (fr.keys.has(key)) shared += 1;
  const headings = zh.heading === fr.heading ? 0 : 1.2;
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

type Stretch = { length: number; keys: ReadonlySet<string>; heading: boolean | undefined };
type Step = { cost: number; zh: number; fr: number };
/** Length in characters; keys name what the other language should name too. */
export type Unit = { length: number; keys: readonly string[]; heading?: boolean };
/** Indices of the units that answer each other; one side may be empty. */
export type Group = { zh: number[]; fr: number[] };
