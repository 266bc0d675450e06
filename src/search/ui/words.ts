import { search as fr } from '#i18n/fr/search.ts';
import type { Strings } from '#i18n/index.ts';
import { languageTag, locales, type Locale } from '#i18n/locales.ts';
import { search as zh } from '#i18n/zh/search.ts';

/** What the search says in the browser. */
export function wordsIn(lang: Locale): SearchWords {
  return { zh, fr }[lang].search;
}

/** The locale of the page, whose root carries the BCP 47 tag. */
export function pageLocale(): Locale {
  const tag = document.documentElement.lang;
  return locales.find((lang) => languageTag[lang] === tag) ?? 'zh';
}

export type SearchWords = Strings['search'];
