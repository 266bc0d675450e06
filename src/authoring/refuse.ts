import type { Issue } from '#checks/issue.ts';
import { check } from '#checks/run.ts';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { parseMdx, parseYaml } from '#source/document.ts';
import { findHidden } from '#source/hidden.ts';
import type { EntrySource, SourceFile, Tree } from '#source/tree.ts';
import { isEntry, type Make } from './fields.ts';
import type { NewFile } from './scaffold.ts';

/**
 * The errors that the check would find once these files stand in the tree, and does not find now.
 * A draft is judged as what it will be: nobody likes to learn of a mistake on the day of publication.
 */
export function objections(
  tree: Tree,
  what: Make,
  id: string,
  files: readonly NewFile[],
  today: string,
): Objection[] {
  const sources = files.map(({ file, text }) => sourceOf(file, text));
  const errors = errorsOf(withFiles(tree, what, id, sources), today);
  const isOwn = (issue: Issue) => sources.some(({ file }) => file === issue.file);
  // In a file of its own everything is new; elsewhere, only what was not there before.
  const isNew =
    what !== 'terms' && errors.every(isOwn) ? () => true : unlike(errorsOf(tree, today));
  return errors.filter(isNew).map((issue) => ({ ...issue, ...asked(issue, sources, what, id) }));
}

const errorsOf = (tree: Tree, today: string) =>
  check(tree, today).issues.filter(({ severity }) => severity === 'error');

/** Lines may have moved; what is said has not. */
function unlike(known: readonly Issue[]) {
  const said = new Set(known.map(keyOf));
  return (issue: Issue) => !said.has(keyOf(issue));
}
const keyOf = ({ file, rule, message }: Issue) => [file, rule, message.zh].join('\n');

function sourceOf(file: string, text: string): SourceFile {
  const bytes = Buffer.from(text);
  const parsed = file.endsWith('.mdx') ? parseMdx(text) : parseYaml(text);
  const data = parsed.data;
  if (typeof data === 'object' && data !== null) delete (data as { draft?: unknown }).draft;
  return { ...parsed, file, text, bytes: bytes.length, hidden: findHidden(text, bytes) };
}

function withFiles(tree: Tree, what: Make, id: string, sources: readonly SourceFile[]): Tree {
  const [first] = sources;
  if (what === 'terms') return { ...tree, terms: first };
  if (!isEntry(what))
    return { ...tree, people: [...tree.people, ...(first ? [{ id, source: first }] : [])] };
  const entry: EntrySource = { collection: what, id, files: {} };
  for (const source of sources) {
    const lang = languageOf(source.file);
    if (lang) entry.files[lang] = source;
  }
  return { ...tree, entries: [...tree.entries, entry] };
}

function languageOf(file: string): Locale | undefined {
  const lang = /\.(\w+)\.mdx$/.exec(file)?.[1];
  return isLocale(lang) ? lang : undefined;
}

/** The field that an error is about, so that it can be asked again. */
function asked(issue: Issue, sources: readonly SourceFile[], what: Make, id: string) {
  const source = sources.find(({ file }) => file === issue.file);
  const data = (what === 'terms' ? (source?.data as Values | undefined)?.[id] : source?.data) ?? {};
  const path = (name: string) => (what === 'terms' ? [id, name] : [name]);
  const before = Object.keys(data as Values).filter(
    (name) => (source?.locate(path(name)).line ?? Infinity) <= issue.line,
  );
  const isInBody = source !== undefined && issue.line >= source.bodyLine && isEntry(what);
  const lang = languageOf(issue.file);
  return { field: isInBody ? undefined : before.at(-1), ...(lang && { lang }) };
}

type Values = Record<string, unknown>;
/** `field`: the name of the one to ask again, where there is one. */
export type Objection = Issue & { field: string | undefined; lang?: Locale };
