import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll } from 'vitest';
import { readTree } from '#source/tree.ts';
import { writeVscodeFiles } from '#vscode/write.ts';
import type { Item } from './server.ts';

/** Signs that an address has to escape, large letters, and Chinese ones: people's folders have them. */
export const root = join(mkdtempSync(join(tmpdir(), 'portal-vscode-')), 'Été 网站 1%');
export const settings = ts.parseConfigFileTextToJson(
  '',
  readFileSync('.vscode/settings.json', 'utf8'),
).config as Record<string, unknown>;

beforeAll(async () => {
  cpSync('tests/fixtures/content', join(root, 'content'), { recursive: true });
  writeVscodeFiles(await readTree(join(root, 'content')), root);
});
afterAll(() => rmSync(dirname(root), { recursive: true }));

/** Milliseconds that a server may take to read a text anew. */
export const patience = 30_000;

export const labels = (items: readonly Item[]) => items.map(({ label }) => label);
const itemAt = (items: readonly Item[], label: string) =>
  items.find((item) => item.label === label);
export const textOf = (items: readonly Item[], label: string) =>
  itemAt(items, label)?.textEdit?.newText;
export function wordsOf(items: readonly Item[], label: string): string {
  const { documentation = '' } = itemAt(items, label) ?? {};
  return typeof documentation === 'string' ? documentation : documentation.value;
}
