/**
 * Damerau–Levenshtein distance, neighbours swapped counting as one slip (optimal string alignment:
 * Boytsov, Indexing Methods for Approximate Dictionary Searching, 2011, § 2.2). Answers
 * `limit + 1` as soon as it cannot be `limit` or less.
 */
export function slips(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + Number(!isSame),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return over;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] as number, over);
}

/** How many slips a word of this length may hold and still be told from any other. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
