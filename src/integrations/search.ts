import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildSearchIndex, type Indexed } from '#search/build.ts';

/** Builds the search index from the pages as they were written. */
export function search(tell: (indexed: Indexed) => void): AstroIntegration {
  return {
    name: 'portal-search',
    hooks: {
      'astro:build:done': async ({ dir }) => tell(await buildSearchIndex(fileURLToPath(dir))),
    },
  };
}
