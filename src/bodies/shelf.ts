import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '#source/cache.ts';
import type { Body } from './body.ts';

/**
 * Where compiled bodies stand between the loader that makes them and the pages that draw them: a file
 * each, named by the fingerprint of what it was made from. Outside Astro's own store, which is one
 * file that every edit writes and every page of the build would hold in memory. Read and written
 * at once: for some kilobytes each, promises cost more than the disk.
 */
const dir = join(cacheDir, 'bodies');

const fileOf = (key: string) => join(dir, `${key}.json`);

export const readBody = (key: string): Body =>
  JSON.parse(readFileSync(fileOf(key), 'utf8')) as Body;

export const writeBody = (key: string, body: Body): void =>
  writeFileSync(fileOf(key), JSON.stringify(body));

/** The keys of what stands on the shelf. */
export function shelved(): Set<string> {
  mkdirSync(dir, { recursive: true });
  return new Set(readdirSync(dir).map((name) => name.replace(/\.json$/, '')));
}
