import { joinEntry, type Partner, type Person, type Programme } from '#domain/entry.ts';
import { frenchNames } from '#domain/names.ts';
import { registries } from '#schema/index.ts';
import { readTree, type EntrySource } from '#source/tree.ts';

/** The French names that bodies may cite, read before the build; what is malformed is passed over. */
export async function readFrenchNames(): Promise<string[]> {
  const tree = await readTree();
  const joined = <E extends Partner | Programme>(collection: E['collection']) =>
    tree.entries
      .filter((entry) => entry.collection === collection)
      .flatMap((entry: EntrySource) => attempt(() => joinEntry(entry) as unknown as E));
  return frenchNames({
    partners: joined<Partner>('partners'),
    programmes: joined<Programme>('programmes'),
    people: tree.people.flatMap(({ id, source }): Person[] =>
      attempt(() => ({ collection: 'people', id, facts: registries.people.parse(source.data) })),
    ),
    terms: attempt(() => registries.terms.parse(tree.terms?.data))[0] ?? {},
  });
}

function attempt<T>(make: () => T): T[] {
  try {
    return [make()];
  } catch {
    return [];
  }
}
