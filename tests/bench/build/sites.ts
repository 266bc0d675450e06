import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measure, type Measure } from './measure.ts';

export const root = resolve(import.meta.dirname, '../../..');
export const cache = join(root, 'node_modules/.cache/portal/bench');
export const astro = join(root, 'node_modules/astro/bin/astro.mjs');

/** Each site is built cold: Astro’s cache and the pages of an earlier build are taken away first. */
export const sites: Record<SiteName, Site> = {
  portal: {
    caches: (contentDir) => [portalCache(contentDir)],
    build: (contentDir, outDir) =>
      measure([astro, 'build', '--root', root], {
        ...quiet,
        CONTENT_DIR: contentDir,
        OUT_DIR: outDir,
      }),
  },
  stock: {
    caches: () => [join(cache, 'stock-cache')],
    build: (contentDir, outDir) =>
      measure([astro, 'build', '--root', join(import.meta.dirname, 'stock')], {
        ...quiet,
        CONTENT_DIR: contentDir,
        OUT_DIR: outDir,
        CACHE_DIR: join(cache, 'stock-cache'),
      }),
  },
};

export function buildCold(name: SiteName, contentDir: string): Promise<Measure> {
  const outDir = join(cache, `${name}-dist`);
  const { caches, build } = sites[name];
  for (const dir of [outDir, ...caches(contentDir)]) rmSync(dir, { recursive: true, force: true });
  return build(contentDir, outDir);
}

/** The check that `npm run build` begins with. */
export const checkTree = (contentDir: string): Promise<Measure> =>
  measure([join(root, 'src/cli/check.ts')], { CONTENT_DIR: contentDir });

/** Where astro.config.mjs keeps what it knows of a tree. */
export const portalCache = (contentDir: string): string =>
  join(root, 'node_modules/.cache/portal', contentDir.replaceAll(/[^\w-]+/g, '_'));

export const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };

export type SiteName = 'portal' | 'stock';
type Site = {
  caches(contentDir: string): string[];
  build(contentDir: string, outDir: string): Promise<Measure>;
};
