import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, formatOf } from '#admin/browser/files.ts';
import { shapes } from '#output/admin/shapes.ts';
import { fact, facts, fr, frPath, itemsOf, save, zh, zhPath } from './saved.ts';

const root = resolve(import.meta.dirname, '../../..');

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
