/**
 * A text as a reader compares it: no matter the case, the width of letters and digits, accents,
 * ligatures and the shape of an apostrophe or a hyphen; no space beside a Han character. Written
 * for the bench alone: gold must not depend on the code that it judges.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[’ʼ‘]/g, "'")
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}

/** Latin words of a plain text: an apostrophe or a hyphen parts two words. */
export const latinWords = (text: string): string[] => text.match(/[a-z]+/g) ?? [];

/** A sign that a plain text has a string, and not as a part of a longer word or number. */
export function occurrenceOf(wanted: string): RegExp {
  const before = /^[a-z\d]/.test(wanted) ? String.raw`(?<![a-z\d]|\d[.,])` : '';
  const after = /[a-z\d]$/.test(wanted) ? String.raw`(?![a-z\d]|[.,]\d)` : '';
  return new RegExp(before + RegExp.escape(wanted) + after, 'u');
}

/**
 * Whether two French words may be forms of one: they share the first three fifths of the longer,
 * and four letters at least. A stemmer that takes one for the other is not held to be wrong.
 */
export function areKin(a: string, b: string): boolean {
  const needed = Math.max(4, Math.ceil(Math.max(a.length, b.length) * 0.6));
  return a.slice(0, needed) === b.slice(0, needed);
}

/** Whether a word is the plural of another in spelling: entreprise, entreprises; canal, canaux. */
export function isPlural(word: string, singular: string): boolean {
  if (word === `${singular}s`) return !/[sxz]$/.test(singular);
  if (word === `${singular}x`) return /(?:eau|eu)$/.test(singular);
  return singular.endsWith('al') && word === `${singular.slice(0, -2)}aux`;
}

export const hanRuns = (text: string): string[] => text.match(/\p{Script=Han}+/gu) ?? [];
