import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { heldRecords } from '#domain/held-records.ts';
import { isHeld } from '#domain/release.ts';
import { locales } from '#i18n/locales.ts';
import { readTree } from '#source/tree.ts';
import { builds } from '../builds.ts';

/**
 * What stands in all that the fixtures hold back: ids, words, promises, names of pictures, and of the
 * person and the term that nothing else names.
 */
const tokens = ['zibelune', '隐翠'];

describe.each(builds)('what is held back is nowhere in $name', async (build) => {
  const { dir, contentDir } = build;
  const tree = await readTree(contentDir);
  const held = tree.entries.filter((entry) => isHeld(entry, new Date()));
  const along = [...heldRecords(tree, (entry) => held.includes(entry)).keys()];
  const names = held.flatMap(({ id, files }) => [
    id,
    ...locales.flatMap((lang) => {
      const { title, slug } = (files[lang]?.data ?? {}) as { title?: string; slug?: string };
      return [title, slug].filter((name) => name !== undefined);
    }),
  ]);
  const ids = along.map((key) => key.split('/')[1] ?? '');
  const secrets = [...new Set([...tokens, ...names, ...ids].map((name) => name.toLowerCase()))];
  const files = globSync('**/*', { cwd: dir }).filter((file) => statSync(join(dir, file)).isFile());

  it('has something to look for, and everywhere to look', () => {
    if (build.name === 'fixtures') {
      expect(new Set(held.map(({ collection }) => collection))).toEqual(
        new Set(['news', 'partners', 'calls']),
      );
      expect(along).toEqual(['people/hermine-zibelune', 'terms/zibelune-brume']);
    }
    const kinds = new Set(files.map((file) => file.replace(/^.*\./, '')));
    for (const kind of 'html xml json csv ics txt svg png js css pf_index pf_fragment'.split(' '))
      expect(kinds).toContain(kind);
  });

  it('neither in the name of a file nor in what it holds', () => {
    const found = files.flatMap((file) => {
      const texts = [file, ...textsOf(readFileSync(join(dir, file)))].map((text) =>
        text.normalize('NFC').toLowerCase(),
      );
      return secrets
        .filter((secret) => texts.some((text) => text.includes(secret)))
        .map((secret) => `${secret} in ${file}`);
    });
    expect(found).toEqual([]);
  });
});

/** The text of a file, unpacked where it is packed, and without what may part a word: tags, folds. */
function textsOf(bytes: Buffer): string[] {
  const text = (isPacked(bytes) ? gunzipSync(bytes) : bytes).toString('utf8');
  return [text, text.replace(/<[^>]*>|\u00AD|\r?\n[ \t]/g, '')];
}

const isPacked = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b;
