import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { collections, registries } from '#schema/index.ts';
import type { EntrySource, SourceFile, Tree } from '#source/tree.ts';
import { joinFacts, splitFields } from './entry.ts';
import { heldRecords } from './held-records.ts';
import { withoutReferences, type IsGone } from './references.ts';

/**
 * Whether something is published at an instant. Read before the checks have looked at it, so a value
 * of the wrong type holds nothing back; the check names it.
 */
export function releaseOf(facts: object, now: Date = new Date()): Release {
  const { draft, publishAt } = facts as { draft?: unknown; publishAt?: unknown };
  if (draft === true) return { state: 'draft' };
  if (typeof publishAt === 'string' && Date.parse(publishAt) > now.getTime())
    return { state: 'scheduled', at: publishAt };
  return { state: 'published' };
}

/**
 * True while an entry is kept out of what is published. Either file can hold it back: where the two
 * disagree, which is an error, the one mistake that cannot be undone is to publish.
 */
export const isHeld = (source: EntrySource, now: Date): boolean =>
  factsOf(source).some((facts) => releaseOf(facts, now).state !== 'published');

/**
 * Unfinished on purpose, as its author says. Not the portal's own pages, which have no such field: all
 * of them are compiled with the site, so that a mistake in one must stop the build.
 */
export const isDraft = (source: EntrySource): boolean =>
  'draft' in collections[source.collection].shape &&
  factsOf(source).some((facts) => releaseOf(facts).state === 'draft');

/**
 * When an entry comes out, in milliseconds: `Infinity` for a draft, `-Infinity` for what nobody
 * delays or was due before `today` (`YYYY-MM-DD`, in UTC). It depends on the day alone, as a report
 * does, and of two entries never puts later what came out earlier: what passes today passes tomorrow.
 */
export function releaseTime(source: EntrySource, today: string): number {
  const times = factsOf(source).map((facts) => {
    const release = releaseOf(facts, new Date(`${today}T00:00:00Z`));
    if (release.state === 'draft') return Infinity;
    return release.state === 'scheduled' ? Date.parse(release.at) : -Infinity;
  });
  return Math.max(-Infinity, ...times);
}

/**
 * The tree as it may be published at an instant: without what is held, the pictures beside it, the
 * people and terms that nothing else names, and the relations that lead to any of these, so that
 * nothing built from it can name what is not out yet. Of a record in a list that makes no sense
 * without its relation (the follow-up of a meeting, an office at a partner, a promise whose only maker
 * is held) the whole record waits as well. The texts stay as they are: the check refuses their links
 * to what is held.
 */
export function releasedTree(tree: Tree, now: Date): Tree {
  const held = new Set(tree.entries.filter((source) => isHeld(source, now)).map(keyOf));
  if (held.size === 0) return tree;
  const records = heldRecords(tree, (source) => held.has(keyOf(source)));
  for (const key of records.keys()) held.add(key);
  const isGone: IsGone = ({ target, id }) => held.has(`${target}/${id}`);
  const pruned = (file: SourceFile, schema: z.ZodType) => without(file, schema, isGone);
  const besides = <T>(files: Map<string, T>) =>
    new Map([...files].filter(([file]) => !held.has(file.split('/', 2).join('/'))));
  return {
    ...tree,
    entries: tree.entries
      .filter((source) => !held.has(keyOf(source)))
      .map((source) => {
        const files = Object.entries(source.files).map(([lang, file]) => [
          lang,
          pruned(file, collections[source.collection]),
        ]);
        return { ...source, files: Object.fromEntries(files) };
      }),
    people: tree.people
      .filter(({ id }) => !held.has(`people/${id}`))
      .map(({ id, source }) => ({ id, source: pruned(source, registries.people) })),
    terms: tree.terms && pruned(withoutTerms(tree.terms, held), registries.terms),
    site: tree.site && pruned(tree.site, registries.site),
    files: besides(tree.files),
    flaws: besides(tree.flaws),
  };
}

/** When those come out that no draft and no time of their own holds: with the first that names them. */
export function releasesOfRecords(tree: Tree, now: Date): Record<string, Held> {
  const held = heldRecords(tree, (source) => isHeld(source, now));
  return Object.fromEntries(
    [...held].map(([key, namers]) => {
      const releases = namers
        .filter((source) => !isDraft(source))
        .map((source) => releaseOf(joinFacts(source).facts, now))
        .filter((release) => release.state === 'scheduled')
        .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
      return [key, releases[0] ?? { state: 'draft' }];
    }),
  );
}

function without(file: SourceFile, schema: z.ZodType, isGone: IsGone): SourceFile {
  const data = withoutReferences(schema, file.data, isGone);
  // A record that is nothing without its relation stands as it is: `relations.held` is an error there.
  return data === undefined || isDeepStrictEqual(data, file.data) ? file : { ...file, data };
}

function withoutTerms(file: SourceFile, held: ReadonlySet<string>): SourceFile {
  const terms = Object.entries((file.data ?? {}) as Record<string, unknown>);
  const left = terms.filter(([id]) => !held.has(`terms/${id}`));
  return left.length === terms.length ? file : { ...file, data: Object.fromEntries(left) };
}

const factsOf = ({ files }: EntrySource) =>
  Object.values(files).map(({ data }) => splitFields(data).facts);
const keyOf = ({ collection, id }: EntrySource) => `${collection}/${id}`;

export type Release = Held | { state: 'published' };
export type Held =
  | { state: 'draft' }
  /** `at`: an instant, as its author wrote it. */
  | { state: 'scheduled'; at: string };
