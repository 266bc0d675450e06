import { search as fr } from '#i18n/fr/search.ts';
import type { Strings } from '#i18n/index.ts';
import type { Locale } from '#i18n/locales.ts';
import { search as zh } from '#i18n/zh/search.ts';

/** What the search says in the browser. */
export function wordsIn(lang: Locale): SearchWords {
  return { zh, fr }[lang].search;
}

export type SearchWords = Strings['search'];
