import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '#checks/run.ts';
import { fix } from '#cli/fix.ts';
import { wordsHash } from '#domain/translation.ts';
import type { Words } from '#schema/index.ts';
import { parseMdx } from '#source/document.ts';
import { readTree } from '#source/tree.ts';
import { edit, withTree, type Changes } from './tree.ts';

const zh = 'news/rencontre/index.zh.mdx';
const fr = 'news/rencontre/index.fr.mdx';
const typed = edit('Texte.', "L'un ; l'autre !");
const mended = 'L’un\u202F; l’autre\u202F!';
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

/** Mends a tree; says what was said, and what each file holds before and after. */
function fixTree(changes: Changes) {
  return withTree(changes, async (dir) => {
    const files = readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const read = () =>
      Object.fromEntries(
        files.map((file) => [file.slice(dir.length + 1), readFileSync(file, 'utf8')]),
      );
    const before = read();
    const said = await fix(await readTree(dir));
    const after = read();
    const again = await fix(await readTree(dir));
    const names = readdirSync(dir, { recursive: true, withFileTypes: true });
    return {
      said,
      again,
      before,
      after,
      changed: Object.keys(before).filter((file) => before[file] !== after[file]),
      added: names.filter((entry) => entry.isFile()).length - files.length,
      isAgain: JSON.stringify(read()) === JSON.stringify(after),
      issues: check(await readTree(dir)).issues,
    };
  });
}

describe('mending', () => {
  it.each<[string, Changes, string[]]>([
    ['nothing', {}, []],
    ['a body', { [fr]: typed }, [fr]],
    ['a body with CRLF', { [fr]: (text) => crlf(typed(text)) }, [fr]],
    ['a body after a byte order mark', { [fr]: (text) => `\uFEFF${typed(text)}` }, [fr]],
    [
      'records',
      { 'site.yml': edit('fr: Présentation', "fr: l'un"), 'terms.yml': edit('Lyon', "l'un") },
      ['site.yml', 'terms.yml'],
    ],
  ])('changes the files concerned, once: %s', async (_, changes, expected) => {
    const result = await fixTree(changes);
    expect(result.changed.sort()).toEqual(expected.sort());
    expect(result.said).toHaveLength(expected.length);
    for (const file of expected)
      expect(result.said).toContainEqual({
        zh: expect.stringMatching(new RegExp(`^${file}：排版改了\\d处$`)),
        fr: expect.stringMatching(new RegExp(`^${file} : \\d retouches? de typographie$`)),
      });
    expect([result.issues, result.again, result.added, result.isAgain]).toEqual([[], [], 0, true]);
  });

  it('keeps line ends and the byte order mark', async () => {
    const { before, after } = await fixTree({
      [fr]: (text) => `\uFEFF${crlf(typed(text))}`,
    });
    expect(after[fr]).toBe(before[fr]?.replace("L'un ; l'autre !", mended));
    expect(after[fr]).toMatch(/^\uFEFF---\r\n[^]*\r\n$/);
  });

  it('leaves a translation as current, or as stale, as it was', async () => {
    const original = edit('正文。', '正文,好。');
    const stale = await fixTree({ [zh]: original });
    expect(stale.changed).toEqual([zh]);
    expect(stale.issues.map(({ rule }) => rule)).toEqual(['translation.stale']);

    const { data, body } = parseMdx(stale.before[zh] ?? '');
    const recorded = wordsHash(data as Words, body);
    const current = await fixTree({
      [zh]: original,
      [fr]: (text) => typed(text).replace(/originalHash: .*/, `originalHash: '${recorded}'`),
    });
    expect(current.changed.sort()).toEqual([fr, zh]);
    expect(current.issues).toEqual([]);
    expect(current.before[fr]).toContain(recorded);
    expect(current.after[fr]).not.toContain(recorded);
    expect(current.said).toContainEqual({
      zh: `${fr}：排版改了4处，译文指纹已更新`,
      fr: `${fr} : 4 retouches de typographie, empreinte de l’original mise à jour`,
    });
  });

  it.each<[string, Changes]>([
    ['the header', { [fr]: (text) => typed(text).replace('summary', 'summry') }],
    ['the text', { [fr]: (text) => `${typed(text)}\n{1}\n` }],
    ['the other language', { [fr]: typed, [zh]: edit('title', 'titel') }],
    [
      'the encoding',
      { [fr]: Buffer.from("---\ntitle: L'un\nsummary: Résumé\n---\n\nTexte.\n", 'latin1') },
    ],
    ['the terms', { 'terms.yml': "lyon:\n  kind: plce\n  name: { zh: 里昂, fr: l'un }\n" }],
  ])('leaves what is not well formed: %s', async (_, changes) => {
    const { changed, said } = await fixTree(changes);
    expect([changed, said]).toEqual([[], []]);
  });

  it('leaves a fact that could be mended in one of two files only', async () => {
    const both = await fixTree({
      [zh]: edit('title:', 'toConfirm:\n  - { zh: "甲 乙", fr: un }\ntitle:'),
      [fr]: edit('title:', 'toConfirm:\n  - zh: >-\n      甲\n      乙\n    fr: un\ntitle:'),
    });
    expect(both.changed).toEqual([]);
    expect(both.said).toEqual([
      { zh: expect.stringContaining('没有改动'), fr: expect.stringContaining('laissé tel quel') },
    ]);
  });

  it('keeps the rights of a file', async () => {
    await withTree({ [fr]: typed }, async (dir) => {
      chmodSync(join(dir, fr), 0o640);
      await fix(await readTree(dir));
      expect(readFileSync(join(dir, fr), 'utf8')).toContain(mended);
      expect(statSync(join(dir, fr)).mode & 0o777).toBe(0o640);
    });
  });
});
