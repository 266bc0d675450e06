import type { Random } from '../../build/random.ts';

/** A Latin word with one slip of the fingers: a letter wrong, lost, doubled, or two swapped. */
export function slip(word: string, random: Random): string {
  // The first letter is seldom mistyped, and a corrector may lean on it.
  const at = random.int(1, word.length - 2);
  const letter = word[at] as string;
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  const next = after[0] ?? '';
  const made = [
    () => before + beside(letter, random) + after,
    () => before + after,
    () => before + letter + beside(letter, random) + after,
    () => before + next + letter + after.slice(1),
  ];
  const slipped = random.pick(made)();
  return slipped === word ? before + after : slipped;
}

/** A letter that lies beside another on the keyboard of the reader (AZERTY or QWERTY). */
function beside(letter: string, random: Random): string {
  const near = rows.flatMap((row) => {
    const at = row.indexOf(letter);
    return at < 0 ? [] : [row[at - 1], row[at + 1]].filter((key) => key !== undefined);
  });
  return random.pick(near.length > 0 ? near : ['e']);
}

/** Edits between two words, a swap of neighbours being one; stops counting above `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (older[j - 2] as number) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [older, last] = [last, row];
  }
  return last[b.length] as number;
}

const rows = ['azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
