import { isDeepStrictEqual } from 'node:util';
import { assemble, type Assembled } from '#domain/assemble.ts';
import type { AnyEntry } from '#domain/entry.ts';
import { frenchNames } from '#domain/names.ts';
import { releasedTree } from '#domain/release.ts';
import { collectionNames, type CollectionName } from '#schema/index.ts';
import { inside } from '#source/place.ts';
import { readTree, rereadEntry, type Tree } from '#source/tree.ts';
import { typesetRecord } from '#typography/record.ts';
import { openBodies, type Bodies } from './bodies.ts';

/**
 * The content that every loader of one sync shares. `refresh` names the files that have changed since
 * the last: one object a sync, so that its first loader reads and the others get what it read.
 * `isPreview`: with what is held, for its authors; one process makes either a preview or a release.
 */
export function contentNow(refresh?: Refresh, isPreview = false): Promise<Content> {
  if (!content) content = readTree().then((tree) => toContent(tree, isPreview));
  else if (refresh && refresh !== lastRefresh)
    content = content.then((last) => reread(last, refresh.changed));
  lastRefresh = refresh;
  if (refresh) refresh.isTaken = true;
  // A folder that could not be read may be there the next time.
  content.catch(() => (content = undefined));
  return content;
}
let content: Promise<Content> | undefined;
let lastRefresh: Refresh | undefined;

/**
 * Of an entry only its own folder is read again. What is not in an entry may concern every page, and
 * everything is read.
 */
async function reread(last: Content, changed: readonly string[]): Promise<Content> {
  const folders = changed.map((path) => entryAt(last.tree, path));
  let { tree } = last;
  if (folders.includes(undefined)) tree = await readTree();
  else
    for (const folder of new Set(folders as string[])) {
      const [collection, id] = folder.split('/') as [CollectionName, string];
      tree = await rereadEntry(tree, collection, id);
    }
  return toContent(tree, last.isPreview, last);
}

/** `news/<id>`, for a path within the folder of an entry. */
function entryAt({ dir }: Tree, path: string): string | undefined {
  const [collection = '', id, file] = inside(dir, path)?.split('/') ?? [];
  const isEntry = collectionNames.includes(collection as CollectionName) && id && file;
  return isEntry ? `${collection}/${id}` : undefined;
}

function toContent(tree: Tree, isPreview: boolean, last?: Content): Content {
  // One instant for all loaders: what comes out meanwhile is in the next build.
  const now = new Date();
  const shown = isPreview ? tree : releasedTree(tree, now);
  const { news, partners, programmes, calls, pages, ...shared } = assemble(shown).parts;
  const parts = {
    ...typesetRecord(shared),
    news: news.map(typeset),
    partners: partners.map(typeset),
    programmes: programmes.map(typeset),
    calls: calls.map(typeset),
    pages: pages.map(typeset),
  };
  const names = frenchNames(parts);
  const bodies = last && isDeepStrictEqual(names, last.names) ? last.bodies : openBodies(names);
  return { tree, shown, now, isPreview, parts, names, bodies };
}

/** Once an entry: of thousands, an edit changes one. */
function typeset<E extends AnyEntry>(entry: E): E {
  const known = typesetEntries.get(entry);
  if (known) return known as E;
  const made = typesetRecord(entry);
  typesetEntries.set(entry, made);
  return made;
}
const typesetEntries = new WeakMap<AnyEntry, AnyEntry>();

export type Content = {
  /** As it was read. */
  tree: Tree;
  /** What is drawn of it: in a build, what is released at the instant `now`. */
  shown: Tree;
  now: Date;
  isPreview: boolean;
  /** Joined and typeset. */
  parts: Assembled['parts'];
  /** French names that Chinese texts may cite. */
  names: string[];
  bodies: Bodies;
};
export type Refresh = {
  /** Absolute paths. */
  changed: readonly string[];
  /** Set by the first loader that hears of it. */
  isTaken: boolean;
};
