import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheDirOf } from '#source/cache.ts';
import { measure, type Measure } from './measure.ts';

export const root: string = resolve(import.meta.dirname, '../../..');
export const cache: string = join(root, 'node_modules/.cache/portal/bench');
export const astro: string = join(root, 'node_modules/astro/bin/astro.mjs');
export const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };

const sites: Record<SiteName, { root: string; cacheDir: (contentDir: string) => string }> = {
  portal: { root, cacheDir: cacheDirOf },
  stock: {
    root: join(import.meta.dirname, 'stock'),
    cacheDir: () => join(cache, 'stock-cache'),
  },
};

/** Takes away what earlier builds of a site have left to be used again, and their pages. */
export function cool(name: SiteName, contentDir: string): void {
  for (const dir of [outDirOf(name), sites[name].cacheDir(contentDir)])
    rmSync(dir, { recursive: true, force: true });
}

/** `astro build`. Both sites are given the same variables; each reads those it knows. */
export const build = (name: SiteName, contentDir: string): Promise<Measure> =>
  measure([astro, 'build', '--root', sites[name].root], {
    ...quiet,
    CONTENT_DIR: contentDir,
    OUT_DIR: outDirOf(name),
    CACHE_DIR: sites[name].cacheDir(contentDir),
  });

/** The check that `npm run build` begins with. */
export const checkTree = (contentDir: string): Promise<Measure> =>
  measure([join(root, 'src/cli/check.ts')], { CONTENT_DIR: contentDir });

/** The search index that it ends with. */
export const indexSite = (): Promise<Measure> =>
  measure([join(root, 'src/cli/search-index.ts')], { OUT_DIR: outDirOf('portal') });

const outDirOf = (name: SiteName) => join(cache, `${name}-dist`);

export type SiteName = 'portal' | 'stock';
