import type { Locale } from '#i18n/locales.ts';
import { readTree } from '#source/tree.ts';

/** What has a name in both languages: people, partners, programmes and terms. */
export async function readNames(contentDir: string): Promise<Name[]> {
  const { entries, people, terms, site } = await readTree(contentDir);
  const { publisher, shortName } = (site?.data ?? {}) as Partial<SiteRecord>;
  const paged = entries
    .filter(({ collection }) => collection === 'partners' || collection === 'programmes')
    .map(({ collection, id, files }): Name => {
      const [{ aliases: zh }, { aliases: fr }] = [dataOf(files.zh), dataOf(files.fr)];
      const shorts = id === publisher && shortName ? [shortName.zh, shortName.fr] : [];
      return {
        kind: collection,
        id,
        zh: dataOf(files.zh).title ?? '',
        fr: dataOf(files.fr).title ?? '',
        abbreviations: abbreviationsIn([...shorts, ...spellings(zh), ...spellings(fr)]),
      };
    });
  const listed = [
    ...people.map(({ id, source }) => ['people', id, source.data as Named] as const),
    ...Object.entries((terms?.data ?? {}) as Record<string, Named>).map(
      ([id, term]) => [term.kind ?? 'term', id, term] as const,
    ),
  ].map(([kind, id, { name, aliases, native }]): Name => ({
    kind,
    id,
    zh: name?.zh ?? '',
    fr: name?.fr ?? '',
    native,
    abbreviations: abbreviationsIn([...spellings(aliases), name?.fr ?? '']),
  }));
  return [...paged, ...listed].filter(({ zh, fr }) => zh !== '' && fr !== '');
}

const dataOf = (file: { data: unknown } | undefined) => (file?.data ?? {}) as Named;
const spellings = (aliases: Aliases | undefined) => [
  ...(aliases?.zh ?? []),
  ...(aliases?.fr ?? []),
];
const abbreviationsIn = (names: readonly string[]) => [
  ...new Set(names.filter((name) => /^[A-Z]{2,6}$/.test(name))),
];

type Aliases = Partial<Record<Locale, string[]>>;
type Named = {
  kind?: string;
  title?: string;
  name?: Record<Locale, string>;
  aliases?: Aliases;
  native?: Locale;
};
type SiteRecord = { publisher: string; shortName: Record<Locale, string> };
export type Name = Record<Locale, string> & {
  /** `people`, `partners`, `programmes`, or the kind of a term. */
  kind: string;
  id: string;
  /** Of a person: the language the name is at home in. */
  native?: Locale | undefined;
  abbreviations: string[];
};
