import { locales, type Locale } from './locales.ts';

/** The one table of localized URL segments. Words in it are published addresses: never rename. */
export const sections = {
  news: { zh: 'news', fr: 'actualites' },
  partners: { zh: 'partners', fr: 'partenaires' },
  programmes: { zh: 'programmes', fr: 'programmes' },
  calls: { zh: 'calls', fr: 'appels-a-projets' },
  people: { zh: 'people', fr: 'personnes' },
  commitments: { zh: 'commitments', fr: 'engagements' },
  cooperation: { zh: 'cooperation', fr: 'cooperation' },
  subscribe: { zh: 'subscribe', fr: 'abonnements' },
  search: { zh: 'search', fr: 'recherche' },
  // For the staff: nothing leads there.
  translations: { zh: 'translations', fr: 'traductions' },
} as const satisfies Record<string, Record<Locale, string>>;

/** Sections whose addresses are `/<lang>/<section>/<slug>/`. */
export const entrySections = ['news', 'partners', 'programmes', 'calls', 'people'] as const;

/** Paths inside the site, without the base path, always with a trailing slash. */
export const path = {
  home: (lang: Locale) => `/${lang}/`,
  section: (section: Section, lang: Locale, page = 1) =>
    `/${lang}/${sections[section][lang]}/${page > 1 ? `page/${page}/` : ''}`,
  entry: (section: EntrySection, lang: Locale, slug: string) =>
    `${path.section(section, lang)}${slug}/`,
  /** Of all years, or of one. */
  cooperation: (lang: Locale, year?: string) =>
    `${path.section('cooperation', lang)}${year ? `${year}/` : ''}`,
  page: (lang: Locale, slug: string) => `/${lang}/${slug}/`,
  /** The feed of the news, or of another section. */
  feed: (lang: Locale, format: FeedFormat, section?: 'commitments') =>
    section ? `${path.section(section, lang)}${format}` : `/${lang}/${format}`,
};

/** `/zh/…` and `/fr/…` of one thing, from the function that makes one of them. */
export function inEachLanguage(make: (lang: Locale) => string): Record<Locale, string> {
  return Object.fromEntries(locales.map((lang) => [lang, make(lang)])) as Record<Locale, string>;
}

export type Section = keyof typeof sections;
export type EntrySection = (typeof entrySections)[number];
export type FeedFormat = 'rss.xml' | 'atom.xml' | 'feed.json';
