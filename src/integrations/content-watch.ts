import type { AstroIntegration } from 'astro';
import { sep } from 'node:path';
import { contentDir } from '#source/tree.ts';

/**
 * In development, tells the loaders which files of the content have changed. Through `refreshContent`,
 * because what a loader stores by itself is written half a second later (Astro 7's save debounce).
 */
export function contentWatch(): AstroIntegration {
  return {
    name: 'portal-content-watch',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const changed = new Set<string>();
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(contentDir);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(contentDir + sep)) return;
          changed.add(path);
          clearTimeout(timer);
          // Editors write a file in several steps; half of one is no content.
          timer = setTimeout(() => {
            const context = { changed: [...changed] };
            changed.clear();
            refreshContent?.({ context }).catch((error: Error) => logger.error(error.message));
          }, 50);
        });
      },
    },
  };
}
