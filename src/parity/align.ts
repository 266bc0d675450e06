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
  // Row after row, as numbers alone: an object for each place would be most of the work.
  const costs: number[] = [];
  const steps: (Move | undefined)[] = [];
  const rows: Row[] = [];
  const at = <T>(list: readonly T[], i: number, j: number) => {
    const row = rows[i];
    return row && j >= row.first && j <= row.last ? list[row.start + j - row.first] : undefined;
  };
  for (let i = 0; i <= zh.length; i += 1) {
    const middle = Math.round(i * slope);
    const first = Math.max(0, middle - band);
    const last = Math.min(fr.length, middle + band);
    rows.push({ first, last, start: costs.length });
    for (let j = first; j <= last; j += 1) {
      let least = i === 0 && j === 0 ? 0 : Infinity;
      let step: Move | undefined;
      for (const move of moves) {
        const from = at(costs, i - move.zh, j - move.fr) ?? Infinity;
        if (from === Infinity) continue;
        const answer = costOf(
          own.zh[move.zh]?.[i - move.zh],
          own.fr[move.fr]?.[j - move.fr],
          ratio,
        );
        const cost = from + move.penalty + answer;
        if (cost >= least) continue;
        least = cost;
        step = move;
      }
      costs.push(least);
      steps.push(step);
    }
  }
  const groups: Group[] = [];
  for (let i = zh.length, j = fr.length; i > 0 || j > 0;) {
    const step = at(steps, i, j) ?? { zh: i, fr: j };
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
const moves: readonly Move[] = [
  { zh: 1, fr: 1, penalty: 0 },
  { zh: 1, fr: 0, penalty: 1.2 },
  { zh: 0, fr: 1, penalty: 1.2 },
  { zh: 2, fr: 1, penalty: 0.5 },
  { zh: 1, fr: 2, penalty: 0.5 },
  { zh: 2, fr: 2, penalty: 0.9 },
  { zh: 3, fr: 1, penalty: 1 },
  { zh: 1, fr: 3, penalty: 1 },
];

/** By their number, then by the place of the first: what each one, two or three units have together. */
function stretchesOf(units: readonly Unit[]): Stretch[][] {
  const one = units.map(({ length, keys, heading }) => ({
    length,
    keys: new Set(keys),
    heading,
  }));
  const longer = (stretches: readonly Stretch[], count: number) =>
    stretches.slice(0, Math.max(0, units.length - count + 1)).map((begun, index) => {
      const last = units[index + count - 1] as Unit;
      return {
        length: begun.length + last.length,
        keys: last.keys.length === 0 ? begun.keys : new Set([...begun.keys, ...last.keys]),
        heading: begun.heading,
      };
    });
  const two = longer(one, 2);
  return [[], one, two, longer(two, 3)];
}

/** One side that nothing answers costs its penalty alone. */
function costOf(zh: Stretch | undefined, fr: Stretch | undefined, ratio: number): number {
  if (!zh || !fr) return 0;
  const expected = zh.length * ratio + slack;
  const difference = Math.abs(Math.log((fr.length + slack) / expected));
  const all = Math.max(zh.keys.size, fr.keys.size);
  let shared = 0;
  if (fr.keys.size > 0) for (const key of zh.keys) if (fr.keys.has(key)) shared += 1;
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
type Move = { zh: number; fr: number; penalty: number };
/** From the first place to the last within the band; `start` is where the row begins in the list. */
type Row = { first: number; last: number; start: number };
/** Length in characters; keys name what the other language should name too. */
export type Unit = { length: number; keys: readonly string[]; heading?: boolean };
/** Indices of the units that answer each other; one side may be empty. */
export type Group = { zh: number[]; fr: number[] };
