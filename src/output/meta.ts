import { existsIn, wordsFor, type AnyEntry, type Person } from '#domain/entry.ts';
import { currentRoles } from '#domain/people.ts';
import { locales, otherLocale, type Locale } from '#i18n/locales.ts';
import { inEachLanguage, path, type Section } from '#i18n/routes.ts';
import { absolute } from '#i18n/url.ts';
import { breadcrumbs, entityJsonLd, type JsonLd } from './jsonld.ts';
import { alternatesOf, pathOf } from '#domain/address.ts';
import type { View } from './view.ts';

/** Head of an entity's page. A page without words of its own points to the original and is not indexed. */
export function entityMeta(view: View, entity: AnyEntry | Person): PageMeta {
  const { lang } = view;
  const paths = alternatesOf(entity);
  if (entity.collection === 'people') {
    const name = entity.facts.name[lang];
    const { colon, list } = view.strings.punctuation;
    const offices = currentRoles(entity, view.site.now)
      .map(({ title }) => title[lang])
      .join(list);
    const description = offices ? name + colon + offices : name;
    return {
      ...own(paths, lang),
      title: name,
      description,
      type: 'profile',
      jsonLd: [entityJsonLd(view, entity), trail(view, entity, name)],
    };
  }
  const words = wordsFor(entity, lang);
  const translated = existsIn(entity, lang);
  const existing = locales.filter((locale) => existsIn(entity, locale));
  return {
    path: paths[lang],
    otherPath: paths[otherLocale(lang)],
    title: words.title,
    description: words.summary,
    alternates: Object.fromEntries(existing.map((locale) => [locale, absolute(paths[locale])])),
    xDefault: absolute(paths[entity.original]),
    canonical: absolute(paths[words.lang]),
    noindex: !translated,
    type: entity.collection === 'news' ? 'article' : 'website',
    jsonLd:
      entity.collection === 'pages' || !translated
        ? []
        : [entityJsonLd(view, entity), trail(view, entity, words.title)],
  };
}

/** Head of a section's page; both languages list the same entities, so their pages pair up. */
export function listMeta(view: View, section: Section, page = 1, total = 1): PageMeta {
  const { title, lead } = view.strings.sections[section];
  const { onPage } = view.strings.list;
  const numbered = (text: string) => (page > 1 ? onPage(text, page, total) : text);
  return {
    ...own(
      inEachLanguage((lang) => path.section(section, lang, page)),
      view.lang,
    ),
    title: numbered(title),
    description: numbered(lead),
    // A page of answers has nothing of its own to be found; the staff's page is no reader's business.
    noindex: section === 'search' || section === 'translations',
    jsonLd: [],
  };
}

/** Head of the overview of the cooperation, of all years or of one. */
export function cooperationMeta(view: View, title: string, year?: string): PageMeta {
  return {
    ...own(
      inEachLanguage((lang) => path.cooperation(lang, year)),
      view.lang,
    ),
    title,
    description: view.strings.sections.cooperation.lead,
    jsonLd: [],
  };
}

export function homeMeta(view: View): PageMeta {
  const { name, tagline } = view.site.record;
  return {
    ...own(inEachLanguage(path.home), view.lang),
    xDefault: absolute('/'),
    title: name[view.lang],
    description: tagline[view.lang],
    jsonLd: [],
  };
}

function own(paths: Record<Locale, string>, lang: Locale) {
  return {
    path: paths[lang],
    otherPath: paths[otherLocale(lang)],
    alternates: inEachLanguage((locale) => absolute(paths[locale])),
    xDefault: absolute(paths.zh),
    canonical: absolute(paths[lang]),
    noindex: false,
    type: 'website' as const,
  };
}

function trail(
  view: View,
  entity: Exclude<AnyEntry, { collection: 'pages' }> | Person,
  title: string,
) {
  const { lang, strings } = view;
  return breadcrumbs([
    { name: strings.site.home, path: path.home(lang) },
    {
      name: strings.sections[entity.collection].title,
      path: path.section(entity.collection, lang),
    },
    { name: title, path: pathOf(entity, lang) },
  ]);
}

export type PageMeta = {
  /** Paths inside the site: this page, and the same page in the other language. */
  path: string;
  otherPath: string;
  title: string;
  description: string;
  alternates: Partial<Record<Locale, string>>;
  xDefault: string;
  canonical: string;
  noindex: boolean;
  type: 'article' | 'profile' | 'website';
  /** Absolute URL of the picture that a link preview shows. */
  image?: string | undefined;
  jsonLd: JsonLd[];
  /** Feeds of this page, beside those of the site. */
  feeds?: { href: string; type: string; text: string }[];
};
