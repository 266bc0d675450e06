import type { Locale } from '#i18n/locales.ts';
import { inEachLanguage, path } from '#i18n/routes.ts';
import { slugOf, type AnyEntry, type Person } from './entry.ts';

/** Path of an entity's page, inside the site. */
export function pathOf(entity: AnyEntry | Person, lang: Locale): string {
  if (entity.collection === 'people') return path.entry('people', lang, entity.id);
  const slug = slugOf(entity, lang);
  return entity.collection === 'pages'
    ? path.page(lang, slug)
    : path.entry(entity.collection, lang, slug);
}

/** The same entity in each language: what the switch, hreflang and the sitemap lead to. */
export function alternatesOf(entity: AnyEntry | Person): Record<Locale, string> {
  return inEachLanguage((lang) => pathOf(entity, lang));
}
