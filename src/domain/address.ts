import { locales, type Locale } from '#i18n/locales.ts';
import { inEachLanguage, path, sections } from '#i18n/routes.ts';
import { slugOf, type AnyEntry, type Person } from './entry.ts';
import type { SiteParts } from './site.ts';

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

/** Every address that a text may link to; a list's first page stands for the others. */
export function addressesOf(parts: Omit<SiteParts, 'record' | 'terms'>): ReadonlySet<string> {
  const { news, partners, programmes, calls, pages, people } = parts;
  const entities = [...news, ...partners, ...programmes, ...calls, ...pages, ...people];
  const names = Object.keys(sections) as (keyof typeof sections)[];
  return new Set(
    locales.flatMap((lang) => [
      path.home(lang),
      ...names.map((section) => path.section(section, lang)),
      ...entities.map((entity) => pathOf(entity, lang)),
    ]),
  );
}
