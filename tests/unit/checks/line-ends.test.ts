import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '#checks/run.ts';
import { fix } from '#cli/fix.ts';
import { readTree } from '#source/tree.ts';
import { root } from '../../builds.ts';

const temporary = mkdtempSync(join(tmpdir(), 'ends-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** As editors on Windows save: with both signs at the end of a line, and perhaps a mark at the beginning. */
const editors = {
  unix: (text: string) => text,
  windows: (text: string) => text.replaceAll('\n', '\r\n'),
  notepad: (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
};
type Editor = keyof typeof editors;

/** The whole fictional tree as one of them saves it. Its French apostrophes are for `--fix`. */
function savedBy(editor: Editor): string {
  const dir = join(temporary, editor);
  cpSync(resolve(root, 'tests/fixtures/content'), dir, { recursive: true });
  for (const file of textsOf(dir)) {
    const text = readFileSync(join(dir, file), 'utf8')
      .replaceAll('\r\n', '\n')
      .replaceAll('’', "'");
    writeFileSync(join(dir, file), editors[editor](text));
  }
  return dir;
}

const textsOf = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:mdx|yml)$/.test(file),
  );
const contents = (dir: string) =>
  Object.fromEntries(textsOf(dir).map((file) => [file, readFileSync(join(dir, file), 'utf8')]));

describe('a whole tree saved on Windows', async () => {
  const dir = savedBy('unix');
  const found = check(await readTree(dir), '2026-01-01');
  const done = await fix(await readTree(dir));
  const mended = contents(dir);

  it.each(['windows', 'notepad'] as const)('is checked and mended alike (%s)', async (editor) => {
    const saved = savedBy(editor);
    expect(check(await readTree(saved), '2026-01-01')).toEqual(found);
    expect(done.length).toBeGreaterThan(20);
    expect(await fix(await readTree(saved))).toEqual(done);
    const expected = Object.entries(mended).map(([file, text]) => [file, editors[editor](text)]);
    expect(contents(saved)).toEqual(Object.fromEntries(expected));
  });
});
