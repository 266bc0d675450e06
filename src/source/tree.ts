import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { collectionNames, type CollectionName } from '#schema/index.ts';
import { readMdxFile, readYamlFile, type SourceFile } from './file.ts';
import { readPicture, type Picture } from './picture.ts';

/** The folder that authors write in: `CONTENT_DIR`, by default `content`. */
export const contentDir: string = resolve(process.env.CONTENT_DIR || 'content');

/** Reads a whole content tree. Rejects only when the folder itself cannot be read. */
export async function readTree(dir: string = contentDir): Promise<Tree> {
  await readdir(dir);
  const tree: Tree = { dir, entries: [], people: [], strays: [], files: new Map() };
  await findStrays(tree);
  for (const collection of collectionNames) await readCollection(tree, collection);
  await readPeople(tree);
  tree.terms = await readRecord(tree, 'terms.yml');
  tree.site = await readRecord(tree, 'site.yml');
  return tree;
}

/** Names that are read at the top of a tree. */
export const rootNames: readonly string[] = [...collectionNames, 'people', 'terms.yml', 'site.yml'];

/** A mistyped `newz/` or `site.yaml` would be passed over in silence; guides (`.md`) are welcome. */
async function findStrays(tree: Tree) {
  for (const name of await list(tree.dir, '.')) {
    if (rootNames.includes(name)) continue;
    if (/\.(mdx|ya?ml)$/i.test(name) || (await isFolder(join(tree.dir, name))))
      tree.strays.push(name);
  }
}

async function readCollection(tree: Tree, collection: CollectionName) {
  for (const id of await list(tree.dir, collection)) {
    const folder = `${collection}/${id}`;
    if (!(await isFolder(join(tree.dir, folder)))) {
      tree.strays.push(folder);
      continue;
    }
    const entry: EntrySource = { collection, id, files: {} };
    for (const name of await list(tree.dir, folder)) {
      const file = `${folder}/${name}`;
      const lang = /^index\.(\w+)\.mdx$/.exec(name)?.[1];
      if (isLocale(lang)) entry.files[lang] = await readMdxFile(tree.dir, file);
      else if (/\.mdx?(\.|$)/i.test(name)) tree.strays.push(file);
      else if (await isPlainFile(join(tree.dir, file)))
        tree.files.set(file, await readPicture(join(tree.dir, file)));
    }
    tree.entries.push(entry);
  }
}

async function readPeople(tree: Tree) {
  for (const name of await list(tree.dir, 'people')) {
    const file = `people/${name}`;
    const id = /^(.+)\.yml$/.exec(name)?.[1];
    if (id) tree.people.push({ id, source: await readYamlFile(tree.dir, file) });
    else tree.strays.push(file);
  }
}

async function readRecord(tree: Tree, file: string): Promise<SourceFile | undefined> {
  return (await list(tree.dir, '.')).includes(file) ? readYamlFile(tree.dir, file) : undefined;
}

/** Names in a folder, in one order on every machine; what systems leave behind is none of ours. */
async function list(dir: string, folder: string): Promise<string[]> {
  const names = await readdir(join(dir, folder)).catch(() => []);
  return names.filter((name) => !/^\.|^(Thumbs\.db|desktop\.ini)$/i.test(name)).sort();
}

async function isFolder(path: string) {
  return (await statOf(path))?.isDirectory() === true;
}

async function isPlainFile(path: string) {
  return (await statOf(path))?.isFile() === true;
}

/** Undefined for what is not there, a link to nowhere included. */
const statOf = (path: string) => stat(path).catch(() => undefined);

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
  /** Files beside entries, with their size when they are pictures that can be read. */
  files: Map<string, Picture | undefined>;
};
