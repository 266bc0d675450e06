import { splitFields } from '#domain/entry.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import type { NamedKind } from '#parity/fact.ts';
import { createLexicon, type Lexicon, type NameEntry } from '#parity/lexicon.ts';
import { surnamesOf, type Surnames } from '#parity/persons.ts';
import type { PersonRecord, SiteRecord, TermRecord } from '#schema/index.ts';
import type { Tree } from '#source/tree.ts';
import { createOffices, type Offices } from './offices.ts';

/** What the registries of a tree know: names, people with their offices, titles of office. */
export function readRegistry(tree: Tree): Registry {
  const terms = Object.entries((tree.terms?.data ?? {}) as Record<string, TermRecord>);
  const people = new Map(tree.people.map(({ id, source }) => [id, source.data as PersonRecord]));
  const entries = [
    ...[...people].map(([id, record]) => personEntry(id, record)),
    ...profileEntries(tree),
    ...terms.flatMap(([id, record]) => termEntry(id, record)),
  ];
  return {
    lexicon: createLexicon(entries),
    surnames: surnamesOf(entries),
    people,
    offices: createOffices(
      terms.filter(([, { kind }]) => kind === 'office').map(([, record]) => formsOf(record)),
    ),
  };
}

function personEntry(id: string, record: PersonRecord): NameEntry {
  return { id, kind: 'person', native: record.native, ...formsOf(record), wrong: record.wrong };
}

const kinds: Record<string, NamedKind> = {
  place: 'place',
  organisation: 'organisation',
  project: 'project',
};

function termEntry(id: string, record: TermRecord): NameEntry[] {
  const kind = kinds[record.kind];
  return kind ? [{ id, kind, ...formsOf(record), wrong: record.wrong }] : [];
}

/** Partners and programmes are named by the titles of their own pages. */
function profileEntries(tree: Tree): NameEntry[] {
  const site = tree.site?.data as SiteRecord | undefined;
  return tree.entries.flatMap(({ collection, id, files }) => {
    if (collection !== 'partners' && collection !== 'programmes') return [];
    const fields = locales.map((lang) => splitFields(files[lang]?.data));
    const facts = Object.assign({}, ...fields.map((each) => each.facts)) as Forms;
    const isPublisher = collection === 'partners' && site?.publisher === id;
    const names = (lang: Locale) => {
      const { title, shortTitle } = fields[locales.indexOf(lang)]?.words ?? {};
      const own = isPublisher ? [site?.name?.[lang], site?.shortName?.[lang]] : [];
      return [title, shortTitle, ...own, ...(facts.aliases?.[lang] ?? [])].filter(
        (name): name is string => typeof name === 'string',
      );
    };
    const kind = collection === 'partners' ? 'organisation' : 'project';
    return [
      { id, kind, zh: names('zh'), fr: names('fr'), wrong: facts.wrong },
    ] satisfies NameEntry[];
  });
}

function formsOf({ name, aliases }: Forms & { name: Record<Locale, string> }) {
  return { zh: [name.zh, ...(aliases?.zh ?? [])], fr: [name.fr, ...(aliases?.fr ?? [])] };
}

type NameForms = Partial<Record<Locale, string[] | undefined>>;
type Forms = { aliases?: NameForms | undefined; wrong?: NameForms | undefined };
export type Registry = {
  lexicon: Lexicon;
  surnames: Surnames;
  people: ReadonlyMap<string, PersonRecord>;
  offices: Offices;
};
