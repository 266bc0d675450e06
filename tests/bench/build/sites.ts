import { readFileSync, rmSync } from 'node:fs';
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

/** `astro build` alone. */
export const build = (name: SiteName, contentDir: string): Promise<Measure> =>
  measure([astro, 'build', '--root', sites[name].root], variables(name, contentDir));

/** Each command of `npm run build`, as package.json has them, one after the other. */
export async function buildWhole(contentDir: string): Promise<Step[]> {
  const steps: Step[] = [];
  for (const command of manifest.scripts.build.split(' && ')) {
    const [program = '', ...args] = command.split(' ');
    if (program === 'astro') steps.push({ command, measure: await build('portal', contentDir) });
    else if (program === 'node')
      steps.push({ command, measure: await measure(args, variables('portal', contentDir)) });
    else throw new Error(`npm run build: ${command}`);
  }
  return steps;
}

/** Both sites are given the same variables; each reads those it knows. */
const variables = (name: SiteName, contentDir: string) => ({
  ...quiet,
  CONTENT_DIR: contentDir,
  OUT_DIR: outDirOf(name),
  CACHE_DIR: sites[name].cacheDir(contentDir),
});

const outDirOf = (name: SiteName) => join(cache, `${name}-dist`);

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: { build: string };
};

export type SiteName = 'portal' | 'stock';
export type Step = { command: string; measure: Measure };
