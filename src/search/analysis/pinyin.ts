/** Toneless pinyin as typed: ü by any of its keys (passports write LYU, GB/T 28039-2011). */
export function spell(letters: string): string {
  return letters
    .toLowerCase()
    .replace(/ü|u:/g, 'v')
    .replace(/[^a-z]/g, '')
    .replace(/([nl])v/g, '$1u')
    .replace(/lyu/g, 'lu');
}

/**
 * The parts of a Han run that can be read as `letters`, from any character on. `open` lets the last
 * syllable be half typed. Shortest first.
 */
export function readAs(run: string, letters: string, readings: Readings, open = false): string[] {
  const signs = [...run];
  const found = new Set<string>();
  for (let start = 0; start < signs.length; start += 1) {
    // By letters used up so far: a run can be read in more ways than can be tried.
    let reached = new Set([0]);
    for (let end = start; end < signs.length && reached.size > 0; end += 1) {
      const next = new Set<number>();
      for (const reading of readings(signs[end] as string))
        for (const used of reached) {
          if (letters.startsWith(reading, used)) next.add(used + reading.length);
          else if (open && used < letters.length && reading.startsWith(letters.slice(used)))
            next.add(letters.length);
        }
      if (next.has(letters.length)) found.add(signs.slice(start, end + 1).join(''));
      next.delete(letters.length);
      reached = next;
    }
  }
  return [...found].sort((a, b) => a.length - b.length);
}

/** The parts of a Han run whose usual reading is a slip or two away from `letters`. */
export function readNearly(
  run: string,
  letters: string,
  readings: Readings,
  distance: (a: string, b: string, limit: number) => number,
  limit: number,
): { text: string; slips: number }[] {
  const signs = [...run];
  const syllables = signs.map((sign) => readings(sign)[0]);
  const found: { text: string; slips: number }[] = [];
  for (let start = 0; start < signs.length; start += 1) {
    let joined = '';
    for (let end = start; end < signs.length; end += 1) {
      const syllable = syllables[end];
      if (!syllable) break;
      joined += syllable;
      if (joined.length > letters.length + limit) break;
      if (end === start || joined.length < letters.length - limit) continue;
      const slips = distance(letters, joined, limit);
      if (slips <= limit) found.push({ text: signs.slice(start, end + 1).join(''), slips });
    }
  }
  return found;
}

/** Readings of a character, the usual one first; none for what is no Han character. */
export type Readings = (sign: string) => readonly string[];
