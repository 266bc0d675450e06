import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildSearchIndex } from '#search/build.ts';

/** Builds the search index from the pages as they were written. */
export function search(): AstroIntegration {
  return {
    name: 'portal-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { zh, fr } = await buildSearchIndex(fileURLToPath(dir));
        logger.info(`${zh} zh + ${fr} fr`);
      },
    },
  };
}
