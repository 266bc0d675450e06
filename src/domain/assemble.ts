import { registries, type CollectionName } from '#schema/index.ts';
import type { Tree } from '#source/tree.ts';
import { joinEntry, type AnyEntry } from './entry.ts';
import type { SiteParts } from './site.ts';

/**
 * The parts of a site from a content tree. What the checks refuse is left out and named in
 * `rejected`, so that one broken entry does not hide the others while an author works.
 */
export function assemble(tree: Tree): Assembled {
  const rejected: string[] = [];
  const attempt = <T>(file: string, make: () => T): T[] => {
    try {
      return [make()];
    } catch {
      rejected.push(file);
      return [];
    }
  };
  const entries = tree.entries.flatMap((source) =>
    attempt(`${source.collection}/${source.id}`, () => joinEntry(source) as AnyEntry),
  );
  const of = <C extends CollectionName>(collection: C) =>
    entries.filter(
      (entry): entry is Extract<AnyEntry, { collection: C }> => entry.collection === collection,
    );
  const parts = {
    record: attempt('site.yml', () => registries.site.parse(tree.site?.data))[0],
    terms: attempt('terms.yml', () => registries.terms.parse(tree.terms?.data ?? {}))[0] ?? {},
    people: tree.people.flatMap(({ id, source }) =>
      attempt(source.file, () => ({
        collection: 'people' as const,
        id,
        facts: registries.people.parse(source.data),
      })),
    ),
    news: of('news'),
    partners: of('partners'),
    programmes: of('programmes'),
    calls: of('calls'),
    pages: of('pages'),
  };
  return { parts, rejected };
}

export type Assembled = {
  parts: Omit<SiteParts, 'record'> & { record: SiteParts['record'] | undefined };
  /** Entries and files left out. */
  rejected: string[];
};
