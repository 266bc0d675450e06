import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Tree } from '#source/tree.ts';
import { files } from './files.ts';

/**
 * Writes them, after every reading of the content: they name its entries, so they cannot be
 * committed, and a clone has them from its first `npm start`, `npm run check` or `npm run dev`. (A
 * script after the installation would come sooner; it fails where only the packages are copied, and
 * many installations run none.) Of another tree than the one that VS Code shows, nothing is written.
 */
export function writeVscodeFiles(tree: Tree, root = process.cwd()): void {
  if (resolve(tree.dir) !== join(root, 'content')) return;
  const folder = join(root, '.astro/collections');
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files(tree))) replace(join(folder, name), text);
  } catch {
    // Nobody's check or build fails for want of suggestions.
  }
}

/** An unchanged file is left alone: VS Code reads again whatever was written. */
function replace(path: string, text: string) {
  if (textOf(path) !== text) writeFileSync(path, text);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
