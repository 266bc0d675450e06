import { filesOf, formatOf, type Change } from '#admin/browser/files.ts';
import { shapes } from '#output/admin/shapes.ts';

/** The files as a backend lists them, with what Sveltia knows of the collection they are in. */
export const itemsOf = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => {
    const [, top = ''] = path.split('/');
    const fileName = /^(terms|site)\.yml$/.exec(top)?.[1];
    const folder = fileName ? { collectionName: '_singletons', fileName } : { collectionName: top };
    return { path, text, name: path.split('/').at(-1)!, folder };
  });

/** What a save of everything the form was shown, with these edits, does to the files. */
export function save(
  files: Record<string, string>,
  edits: Record<string, Values> = {},
  between = filesOf(shapes()),
) {
  const name = (path: string) => path.split('/')[1]!.replace(/\.yml$/, '');
  const format = (path: string) =>
    formatOf(path.endsWith('.mdx') ? `${name(path)}-frontmatter` : name(path));
  const shown = Object.fromEntries(
    between.read(itemsOf(files)).map(({ path, text = '' }) => [path, format(path).fromFile(text)]),
  );
  const paths = [...new Set([...Object.keys(shown), ...Object.keys(edits)])];
  const changes = between.write(
    paths.map((path): Change => {
      const data = `${format(path).toFile({ ...shown[path], ...edits[path] })}\n`;
      return { action: path in shown ? 'update' : 'create', path, data };
    }),
  );
  between.written(changes);
  const after: Record<string, unknown> = { ...files };
  for (const { path, action, data } of changes)
    if (action === 'delete') delete after[path];
    else after[path] = data;
  return { shown, changes, after, between };
}

export const [zhPath, frPath] = ['content/news/x/index.zh.mdx', 'content/news/x/index.fr.mdx'];
export const facts = 'original: zh\nkind: meeting\ndate: 2025-03-11\n';
export const zh = (header = facts) => `---\ntitle: 会议\nsummary: 一\n${header}---\n\n文\n`;
export const fr = (header = '') => `---\ntitle: Réunion\nsummary: Un\n${header}---\n\nTexte\n`;
export const silent = { title: '', summary: '', body: '' };
export const both = { [zhPath]: zh(), [frPath]: fr('mode: full\n') };
/** A fact as the form hands it on: typed in the first pane, copied into the other. */
export const fact = (values: Values) => ({ [zhPath]: values, [frPath]: values });

type Values = Record<string, unknown>;
