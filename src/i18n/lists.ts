import { languageTag, type Locale } from './locales.ts';

/** « a, b et c » · “a、b和c”. */
export const allOf = (items: readonly string[], lang: Locale) => list(items, lang, 'conjunction');

/** « a, b ou c » · “a、b或c”. */
export const anyOf = (items: readonly string[], lang: Locale) => list(items, lang, 'disjunction');

function list(items: readonly string[], lang: Locale, type: 'conjunction' | 'disjunction') {
  return new Intl.ListFormat(languageTag[lang], { type }).format(items);
}
