import type { Locale } from '#i18n/locales.ts';

/** Without case, accents, kinds of quotes or hyphens; of the same length. */
export function fold(lang: Locale, text: string): string {
  if (lang === 'zh') return text.replace(/[（）]/g, (sign) => (sign === '（' ? '(' : ')'));
  return text
    .replace(/[’ʼ‑–\u00A0\u202F\u002DÀ-ÿ]/g, (sign) => plain.get(sign) ?? sign)
    .toLowerCase();
}

/** After a plain small letter no word begins: cheaper to tell than to look for a word there. */
export function isInWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before >= 0x61 && before <= 0x7a;
}

const plain = new Map([
  ...Array.from({ length: 0x40 }, (_, index) => String.fromCharCode(0xc0 + index)).map(
    (letter) => [letter, letter.normalize('NFD').charAt(0)] as const,
  ),
  ...[...'’ʼ'].map((sign) => [sign, "'"] as const),
  ...[...'-‑–\u00A0\u202F'].map((sign) => [sign, ' '] as const),
]);
