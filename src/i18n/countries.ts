import { languageTag, type Locale } from './locales.ts';

/** Name of a country (ISO 3166-1 alpha-2); a code that stands for none is its own name. */
export function countryName(code: string, lang: Locale): string {
  return displayNames[lang].of(code) ?? code;
}

const displayNames = {
  zh: new Intl.DisplayNames(languageTag.zh, { type: 'region' }),
  fr: new Intl.DisplayNames(languageTag.fr, { type: 'region' }),
} as const satisfies Record<Locale, Intl.DisplayNames>;
