import { OPAQUE, rule, SPARED, typesetter } from './edits.ts';
import type { Edit, Rule } from './edits.ts';
import { chineseSpans } from './foreign.ts';
import { quotePairs } from './quotes.ts';
import { technical } from './technical.ts';

/**
 * Sets French text by the Lexique des règles typographiques en usage à l'Imprimerie nationale (LRT)
 * and the Banque de dépannage linguistique of the OQLF. Where the two differ: U+202F before ; ! ?
 * and between thousands, U+00A0 before : and inside « ». Chinese passages stay as they are.
 */
export function french(text: string): string {
  return frenchPieces([text]).join('');
}

const NBSP = '\u00A0';
const NNBSP = '\u202F';
const BLANK = String.raw`[^\S\n]`;
// A typed space, or a line break of the source, which would show as one.
const GAP = String.raw`(?:${BLANK}{1,8}|\n(?!\n))`;
// What may stand before a mark: neither an opening mark, which the space would belong to, nor a space.
const WORD = String.raw`(?<=[^\s«([{])`;
const BOUNDARY = String.raw`(?=$|[\s!?;,.…)\]}»”"’'])`;
const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;

// LRT, « Guillemets »: « » at the first level, “ ” inside them.
const guillemets: Rule = (text) => {
  if (!/["“”«»]/.test(text)) return [];
  const edits: Edit[] = [];
  const pairs = quotePairs(text, /["“”«»]/g);
  // A quotation that goes on in another paragraph leaves its level in doubt.
  if (
    text.replace(/[^“”«»]/g, '').length !==
    2 * pairs.filter((pair) => text[pair.open] !== '"').length
  )
    return [];
  for (const { open, close, depth } of pairs) {
    if (text[open] === '«' || (depth > 0 && text[open] === '“')) continue;
    const [left, right] = depth > 0 ? ['“', '”'] : ['«', '»'];
    edits.push(
      { start: open, end: open + 1, text: left },
      { start: close, end: close + 1, text: right },
    );
  }
  return edits.sort((a, b) => a.start - b.start);
};

// LRT, « Tiret »: the first of two dashes holds on to the aside it opens, the second to the aside it
// closes; a single one stays at the end of its line. A hyphen at the start of a line is a list's.
const dashes: Rule = (text) => {
  if (!/\s(?:--?|[–—])\s/.test(text)) return [];
  const edits: Edit[] = [];
  const all = [...text.matchAll(DASH)];
  let open = false;
  all.forEach((match, index) => {
    const end = match.index + match[0].length;
    const next = all[index + 1];
    const paired = next !== undefined && !/[.!?…]\s/.test(text.slice(end, next.index + 1));
    open = !open && paired;
    const mark = match[1] === '—' ? '—' : '–';
    edits.push({ start: match.index, end, text: open ? ` ${mark}${NBSP}` : `${NBSP}${mark} ` });
  });
  return edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
};
const DASH = new RegExp(
  String.raw`(?<=[\p{L}\p{N})\]»”’%€${SPARED}${OPAQUE}])(?<!\d(?=${BLANK}--?${BLANK}\d))${BLANK}(--?|–|—)${BLANK}(?=[\p{L}\p{N}([«“${SPARED}${OPAQUE}])`,
  'gu',
);

const MONTHS =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre';
const UNITS =
  'millions?|milliards?|milliers?|euros?|dollars?|yuans?|[kM]€|Md€|[kcm]?m[²³23]?|ha|[kmµ]?g|[cm]?l|t|h|min|ms|s|[kKMGT]?o|[kMGT]?Wh?|[kMG]?Hz|°C|°F|ans?|jours?|mois|heures?|minutes?|pages?|points?';

const rules: readonly Rule[] = [
  rule(/(?<!\.)\.{3}(?!\.)/g, '…', /\.{3}/),
  // OQLF, « Apostrophe »: elision, also before a figure, a quotation mark or a marked-up word.
  rule(new RegExp(String.raw`(?<=\p{L})'(?=[\p{L}\p{N}"“«${SPARED}${OPAQUE}])`, 'gu'), '’', /'/),
  guillemets,
  rule(new RegExp(String.raw`«${BLANK}*(?=\S)`, 'gu'), `«${NBSP}`, /«/),
  rule(new RegExp(String.raw`(?<=[^\s«])${BLANK}*»`, 'gu'), `${NBSP}»`, /»/),
  // LRT, « Ponctuation »: a thin no-break space before ; ! ?, none between two of them.
  rule(
    new RegExp(String.raw`${WORD}(?:(?<![!?])|(?=\s))${GAP}?([;!?])${BOUNDARY}`, 'gu'),
    (match) => NNBSP + match[1],
    /[;!?]/,
  ),
  rule(
    new RegExp(String.raw`${WORD}(?<![:;!?])${GAP}?:(?=$|[\s)\]}»”"’'])`, 'gu'),
    `${NBSP}:`,
    /:/,
  ),
  // OQLF, « Adjectifs numéraux ordinaux »: 2e, 1re; not 2ème, 1ère.
  rule(
    new RegExp(String.raw`(?<=${BEFORE}(?:\d{1,4}|[IVXLC]{1,8}))(?:i?[èe]me)(s?)${AFTER}`, 'gu'),
    (match) => `e${match[1]}`,
    /[èe]me/,
  ),
  rule(
    new RegExp(String.raw`(?<=${BEFORE}[1I])(?:i?[èe]re)(s?)${AFTER}`, 'gu'),
    (match) => `re${match[1]}`,
    /[èe]re/,
  ),
  // LRT, « Nombres »: thousands apart by a thin space, the unit and the month held to the number.
  rule(
    new RegExp(
      String.raw`(?<=(?<![\d.,])[1-9]\d{0,2}(?:\s\d{3}){0,5})${BLANK}(?=\d{3}(?!\d))`,
      'gu',
    ),
    NNBSP,
    /\d\s\d{3}/,
  ),
  rule(
    new RegExp(String.raw`(?<=\d)${GAP}?([%‰€])${AFTER}`, 'gu'),
    (match) => NBSP + match[1],
    /[%‰€]/,
  ),
  rule(
    new RegExp(String.raw`(?<=\d)${GAP}(?=(?:${UNITS})${AFTER}|[$£¥]${AFTER})`, 'gu'),
    NBSP,
    /\d\s/,
  ),
  rule(
    new RegExp(
      String.raw`(?<=${BEFORE}(?:[1-9]|[12]\d|3[01]|1er))${GAP}(?=(?:${MONTHS})${AFTER})`,
      'giu',
    ),
    NBSP,
    /(?:\d|er)\s/iu,
  ),
  // LRT, « Titres de civilité », « Numéro »: never parted from what they announce.
  rule(
    new RegExp(
      String.raw`(?<=${BEFORE}(?:M\.|MM\.|Mme|Mmes|Mlle|Mlles|Dr|Drs|Pr))${GAP}(?=[\p{L}${SPARED}])`,
      'gu',
    ),
    NBSP,
    /M[.Mml]|[DP]r/,
  ),
  rule(
    new RegExp(String.raw`(?<=${BEFORE}(?:[Nn]o|[Nn][°º]))${GAP}(?=\d)`, 'gu'),
    NBSP,
    /[Nn][o°º]\s/,
  ),
  dashes,
];

/** The same over a sentence cut into pieces. */
export const frenchPieces = typesetter(
  (text) => [...technical(text), ...chineseSpans(text)],
  rules,
);
