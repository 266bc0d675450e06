import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { isPublished, makeAdmin } from '#admin/make.ts';
import { basePath } from '#i18n/url.ts';
import { cacheDir } from '#source/cache.ts';

/**
 * The editor at `/admin/`: in development always, in what is published only when `site.yml` names
 * the repository it writes to. (`npm start` serves it beside the build: `cli/start.ts`.)
 */
export function admin(): AstroIntegration {
  return {
    name: 'portal-admin',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [withSlash()] } });
      },
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

const address = `${basePath}admin`;

/** As a host does. Astro refuses what lacks its slash before anything else, so we come before it. */
function withSlash(): Plugin {
  return {
    name: 'portal-admin-slash',
    enforce: 'post',
    configureServer: (server) => () => {
      server.middlewares.stack.unshift({
        route: '',
        handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => {
          const [path, query] = (request.url ?? '').split('?');
          if (path !== address) return next();
          response.writeHead(308, { Location: `${address}/${query ? `?${query}` : ''}` }).end();
        },
      });
    },
  };
}
