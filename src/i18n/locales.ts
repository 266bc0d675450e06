/** The two languages of the portal, and every spelling of them that a standard asks for. */
export const locales = ['zh', 'fr'] as const;

/** BCP 47 tags: `<html lang>`, hreflang, `lang` on tagged runs. */
export const languageTag = { zh: 'zh-Hans', fr: 'fr' } as const satisfies Record<Locale, string>;

/** Open Graph wants a territory; ours are those of the two sides of the association. */
export const openGraphLocale = { zh: 'zh_CN', fr: 'fr_FR' } as const satisfies Record<
  Locale,
  string
>;

/** Each language under its own name: never translated (WCAG technique H58 on language links). */
export const languageName = { zh: '中文', fr: 'Français' } as const satisfies Record<
  Locale,
  string
>;

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

export function otherLocale(lang: Locale): Locale {
  return lang === 'zh' ? 'fr' : 'zh';
}

/** Words in a language, or in the other one when they are told in that alone. */
export function wordsIn(wording: Wording, lang: Locale): { words: string; lang: Locale } {
  const told = wording[lang] === undefined ? otherLocale(lang) : lang;
  return { words: wording[told] ?? '', lang: told };
}

export type Locale = (typeof locales)[number];
export type LanguageTag = (typeof languageTag)[Locale];
/** A value in each language: a label that belongs to a fact. */
export type Localized<T = string> = Record<Locale, T>;
/** Words that may be told in one language before they are in the other; never in none. */
export type Wording = { [lang in Locale]?: string | undefined };
