import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir } from '#source/cache.ts';
import type { Body } from './body.ts';

/**
 * Where compiled bodies stand between the loader that makes them and the pages that draw them: a file
 * each, named by the fingerprint of what it was made from. Outside Astro's own store, which is one
 * file that every edit writes and every page of the build would hold in memory.
 */
const dir = join(cacheDir, 'bodies');

const fileOf = (key: string) => join(dir, `${key}.json`);

export async function readBody(key: string): Promise<Body> {
  return JSON.parse(await readFile(fileOf(key), 'utf8')) as Body;
}

export async function writeBody(key: string, body: Body): Promise<void> {
  await writeFile(fileOf(key), JSON.stringify(body));
}

/** The keys of what stands on the shelf. */
export async function shelved(): Promise<Set<string>> {
  await mkdir(dir, { recursive: true });
  return new Set((await readdir(dir)).map((name) => name.replace(/\.json$/, '')));
}

export async function clearShelf(keys: Iterable<string>): Promise<void> {
  for (const key of keys) await rm(fileOf(key), { force: true });
}
