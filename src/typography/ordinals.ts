/**
 * Cuts French text before and after the letters of an ordinal number, which are set high: 1er, 2e,
 * XXIe (Lexique des règles typographiques en usage à l'Imprimerie nationale, « Nombres »; OQLF,
 * Banque de dépannage linguistique, « Abréviation des adjectifs numéraux ordinaux »).
 */
export function ordinals(text: string): OrdinalPart[] {
  const parts: OrdinalPart[] = [];
  let from = 0;
  for (const { 0: letters, index } of text.matchAll(LETTERS)) {
    parts.push({ text: text.slice(from, index) }, { text: letters, sup: true });
    from = index + letters.length;
  }
  if (from < text.length || parts.length === 0) parts.push({ text: text.slice(from) });
  return parts;
}

// A single Roman numeral is V or X: « Ce », « Le » and « Ie » are words or mistakes.
const ALONE = String.raw`(?<![\p{L}\p{N}.,/-])`;
const LETTERS = new RegExp(
  String.raw`(?:(?<=${ALONE}[1I])(?:ers?|res?)|(?<=${ALONE}2)(?:nde?s?|de?s?)|(?<=${ALONE}(?:\d{1,4}|[VX]|[IVXLC]{2,8}))es?)(?![\p{L}\p{N}-])`,
  'gu',
);

export type OrdinalPart = { text: string; sup?: true };
