/**
 * One spelling for what a keyboard, a word processor and a typesetter write differently. The index
 * is fed with it and a query is put into it, or they would not meet.
 */
export function normalise(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
    .replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - halfWidth),
    )
    .replace(/[’ʼ‘＇]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .normalize('NFC');
}

/** Distance in Unicode between `Ａ` and `A`. */
const halfWidth = 0xfee0;

/** Without case, accents, ligatures and kinds of space: what is compared, never what is shown. */
export function fold(text: string): string {
  return unaccented(normalise(text).toLowerCase()).replace(/\s/g, ' ');
}

/** The folded text, and for each of its code units where in `text` its origin begins. */
export function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    for (const unit of fold(sign).split('')) {
      folded += unit;
      places.push(at);
    }
    at += sign.length;
  }
  return { folded, places };
}

function unaccented(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæ]/g, (ligature) => (ligature === 'œ' ? 'oe' : 'ae'))
    .normalize('NFC');
}

export const han = /\p{Script=Han}/u;
/** Letters and digits that are no Han characters; `\p{M}` for what has no composed form. */
export const isWordSign = (sign: string) => /[\p{L}\p{N}\p{M}]/u.test(sign) && !han.test(sign);
