/**
 * The shortest way from one sequence to another: what is kept, what goes, what comes, in reading
 * order, removals before additions (longest common subsequence). Between two sequences too long for
 * that it is a way, if not the shortest.
 */
export function diff<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string = String,
): Edit<T>[] {
  const [a, b] = [before.map(keyOf), after.map(keyOf)];
  const shortest = Math.min(a.length, b.length);
  let head = 0;
  while (head < shortest && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const kept = (items: readonly T[]) => items.map((item): Edit<T> => ({ type: 'same', item }));
  const [endA, endB] = [a.length - tail, b.length - tail];
  const length = lengths(a.slice(head, endA), b.slice(head, endB));
  const between: Edit<T>[] = [];
  let [i, j] = [head, head];
  while (i < endA || j < endB) {
    if (i < endA && j < endB && a[i] === b[j]) {
      between.push({ type: 'same', item: after[j] as T });
      i += 1;
      j += 1;
    } else if (
      j >= endB ||
      (i < endA && length(i - head + 1, j - head) >= length(i - head, j - head + 1))
    )
      between.push({ type: 'removed', item: before[i++] as T });
    else between.push({ type: 'added', item: after[j++] as T });
  }
  return [...kept(after.slice(0, head)), ...between, ...kept(after.slice(endB))];
}

/** Length of the longest common subsequence of what follows the i-th of `a` and the j-th of `b`. */
function lengths(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  if ((a.length + 1) * width > mostCells) return () => 0;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  return (i, j) => table[i * width + j] ?? 0;
}

/** 2000 sentences against 2000. */
const mostCells = 4_004_001;

export type Edit<T> = { type: 'same' | 'removed' | 'added'; item: T };
