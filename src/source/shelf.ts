import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDir } from './cache.ts';
import { moveIntoPlace } from './rename.ts';

/**
 * What the loaders make and the pages read: JSON files in the cache of the content tree. Outside
 * Astro's own store, which is one module that every edit in development writes, bundles and parses
 * anew; there stands only under what name, or in what version, something lies here.
 * Read and written at once: for some kilobytes each, promises cost more than the disk.
 */
export const readShelf = <T>(name: string): T =>
  JSON.parse(readFileSync(fileOf(name), 'utf8')) as T;

export function writeShelf(name: string, value: unknown): void {
  const file = fileOf(name);
  mkdirSync(dirname(file), { recursive: true });
  // A page that is being drawn reads the old file or the new one, never half of one.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(value));
  moveIntoPlace(draft, file);
}

export const isShelved = (name: string): boolean => existsSync(fileOf(name));

/**
 * The whole content, or the review of it, as `astro dev` shows it or as a build releases it: two names,
 * so that a build never draws the drafts of a server that runs beside it.
 */
export const wholeOn = (name: 'content' | 'review', isPreview: boolean): string =>
  isPreview ? name : `${name}-released`;

/** Differs when it has been written again. Throws when it is not there. */
export const shelvedAt = (name: string): number => statSync(fileOf(name)).mtimeMs;

const fileOf = (name: string) => join(cacheDir, `${name}.json`);
