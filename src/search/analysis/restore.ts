import type { Locale } from '#i18n/locales.ts';

/**
 * A text as it stood on the page: the index was fed plain apostrophes, and keeps one kind of space.
 * As long as what it is given, but for the space after an elision.
 */
export function restored(text: string, lang: Locale): string {
  const whole = text.replace(/([\p{L}\p{N}])'(?: (?=[\p{L}\p{N}]))?/gu, '$1’');
  return lang === 'fr' ? withFrenchSpaces(whole) : whole;
}

/** No line may begin with these signs (Imprimerie nationale, Lexique des règles typographiques). */
function withFrenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;!?])/g, '\u202F')
    .replace(/ (?=[:»%€])/g, '\u00A0')
    .replace(/« /g, '«\u00A0');
}
