import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { moveIntoPlace } from '#source/rename.ts';
import { replaceFiles } from './replace.ts';

/**
 * Writes something new: a folder that appears whole or not at all, a record of its own, or a record
 * more in a file that is there already. Never over what exists. Rejects when it cannot.
 */
export async function createFiles(dir: string, files: readonly NewFile[]): Promise<void> {
  const [first] = files;
  if (!first) return;
  if (dirname(first.file) === '.' && existsSync(join(dir, first.file)))
    return replaceFiles(dir, files);
  if (!first.file.endsWith('.mdx')) {
    await mkdir(dirname(join(dir, first.file)), { recursive: true });
    return writeFile(join(dir, first.file), first.text, { flag: 'wx' });
  }
  const folder = dirname(join(dir, first.file));
  if (existsSync(folder)) throw new Error(`EEXIST: ${folder}`);
  const parent = dirname(folder);
  // Read by nobody under such a name.
  const temporary = join(parent, `.${basename(folder)}.${randomBytes(6).toString('hex')}`);
  await mkdir(temporary, { recursive: true });
  try {
    for (const { file, text } of files) await writeFile(join(temporary, basename(file)), text);
    moveIntoPlace(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

type NewFile = { file: string; text: string };
