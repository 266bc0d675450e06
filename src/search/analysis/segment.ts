/**
 * A Han run as known words of at least two characters, the fewest that cover it. Characters that
 * only join (的, 与) may stand between. Undefined when it cannot be covered: then it means nothing here.
 */
export function coverByWords(run: string, isWord: (word: string) => boolean): string[] | undefined {
  const signs = [...run];
  const best: (string[] | undefined)[] = [[]];
  for (let to = 1; to <= signs.length; to += 1) {
    for (let from = Math.max(0, to - longestWord); from < to; from += 1) {
      const before = best[from];
      if (!before) continue;
      const word = signs.slice(from, to).join('');
      const words =
        to - from === 1
          ? joining.has(word)
            ? before
            : undefined
          : isWord(word) && [...before, word];
      if (!words) continue;
      const known = best[to];
      if (!known || words.length < known.length) best[to] = words;
    }
  }
  const words = best[signs.length];
  return words && words.length > 0 ? words : undefined;
}

const longestWord = 12;
const joining = new Set('的与和及在之为以对于从向到将等了是');
