import type { AstroIntegration } from 'astro';
import type { Refresh } from '#loading/content.ts';
import { inside } from '#source/place.ts';
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
        const refreshSoon = () => {
          clearTimeout(timer);
          // Editors write a file in several steps; half of one is no content.
          timer = setTimeout(() => {
            refresh().catch((error: Error) => logger.error(error.message));
          }, 50);
        };
        const refresh = async () => {
          const context: Refresh = { changed: [...changed], isTaken: false };
          changed.clear();
          await refreshContent?.({ context });
          if (context.isTaken) return;
          // Astro reads its own configuration again after each change, and does nothing meanwhile.
          for (const path of context.changed) changed.add(path);
          refreshSoon();
        };
        server.watcher.add(contentDir);
        server.watcher.on('all', (_, path) => {
          if (inside(contentDir, path) === undefined) return;
          changed.add(path);
          refreshSoon();
        });
      },
    },
  };
}
