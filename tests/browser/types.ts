import { existsIn } from '#domain/entry.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { entrySections, path, sections, type Section } from '#i18n/routes.ts';
import { pathOf } from '#domain/address.ts';
import type { Build } from '../builds.ts';
import { contentOf } from '../dist/content.ts';

/**
 * One page of every type a build has, in each language. Of the entries the one with the most
 * relations stands for its type, and one without a translation for all that have none.
 */
export async function pageTypes(build: Build): Promise<PageType[]> {
  const site = await contentOf(build);
  const entries = entrySections.flatMap((section) => {
    const relations = (entity: (typeof site)[typeof section][number]) =>
      Object.values(site.related(entity)).flat().length;
    const [richest] = [...site[section]].sort((a, b) => relations(b) - relations(a));
    return richest ? [{ type: `${section} entry`, entity: richest }] : [];
  });
  const [illustrated, plain] = [true, false].map((cover) =>
    site.news.find(({ facts }) => (facts.cover !== undefined) === cover),
  );
  const shown = [
    ...entries,
    ...site.pages.map((entity) => ({ type: entity.id, entity })),
    ...(illustrated ? [{ type: 'news entry with a picture', entity: illustrated }] : []),
    ...(plain ? [{ type: 'news entry without a picture', entity: plain }] : []),
  ];
  return locales.flatMap((lang) => {
    const untranslated = site.news.find((entry) => !existsIn(entry, lang));
    const long = entrySections.find((section) => site[section].length > 12);
    return [
      { type: 'home', lang, path: path.home(lang) },
      ...(Object.keys(sections) as Section[]).map((section) => ({
        type: `${section} list`,
        lang,
        path: path.section(section, lang),
      })),
      ...(long ? [{ type: 'second page of a list', lang, path: path.section(long, lang, 2) }] : []),
      ...shown.map(({ type, entity }) => ({ type, lang, path: pathOf(entity, lang) })),
      ...(untranslated
        ? [{ type: 'entry without a translation', lang, path: pathOf(untranslated, lang) }]
        : []),
    ];
  });
}

/** The pages that speak both languages. */
export const sharedTypes: readonly PageType[] = [
  { type: 'choice of language', lang: undefined, path: '/?choose' },
  { type: 'not found', lang: undefined, path: '/404.html' },
];

export interface PageType {
  type: string;
  lang: Locale | undefined;
  path: string;
}
