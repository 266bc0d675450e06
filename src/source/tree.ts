import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { collectionNames, type CollectionName } from '#schema/index.ts';
import { readMdxFile, readYamlFile, type SourceFile } from './file.ts';
import { readPicture, type Picture, type PictureFlaw } from './picture.ts';

/** The folder that authors write in: `CONTENT_DIR`, by default `content`. */
export const contentDir: string = resolve(process.env.CONTENT_DIR || 'content');

/**
 * Reads a content tree, of its entries those of some collections if so asked. Rejects only when the
 * folder itself cannot be read.
 */
export async function readTree(
  dir: string = contentDir,
  wanted: readonly CollectionName[] = collectionNames,
): Promise<Tree> {
  readdirSync(dir);
  const tree: Tree = {
    dir,
    entries: [],
    people: [],
    strays: [],
    unreadable: [],
    links: [],
    files: new Map(),
    flaws: new Map(),
  };
  await findStrays(tree);
  for (const collection of wanted) await readCollection(tree, collection);
  await readPeople(tree);
  tree.terms = await readRecord(tree, 'terms.yml');
  tree.site = await readRecord(tree, 'site.yml');
  return tree;
}

/** Names that are read at the top of a tree. */
export const rootNames: readonly string[] = [...collectionNames, 'people', 'terms.yml', 'site.yml'];

/** Pictures of the guides that stand beside what is read. */
const guideFolder = 'guide';

/**
 * A mistyped `newz/` or `site.yaml` would be passed over in silence; guides (`.md`) and the folder
 * of their pictures are welcome.
 */
async function findStrays(tree: Tree) {
  for (const item of await list(tree, '.')) {
    const { name } = item;
    if (/\.(mdx|ya?ml)$/i.test(name) ? !rootNames.includes(name) : isStrayFolder(item))
      tree.strays.push(name);
  }
}

/** A folder of a name that is none of ours, or a file where one of our folders belongs. */
const isStrayFolder = (item: Dirent) =>
  item.isDirectory() !== rootNames.includes(item.name) &&
  !item.isSymbolicLink() &&
  item.name !== guideFolder;

async function readCollection(tree: Tree, collection: CollectionName) {
  for (const item of await list(tree, collection)) await readItem(tree, collection, item);
}

async function readItem(tree: Tree, collection: CollectionName, item: Dirent) {
  const folder = `${collection}/${item.name}`;
  if (item.isSymbolicLink()) tree.links.push(folder);
  else if (item.isDirectory()) await readEntry(tree, collection, item.name);
  else tree.strays.push(folder);
}

/** The tree with the folder of one entry as it now is; everything else in it stays the same object. */
export async function rereadEntry(
  tree: Tree,
  collection: CollectionName,
  id: string,
): Promise<Tree> {
  const folder = `${collection}/${id}`;
  const isElsewhere = (file: string) => file !== folder && !file.startsWith(`${folder}/`);
  const others = <T>(map: Map<string, T>) =>
    new Map([...map].filter(([file]) => isElsewhere(file)));
  const changed: Tree = {
    ...tree,
    entries: tree.entries.filter((entry) => entry.collection !== collection || entry.id !== id),
    strays: tree.strays.filter(isElsewhere),
    unreadable: tree.unreadable.filter(isElsewhere),
    links: tree.links.filter(isElsewhere),
    files: others(tree.files),
    flaws: others(tree.flaws),
  };
  const items = await list(changed, collection);
  const item = items.find(({ name }) => name === id);
  if (item) await readItem(changed, collection, item);
  return changed;
}

async function readEntry(tree: Tree, collection: CollectionName, id: string) {
  const folder = `${collection}/${id}`;
  const entry: EntrySource = { collection, id, files: {} };
  for (const item of await list(tree, folder)) {
    const { name } = item;
    const file = `${folder}/${name}`;
    const lang = /^index\.(\w+)\.mdx$/.exec(name)?.[1];
    if (isLocale(lang)) entry.files[lang] = await readMdxFile(tree.dir, file);
    else if (seemsText.test(name) || item.isDirectory()) tree.strays.push(file);
    else {
      const picture = await readPicture(join(tree.dir, file));
      if (typeof picture === 'object') tree.files.set(file, picture);
      else tree.flaws.set(file, picture);
    }
  }
  tree.entries.push(entry);
}

/** Names under which systems and editors save what should be `index.zh.mdx`. */
const seemsText = /^\W*index\b(?!.*\.(?:jpe?g|png|webp|avif)$)|\.mdx?\b/i;

async function readPeople(tree: Tree) {
  for (const { name } of await list(tree, 'people')) {
    const file = `people/${name}`;
    const id = /^(.+)\.yml$/.exec(name)?.[1];
    if (id) tree.people.push({ id, source: await readYamlFile(tree.dir, file) });
    else tree.strays.push(file);
  }
}

async function readRecord(tree: Tree, file: string): Promise<SourceFile | undefined> {
  return (await list(tree, '.')).some(({ name }) => name === file)
    ? readYamlFile(tree.dir, file)
    : undefined;
}

/** What is in a folder, in one order on every machine; what systems leave behind is none of ours. */
async function list(tree: Tree, folder: string): Promise<Dirent[]> {
  if (folder !== '.' && isLink(join(tree.dir, folder))) {
    tree.links.push(folder);
    return [];
  }
  try {
    const items = readdirSync(join(tree.dir, folder), { withFileTypes: true });
    return items
      .filter(({ name }) => !/^\.|^(Thumbs\.db|desktop\.ini)$/i.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    // No folder at all, or a file in its place, which is a stray.
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ENOENT', 'ENOTDIR'].includes(code)) tree.unreadable.push(folder);
    return [];
  }
}

/** False for what is not there or may not be looked at. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

export type { SourceFile };
export type EntrySource = {
  collection: CollectionName;
  id: string;
  files: Partial<Record<Locale, SourceFile>>;
};
export type Tree = {
  dir: string;
  entries: EntrySource[];
  people: { id: string; source: SourceFile }[];
  terms?: SourceFile | undefined;
  site?: SourceFile | undefined;
  /** Files in places where nothing is read from. */
  strays: string[];
  /** Folders that may not be looked into. */
  unreadable: string[];
  /** Symbolic links in the place of a folder; none is followed. */
  links: string[];
  /** Pictures beside entries that can be shown. */
  files: Map<string, Picture>;
  /** Other files beside entries, with what keeps them from being shown. */
  flaws: Map<string, PictureFlaw>;
};
