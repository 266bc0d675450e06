import { languageTag, locales, type Locale } from '#i18n/locales.ts';

/** The locale of the page, whose root carries the BCP 47 tag. */
export function pageLocale(): Locale {
  const tag = document.documentElement.lang;
  return locales.find((lang) => languageTag[lang] === tag) ?? 'zh';
}
