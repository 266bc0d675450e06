import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { isPublished, makeAdmin } from '#admin/make.ts';
import { cacheDir } from '#source/cache.ts';

/**
 * The editor at `/admin/`: in development always, in what is published only when `site.yml` names
 * the repository it writes to. (`npm start` serves it beside the build: `cli/start.ts`.)
 */
export function admin(): AstroIntegration {
  return {
    name: 'portal-admin',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const dir = join(cacheDir, 'admin');
        await makeAdmin(dir);
        // Astro has taken the base path off by then.
        server.middlewares.use('/admin', sirv(dir, { dev: true }));
      },
      'astro:build:done': async ({ dir }) => {
        if (await isPublished()) await makeAdmin(join(fileURLToPath(dir), 'admin'));
      },
    },
  };
}
