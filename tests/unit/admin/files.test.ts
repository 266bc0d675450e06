import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, formatOf, type Change } from '#admin/browser/files.ts';
import { shapes } from '#output/admin/shapes.ts';

type Values = Record<string, unknown>;
const root = resolve(import.meta.dirname, '../../..');

/** The files as a backend lists them, with what Sveltia knows of the collection they are in. */
const itemsOf = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => {
    const [, top = ''] = path.split('/');
    const fileName = /^(terms|site)\.yml$/.exec(top)?.[1];
    const folder = fileName ? { collectionName: '_singletons', fileName } : { collectionName: top };
    return { path, text, name: path.split('/').at(-1)!, folder };
  });

/** What a save of everything the form was shown, with these edits, does to the files. */
function save(
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

describe.each(['content', 'tests/fixtures/content'])('files of %s', (dir) => {
  const files = Object.fromEntries(
    (readdirSync(join(root, dir), { recursive: true }) as string[])
      .filter((name) => /\.(mdx|yml)$/.test(name))
      .map((name) => [
        `content/${name.replaceAll('\\', '/')}`,
        readFileSync(join(root, dir, name), 'utf8'),
      ]),
  );
  const { after } = save(files);

  it('are as many as they were', () => {
    expect(Object.keys(after).sort()).toEqual(Object.keys(files).sort());
  });

  it.each(Object.keys(files))('%s is saved as it was read', (path) => {
    const text = files[path]!.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    expect(after[path]).toBe(`${text.trim()}\n`);
  });
});

const [zhPath, frPath] = ['content/news/x/index.zh.mdx', 'content/news/x/index.fr.mdx'];
const facts = 'original: zh\nkind: meeting\ndate: 2025-03-11\n';
const zh = (header = facts) => `---\ntitle: 会议\nsummary: 一\n${header}---\n\n文\n`;
const fr = (header = '') => `---\ntitle: Réunion\nsummary: Un\n${header}---\n\nTexte\n`;
const silent = { title: '', summary: '', body: '' };
const both = { [zhPath]: zh(), [frPath]: fr('mode: full\n') };
/** A fact as the form hands it on: typed in the first pane, copied into the other. */
const fact = (values: Values) => ({ [zhPath]: values, [frPath]: values });

describe('facts', () => {
  it('stay where they stand, once', () => {
    const { after } = save(both, fact({ kind: 'visit', people: [], venue: '' }));
    expect(after).toEqual({ ...both, [zhPath]: zh(facts.replace('meeting', 'visit')) });
  });

  it('that stand in the French file alone are shown, and stay there', () => {
    const files = { [zhPath]: zh(''), [frPath]: fr(facts) };
    const { shown, after } = save(files, fact({ kind: 'visit', place: 'paris' }));
    expect(shown[zhPath]).toMatchObject({ title: '会议', kind: 'meeting', date: '2025-03-11' });
    const edited = `${facts.replace('meeting', 'visit')}place: paris\n`;
    expect(after).toEqual({ [zhPath]: zh(''), [frPath]: fr(edited) });
  });

  it('that stand in both stay the same in both', () => {
    const files = { [zhPath]: zh(), [frPath]: fr('kind: meeting\n') };
    const { after } = save(files, fact({ kind: 'visit' }));
    expect(after).toEqual({
      [zhPath]: zh(facts.replace('meeting', 'visit')),
      [frPath]: fr('kind: visit\n'),
    });
  });

  it('that are switched off are not written, nor is a switch nobody touched', () => {
    const held = { [zhPath]: zh(`${facts}draft: true\n`), [frPath]: fr() };
    const free = { [zhPath]: zh(), [frPath]: fr() };
    expect(save(held, fact({ draft: true })).after).toEqual(held);
    expect(save(held, fact({ draft: false })).after).toEqual(free);
    expect(save(free, fact({ draft: false, publishAt: '' })).after).toEqual(free);
    const stated = { [zhPath]: zh(`${facts}draft: false\n`), [frPath]: fr() };
    expect(save(stated, fact({ draft: false })).after).toEqual(stated);
  });

  it('that differ are left to whoever decides', () => {
    const files = { [zhPath]: zh(), [frPath]: fr('kind: visit\n') };
    expect(save(files, fact({ place: '' })).after).toEqual(files);
    expect(save(files, fact({ kind: 'signing' })).after).toEqual({
      [zhPath]: zh(facts.replace('meeting', 'signing')),
      [frPath]: fr('kind: signing\n'),
    });
  });
});

describe('a language left empty', () => {
  const original = { original: 'fr', kind: 'visit', date: '2026-06-01' };
  const header = 'original: fr\nkind: visit\ndate: 2026-06-01\n';

  it('has no file, and the other has the facts', () => {
    const words = { title: 'Réunion', summary: 'Un', body: 'Texte' };
    const { after } = save(
      {},
      { [zhPath]: { ...silent, ...original }, [frPath]: { ...original, ...words } },
    );
    expect(after).toEqual({ [frPath]: fr(header) });
  });

  it('is shown empty when there is no file, with the facts', () => {
    const { shown, after } = save({ [frPath]: fr(header) });
    expect(shown[zhPath]).toEqual({ body: '', ...original });
    expect(after).toEqual({ [frPath]: fr(header) });
  });

  it('gets a file with its words, facts staying where they stand', () => {
    const { after, changes } = save(
      { [frPath]: fr(header) },
      { [zhPath]: { title: '会议', summary: '一', body: '文' } },
    );
    expect(after).toEqual({ [frPath]: fr(header), [zhPath]: zh('') });
    expect(changes.map(({ path, action }) => [path, action])).toEqual([
      [zhPath, 'create'],
      [frPath, 'update'],
    ]);
  });

  it('loses its file when it is emptied, and the facts go to the other', () => {
    const { after } = save(both, { [zhPath]: silent });
    expect(after).toEqual({ [frPath]: fr(`${facts}mode: full\n`) });
  });

  it('is known to be gone at the next save', () => {
    const first = save(both, { [zhPath]: silent });
    const again = first.between.write([
      { action: 'update', path: zhPath, data: formatOf('news-frontmatter').toFile(silent) },
      { action: 'update', path: frPath, data: formatOf('news-frontmatter').toFile({ title: 'A' }) },
    ]);
    expect(again.map(({ path, action }) => [path, action])).toEqual([[frPath, 'update']]);
  });
});

describe('an entry', () => {
  it('that is deleted loses the files it has, and no other', () => {
    const { between } = save({ [frPath]: fr(facts) });
    const gone = [zhPath, frPath].map((path) => ({ action: 'delete', path }));
    expect(between.write(gone)).toEqual([{ action: 'delete', path: frPath }]);
  });

  it('that cannot be read in one language is left alone in both', () => {
    const items = filesOf(shapes()).read(itemsOf({ [zhPath]: zh(), [frPath]: '---\na: [\n---\n' }));
    for (const { text = '' } of items)
      expect(() => formatOf('news-frontmatter').fromFile(text)).toThrow(/YAML/);
  });

  it('from Windows is edited like any other, and gets the ends of lines of the repository', () => {
    const files = { [zhPath]: `\uFEFF${zh()}`.replaceAll('\n', '\r\n'), [frPath]: fr() };
    const { shown, after } = save(files, fact({ kind: 'visit' }));
    expect(shown[zhPath]).toMatchObject({ title: '会议', body: '文' });
    expect(after[zhPath]).toBe(zh(facts.replace('meeting', 'visit')));
  });

  it('keeps the pictures that come with it', () => {
    const picture = { action: 'create', path: 'content/news/x/a.png', data: new Blob() };
    expect(filesOf(shapes()).write([picture])).toEqual([picture]);
  });
});

describe('the names', () => {
  const path = 'content/terms.yml';
  const text =
    '# Lieux\nparis:\n  kind: place\n  name: { zh: 巴黎, fr: Paris }\n# Autres\nlyon:\n  kind: place\n  name: { zh: 里昂, fr: Lyon }\n';

  it('are a list to the editor and a map in the file, comments and all', () => {
    const { shown } = save({ [path]: text });
    const { terms } = shown[path] as { terms: { id: string }[] };
    expect(terms.map(({ id }) => id)).toEqual(['paris', 'lyon']);
    const added = { id: 'nice', kind: 'place', name: { zh: '尼斯', fr: 'Nice' }, broader: '' };
    expect(save({ [path]: text }, { [path]: { terms: [...terms, added] } }).after).toEqual({
      [path]: `${text}nice:\n  kind: place\n  name: { zh: 尼斯, fr: Nice }\n`,
    });
  });
});
