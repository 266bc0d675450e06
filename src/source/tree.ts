import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { collectionNames, type CollectionName } from '#schema/index.ts';
import { parseMdx, parseYaml, type Parsed } from './document.ts';

/** The folder that authors write in: `CONTENT_DIR`, by default `content`. */
export const contentDir: string = resolve(process.env.CONTENT_DIR ?? 'content');

/** Reads a whole content tree. Rejects only when the folder itself cannot be read. */
export async function readTree(dir: string = contentDir): Promise<Tree> {
  await readdir(dir);
  const tree: Tree = { dir, entries: [], people: [], strays: [], files: new Set() };
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
      if (isLocale(lang)) entry.files[lang] = await read(tree.dir, file, parseMdx);
      else if (/\.mdx?$/i.test(name)) tree.strays.push(file);
      else tree.files.add(file);
    }
    tree.entries.push(entry);
  }
}

async function readPeople(tree: Tree) {
  for (const name of await list(tree.dir, 'people')) {
    const file = `people/${name}`;
    const id = /^(.+)\.yml$/.exec(name)?.[1];
    if (id) tree.people.push({ id, source: await read(tree.dir, file, parseYaml) });
    else tree.strays.push(file);
  }
}

async function readRecord(tree: Tree, file: string): Promise<SourceFile | undefined> {
  return (await list(tree.dir, '.')).includes(file) ? read(tree.dir, file, parseYaml) : undefined;
}

async function read(
  dir: string,
  file: string,
  parse: (source: string) => Parsed,
): Promise<SourceFile> {
  const bytes = await readFile(join(dir, file));
  const source = bytes.toString('utf8');
  return { file, ...parse(source), isUtf8: Buffer.from(source, 'utf8').equals(bytes) };
}

/** Names in a folder, in one order on every machine; hidden files are none of ours. */
async function list(dir: string, folder: string): Promise<string[]> {
  const names = await readdir(join(dir, folder)).catch(() => []);
  return names.filter((name) => !name.startsWith('.')).sort();
}

async function isFolder(path: string) {
  return (await stat(path)).isDirectory();
}

export type SourceFile = Parsed & { file: string; isUtf8: boolean };
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
  /** Pictures and other files beside entries. */
  files: Set<string>;
};
