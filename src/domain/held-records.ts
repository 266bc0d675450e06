import { collections, registries } from '#schema/index.ts';
import { locales } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import type { EntrySource, SourceFile, Tree } from '#source/tree.ts';
import { splitFields } from './entry.ts';
import { asWhole } from './names.ts';
import { references, type Reference } from './references.ts';

/**
 * The people and terms that wait though a registry knows no draft, by key (`people/<id>`), with the
 * held entries that name them: those that nothing released names. Whom nobody names at all is shown,
 * unless every office they have is at a partner that is held.
 */
export function heldRecords(tree: Tree, isHeld: (source: EntrySource) => boolean): HeldRecords {
  const { held = [], released = [] } = Object.groupBy(tree.entries, (source) =>
    isHeld(source) ? 'held' : 'released',
  );
  if (held.length === 0) return new Map();
  const records = recordsOf(tree);
  const namers = new Map<string, EntrySource[]>();
  for (const source of held)
    for (const key of reached(records, namedIn(source)))
      namers.set(key, [...(namers.get(key) ?? []), source]);
  const named = new Set(released.flatMap(namedIn));
  const unnamed = [...records.keys()].filter((key) => !namers.has(key) && !named.has(key));
  for (const key of reached(records, [...named, ...unnamed])) namers.delete(key);
  for (const key of reached(records, saidIn(tree, released, [...namers.keys()])))
    namers.delete(key);
  for (const [key, employers] of employedBy(records, unnamed, held)) namers.set(key, employers);
  return namers;
}

/** An entry names whom a field names, and the people whose page a text links to. */
function namedIn(source: EntrySource): string[] {
  const known = namedBySource.get(source);
  if (known) return known;
  const keys = Object.values(source.files).flatMap(({ data, body }) => [
    ...references(collections[source.collection], splitFields(data).facts).map(keyOf),
    ...Array.from(body.matchAll(personLink), ([, id]) => `people/${id}`),
  ]);
  const named = [...new Set(keys)].filter((key) => /^(?:people|terms)\//.test(key));
  namedBySource.set(source, named);
  return named;
}
/** Once a reading of an entry: of thousands, an author's edit changes one. */
const namedBySource = new WeakMap<EntrySource, string[]>();

const personLink = new RegExp(
  `(?:${locales.map((lang) => path.section('people', lang)).join('|')})([a-z0-9-]+)`,
  'g',
);

/** The records of the registries, each with what it names itself. */
function recordsOf({ people, terms }: Tree): Records {
  const all = (terms?.data ?? {}) as Record<string, unknown>;
  return new Map([
    ...people.map(({ id, source }): [string, string[]] => [
      `people/${id}`,
      references(registries.people, source.data).map(keyOf),
    ]),
    ...Object.entries(all).map(([id, term]): [string, string[]] => [
      `terms/${id}`,
      references(registries.terms, { [id]: term }).map(keyOf),
    ]),
  ]);
}

/** These, and the records they name in turn: a term and its broader ones. */
function reached(records: Records, keys: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const waiting = [...keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const names = records.get(key);
    if (!names || found.has(key)) continue;
    found.add(key);
    waiting.push(...names);
  }
  return found;
}

/**
 * Those of the terms that a released entry says in so many words: no secret any more, and the text
 * would be set and found otherwise without them. Not so people, whom a relation introduces: a Chinese
 * name of two signs is easily found in other words.
 */
function saidIn(tree: Tree, released: readonly EntrySource[], keys: readonly string[]): string[] {
  const all = (tree.terms?.data ?? {}) as Record<string, { name?: Record<string, unknown> }>;
  const terms = keys.filter((key) => key.startsWith('terms/'));
  if (terms.length === 0) return [];
  const texts = released.flatMap(({ files }) => Object.values(files).map(publicText));
  return terms.filter((key) => {
    const names = Object.values(all[key.slice('terms/'.length)]?.name ?? {})
      .filter((name) => typeof name === 'string' && name !== '')
      .map((name) => asWhole(straight(name as string)));
    return texts.some((text) => names.some((name) => name.test(text)));
  });
}

/** What staff ask each other in a header is no text of the site. */
function publicText({ data, body }: SourceFile): string {
  const said = Object.entries(data ?? {}).filter(([name]) => !ofStaff.has(name));
  return straight(`${JSON.stringify(said)}\n${body}`);
}

const ofStaff = new Set(['toConfirm', 'silence']);

const straight = (text: string) => text.replaceAll('’', "'");

/** People whom nobody names, and whose every office is at a held partner. */
function employedBy(records: Records, unnamed: readonly string[], held: readonly EntrySource[]) {
  const byKey = new Map(held.map((source) => [`${source.collection}/${source.id}`, source]));
  return unnamed.flatMap((key): [string, EntrySource[]][] => {
    const offices = key.startsWith('people/') ? (records.get(key) ?? []) : [];
    const employers = offices.flatMap((partner) => byKey.get(partner) ?? []);
    const isHeld = offices.length > 0 && employers.length === offices.length;
    return isHeld ? [[key, [...new Set(employers)]]] : [];
  });
}

const keyOf = ({ target, id }: Reference) => `${target}/${id}`;

type Records = ReadonlyMap<string, readonly string[]>;
export type HeldRecords = Map<string, EntrySource[]>;
