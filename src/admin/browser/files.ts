import { isLocale, locales, type Locale } from '#i18n/locales.ts';
import type { FileShape } from '#output/admin/shapes.ts';
import { readEntry, writeEntry, type EntryValues, type Texts } from './entry.ts';
import { readFile, writeFile, type Values } from './file.ts';

/**
 * Stands between Sveltia and the files, whichever backend they come from: Sveltia reads and writes
 * one file at a time, while an entry is both of its files. To Sveltia every entry has a file in each
 * language, and what it calls a text is values; here they become texts, fewer if a language is empty.
 */
export function filesOf(shapes: Record<string, FileShape>) {
  const known = new Map<string, string>();

  /** What Sveltia is about to parse, `text` made of values; files as they are stay known here. */
  function read(items: readonly Item[]): Item[] {
    known.clear();
    for (const { path, text = '' } of items) known.set(path, unixed(text));
    const seen = new Set<string>();
    return items.flatMap((item) => {
      const name = nameOf(item);
      const shape = shapes[name];
      if (!shape) return [item];
      const place = placeOf(item.path);
      if (!shape.facts || !place)
        return [{ ...item, text: say(name, () => one(item.path, shape)) }];
      if (seen.has(place.folder)) return [];
      seen.add(place.folder);
      return locales.map((lang) => {
        const path = pathOf(place.folder, lang);
        const own = items.find((other) => other.path === path) ?? item;
        const text = say(name, () => readEntry(textsIn(place.folder), shape)[lang]);
        return { ...own, path, name: `index.${lang}.mdx`, text };
      });
    });
  }

  /** The changes as they must reach the files. Nothing is known to have changed until `written`. */
  function write(changes: readonly Change[]): Change[] {
    const entries = new Map<string, Change[]>();
    const others: Change[] = [];
    for (const change of changes) {
      const place = placeOf(change.path);
      if (!place || (change.action !== 'delete' && !heard(change.data))) others.push(change);
      else entries.set(place.folder, [...(entries.get(place.folder) ?? []), change]);
    }
    return [
      ...others.map(single),
      ...[...entries].flatMap(([folder, parts]) => whole(folder, parts)),
    ];
  }

  function written(changes: readonly Change[]) {
    for (const { path, action, data } of changes)
      if (action === 'delete') known.delete(path);
      else if (typeof data === 'string') known.set(path, data);
  }

  function single(change: Change): Change {
    const { name, values } = heard(change.data) ?? {};
    const shape = shapes[name ?? ''];
    if (!shape || !values) return change;
    return { ...change, data: ended(writeFile(known.get(change.path) ?? '', values, shape)) };
  }

  function whole(folder: string, parts: Change[]): Change[] {
    const said = parts.flatMap((part) => {
      const { lang } = placeOf(part.path) ?? {};
      const { name = '', values } = heard(part.data) ?? {};
      return lang ? [{ lang, name, values: values ?? {} }] : [];
    });
    const shape = shapes[said.find(({ name }) => name)?.name ?? ''];
    const values = Object.fromEntries(said.map((each) => [each.lang, each.values])) as EntryValues;
    const texts: Texts = shape ? writeEntry(values, textsIn(folder), shape) : {};
    return locales.flatMap((lang): Change[] => {
      const path = pathOf(folder, lang);
      const like = parts.find((part) => part.path === path) ?? parts[0]!;
      const text = texts[lang];
      if (text === undefined) {
        const { data: _, ...rest } = like;
        return known.has(path) ? [{ ...rest, path, action: 'delete' }] : [];
      }
      const action = known.has(path) ? 'update' : 'create';
      return [{ ...like, path, action, data: ended(text) }];
    });
  }

  const one = (path: string, shape: FileShape) => readFile(known.get(path) ?? '', shape);

  const textsIn = (folder: string): Texts =>
    Object.fromEntries(
      locales.flatMap((lang) => {
        const text = known.get(pathOf(folder, lang));
        return text === undefined ? [] : [[lang, text]];
      }),
    );

  /** By its collection, or by its own name where it is a file alone. */
  const nameOf = ({ folder: { collectionName = '', fileName } = {} }: Item) =>
    [fileName, `${collectionName}-frontmatter`, collectionName].find(
      (name) => name !== undefined && name in shapes,
    ) ?? '';

  return { read, write, written, known: (path: string) => known.get(path) };
}

/** What Sveltia takes for the text of a file: `format` parses it, and says its own in return. */
export const formatOf = (name: string): Format => ({
  fromFile: (text) => {
    const { values, error } = JSON.parse(text) as Said;
    if (!values) throw new Error(error);
    return values;
  },
  toFile: (values) => JSON.stringify({ name, values }),
});

/** A file that cannot be read is said to be so, and Sveltia leaves its entry alone. */
function say(name: string, read: () => Values): string {
  try {
    return JSON.stringify({ name, values: read() });
  } catch (error) {
    return JSON.stringify({ name, error: String(error) });
  }
}

function heard(data: unknown): Said | undefined {
  if (typeof data !== 'string' || !data.startsWith('{"name":')) return undefined;
  return JSON.parse(data) as Said;
}

export function placeOf(path: string): { folder: string; lang: Locale } | undefined {
  const [, folder, lang] = /^(.+)\/index\.(\w+)\.mdx$/.exec(path) ?? [];
  return folder && isLocale(lang) ? { folder, lang } : undefined;
}

const pathOf = (folder: string, lang: Locale) => `${folder}/index.${lang}.mdx`;
/** As Sveltia takes texts: Windows ends its lines otherwise, and marks the first. */
export const unixed = (text: string) => text.replace(/^\uFEFF|\r(?=\n)/g, '').trimStart();
const ended = (text: string) => `${text.trim()}\n`;

type Said = { name: string; values?: Values; error?: string };
/** A file as Sveltia's backends list it. */
export interface Item {
  path: string;
  text?: string;
  name?: string;
  folder?: { collectionName?: string; fileName?: string };
}
/** A change as Sveltia's backends take it; `data` is a picture where it is no text. */
export interface Change {
  action: string;
  path: string;
  data?: unknown;
}
export interface Format {
  fromFile: (text: string) => Values;
  toFile: (values: Values) => string;
}
