/**
 * The Markdown that the text editor hands back, with every paragraph, list and table that only its
 * way of writing has changed as it stood in the file. It writes all it is shown anew: lists further
 * in, `_` for `*`, the alignment of tables gone.
 */
export function keepBody(before: string, after: string): string {
  const [old, written] = [unitsOf(before), unitsOf(after)];
  const [folded, wanted] = [old.map(fold), written.map(fold)];
  const pairs = common(folded, wanted);
  if (pairs.size === old.length && old.length === written.length) return before;
  return written
    .map((unit, index) => {
      const kept = pairs.get(index);
      return kept === undefined ? withStars(unit) : (old[kept] as string);
    })
    .join('\n\n');
}

/** What blank lines set apart at the margin; a list is one, with all its items. */
function unitsOf(body: string): string[] {
  const units: string[] = [];
  for (const part of body.trim().split(/\n(?:[ \t]*\n)+/)) {
    const last = units.at(-1);
    const goesOn = /^[ \t]/.test(part) || listed.test(part);
    if (last !== undefined && goesOn && listed.test(last))
      units[units.length - 1] = `${last}\n\n${part}`;
    else units.push(part);
  }
  return units;
}

/** Equal for two texts that are read alike. */
function fold(unit: string): string {
  if (/^(?:[-*_][ \t]*){3,}$/.test(unit)) return '---';
  return withStars(unit)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .split('\n')
    .map((line) => line.trim().replace(/^[*+](?= )/, '-'))
    .map((line) => (/^\|?[\s:|-]+$/.test(line) ? line.replace(/:?-+:?/g, '---') : line))
    .filter((line) => line !== '')
    .join('\n')
    .replace(/[ \t]+/g, ' ');
}

/**
 * Emphasis with `*`: between two Han characters CommonMark takes `_` for a letter of the word
 * (section 6.2, rule 2), and prints it.
 */
function withStars(text: string): string {
  return text.replace(/(?<![\w\\])_(?=[^\s_])([^_\n]*[^\s_\\])_(?!\w)/g, '*$1*');
}

/** For each text of the second list that the first has too, its place there: the longest run in order. */
function common(a: string[], b: string[]): Map<number, number> {
  const length = Array.from({ length: a.length + 1 }, (): number[] => []);
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      (length[i] as number[])[j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i] === b[j]) pairs.set(j++, i++);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  return pairs;
}

const listed = /^(?:[-*+]|\d+[.)])[ \t]/;
