import type { Line } from './split.ts';

/** What a line begins with when it is an item of a list, and the item without it. */
export function markOf({ text }: Pick<Line, 'text'>): Mark | undefined {
  const bullet = /^([-–—•·・●▪◦■◆◇►▶➢‣⁃✓✔])(?!\1)\s*(?=\S)/u.exec(text);
  if (bullet) {
    const [whole, sign = ''] = bullet;
    const rest = text.slice(whole.length);
    // -5 °C and a dash before a name of two words in one are no list marks.
    return /^[-–]$/.test(sign) && whole === sign && !/^\p{L}/u.test(rest)
      ? undefined
      : { sign, rest };
  }
  const number = /^(\d{1,2})\s?(?:[.．](?!\d)|[)）、])\s*(?=\S)/u.exec(text);
  return number
    ? { sign: '1', number: Number(number[1]), rest: text.slice(number[0].length) }
    : undefined;
}

/**
 * Cuts a line before a list mark that has lost its line end: after the end of a sentence, before a
 * capital (or Han) and a label that ends in a colon; or, in a line that is an item itself, after a
 * semicolon. Only where lines of the text do begin with that mark.
 */
export function recut(lines: readonly Line[]): { lines: Line[]; cuts: string[] } {
  const signs = new Set(lines.flatMap((line) => markOf(line)?.sign ?? []));
  const cuts: string[] = [];
  const cut = lines.flatMap((line) => {
    const starts = [...line.text.matchAll(glued)]
      .filter(({ 1: end = '', 2: sign = '', 3: label }) => {
        if (!signs.has(sign)) return false;
        return label !== undefined || (/[;；]/.test(end) && markOf(line)?.sign === sign);
      })
      .map(({ index, 1: end = '' }) => index + end.length);
    const texts = [0, ...starts].map((start, at) => line.text.slice(start, starts[at]).trim());
    cuts.push(...texts.slice(1));
    return texts.map((text, at): Line =>
      at === 0 ? { ...line, text } : { text, indent: line.indent, isAfterBlank: false },
    );
  });
  return { lines: cut, cuts };
}

/** The end of a sentence, a mark, and if it is there the label. */
const glued =
  /([.!?;…。！？；])\s*(?=([-–•·●▪◦■◆])\s?(?:([\p{Lu}\p{sc=Han}][^.!?;。！？；:：\n]{1,80}\s?[:：])|[\p{L}«“]))/gu;

export type Mark = {
  /** The bullet, or `1` for figures. */
  sign: string;
  number?: number;
  rest: string;
};
