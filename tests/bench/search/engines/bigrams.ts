/**
 * Words of a text for MiniSearch, on both sides: Latin words without case and accents, Han runs in
 * overlapping pairs. Everything it needs stands inside, because its source is served to the page.
 */
export function bigrams(text: string): string[] {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (
    folded.match(/\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu) ?? []
  ).flatMap((run) =>
    /\p{Script=Han}/u.test(run) && run.length > 2
      ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
      : [run],
  );
}

/** Latin words may go on, and may be misspelt by a fifth of their letters, as its guide has it. */
export const searchOptions = {
  combineWith: 'AND',
  boost: { title: 3 },
  prefix: (word: string) => /^[a-z]{3}/.test(word),
  fuzzy: (word: string) => (/^[a-z]{5}/.test(word) ? 0.2 : false),
} as const;
