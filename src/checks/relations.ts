import type { z } from 'zod';
import { joinFacts } from '#domain/entry.ts';
import { references, type Reference } from '#domain/references.ts';
import { collections, registries } from '#schema/index.ts';
import type { RefTarget } from '#schema/fields.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import { issue, type Issue } from './issue.ts';
import { nearest } from './nearest.ts';

/** Every relation leads to an entry that exists (Astro's own `reference()` only logs a missing one). */
export function checkRelations(tree: Tree, known: KnownIds): Issue[] {
  const check = (schema: z.ZodType, value: unknown, place: (path: PropertyKey[]) => SourceFile) =>
    references(schema, value)
      .filter(({ target, id }) => known[target]?.has(id) === false)
      .map((reference) =>
        dangling(place(reference.path), reference, known[reference.target] ?? []),
      );
  return [
    ...tree.entries.flatMap((entry) => {
      const { zh, fr } = entry.files;
      const holder = (path: PropertyKey[]) =>
        [zh, fr].find((file) => file && holds(file, path[0])) ?? ((zh ?? fr) as SourceFile);
      return check(collections[entry.collection], joinFacts(entry).facts, holder);
    }),
    ...tree.people.flatMap(({ source }) => check(registries.people, source.data, () => source)),
    ...(tree.site ? check(registries.site, tree.site.data, () => tree.site as SourceFile) : []),
  ];
}

/**
 * Every id there is, that of a broken entry too: a relation to one is not reported on top.
 * `undefined` for a registry that cannot be read at all.
 */
export function knownIds(tree: Tree): KnownIds {
  const of = (collection: string) =>
    new Set(tree.entries.filter((entry) => entry.collection === collection).map(({ id }) => id));
  const terms = tree.terms ? tree.terms.data : {};
  return {
    news: of('news'),
    partners: of('partners'),
    programmes: of('programmes'),
    calls: of('calls'),
    people: new Set(tree.people.map(({ id }) => id)),
    terms: terms && typeof terms === 'object' ? new Set(Object.keys(terms)) : undefined,
  };
}

function holds({ data }: SourceFile, name: PropertyKey | undefined) {
  return (
    name !== undefined && typeof data === 'object' && data !== null && Object.hasOwn(data, name)
  );
}

function dangling(
  source: SourceFile,
  { target, id, path }: Reference,
  known: Iterable<string>,
): Issue {
  const guess = nearest(id, known);
  const where =
    target === 'terms'
      ? 'terms.yml'
      : target === 'people'
        ? `people/${id}.yml`
        : `${target}/${id}/`;
  return issue(
    'error',
    'relations.dangling',
    { file: source.file, ...source.locate(path) },
    {
      zh: `找不到“${id}”（应在 ${where} 中）。${guess ? `是不是“${guess}”？` : '请先建立它，或删去这一项。'}`,
      fr: `« ${id} » n’existe pas (attendu dans ${where}). ${guess ? `Vouliez-vous écrire « ${guess} » ?` : 'Créez-le d’abord, ou retirez cette ligne.'}`,
    },
  );
}

export type KnownIds = Record<RefTarget, Set<string> | undefined>;
