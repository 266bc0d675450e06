import { alternatesOf } from '#domain/address.ts';
import type { Partner, Person, Programme } from '#domain/entry.ts';
import type { SiteParts } from '#domain/site.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import type { NameRow } from '../tables.ts';

/**
 * Everything that has a name in both languages, by every form it is looked up under: titles, short
 * titles, aliases, and the wrong forms the registries know, which visitors know too.
 */
export function nameRows({ record, terms, people, partners, programmes }: Registries): NameRow[] {
  const self = partners.find(({ id }) => id === record?.publisher);
  return [
    ...(record
      ? [row((lang) => [record.name[lang], record.shortName[lang]], self && alternatesOf(self))]
      : []),
    ...[...partners, ...programmes].map(entryRow),
    ...people.map((person) => row((lang) => forms(person.facts, lang), alternatesOf(person))),
    ...Object.values(terms).map((term) => row((lang) => forms(term, lang))),
  ];
}

function entryRow(entry: Partner | Programme): NameRow {
  const { words, facts } = entry;
  return row(
    (lang) => [
      words[lang]?.title,
      words[lang]?.shortTitle,
      ...(facts.aliases?.[lang] ?? []),
      ...(facts.wrong?.[lang] ?? []),
    ],
    alternatesOf(entry),
  );
}

const forms = ({ name, aliases, wrong }: Named, lang: Locale) => [
  name[lang],
  ...(aliases?.[lang] ?? []),
  ...(wrong?.[lang] ?? []),
];

function row(
  formsIn: (lang: Locale) => (string | undefined)[],
  path?: Record<Locale, string>,
): NameRow {
  const [zh, fr] = locales.map((lang) => [
    ...new Set(formsIn(lang).filter((form) => form !== undefined)),
  ]);
  return { zh: zh ?? [], fr: fr ?? [], ...(path ? { path } : {}) };
}

type Named = Pick<Person['facts'], 'name' | 'aliases' | 'wrong'>;
export type Registries = Pick<SiteParts, 'terms' | 'people' | 'partners' | 'programmes'> & {
  record: SiteParts['record'] | undefined;
};
