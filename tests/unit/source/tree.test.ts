import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTree, type Tree } from '#source/tree.ts';
import { dot, writeFiles } from '../checks/tree.ts';

const dir = mkdtempSync(join(tmpdir(), 'source-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('a content folder', () => {
  let tree: Tree;
  beforeAll(async () => {
    writeFiles(dir, {
      'news/b/index.zh.mdx': '---\n---\n',
      'news/b/index.fr.mdx': '---\n---\n',
      'news/b/photo.jpg': '',
      'news/b/dot.png': dot,
      'news/b/folder.png/x': '',
      'news/b/Thumbs.db': '',
      'news/b/index.fr.mdx.txt': '',
      'news/a/index.fr.mdx': '---\n---\n',
      'news/a/index.de.mdx': '',
      'news/a/note.md': '',
      'news/a/.hidden.mdx': '',
      'news/loose.mdx': '',
      'newz/x/index.zh.mdx': '',
      'site.yaml': '',
      'GUIDE.md': '',
      'guide/save.zh.webp': '',
      'guides/save.zh.webp': '',
      'people/li.yml': 'a: 1',
      'people/li.yaml': 'a: 1',
      'terms.yml': Buffer.from([0x61, 0x3a, 0x20, 0xe9]),
    });
    tree = await readTree(dir);
  });

  it('gives entries in one order on every machine, with the languages they have', () => {
    const found = tree.entries.map(({ collection, id, files }) => [
      `${collection}/${id}`,
      Object.keys(files).toSorted(),
    ]);
    expect(found).toEqual([
      ['news/a', ['fr']],
      ['news/b', ['fr', 'zh']],
    ]);
  });

  it('tells pictures from files that nothing reads', () => {
    expect([...tree.files]).toEqual([
      ['news/b/dot.png', { width: 1, height: 1, bytes: dot.length }],
    ]);
    expect([...tree.flaws]).toEqual([['news/b/photo.jpg', 'unreadable']]);
    expect(tree.strays.toSorted()).toEqual([
      'guides',
      'news/a/index.de.mdx',
      'news/a/note.md',
      'news/b/folder.png',
      'news/b/index.fr.mdx.txt',
      'news/loose.mdx',
      'newz',
      'people/li.yaml',
      'site.yaml',
    ]);
  });

  it('reads the registries that are there', () => {
    expect(tree.people.map(({ id }) => id)).toEqual(['li']);
    expect(tree.terms?.hidden).toMatchObject([{ kind: 'encoding', line: 1, column: 4 }]);
    expect(tree.site).toBeUndefined();
  });

  it('rejects when there is no such folder', async () => {
    await expect(readTree(join(dir, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});
