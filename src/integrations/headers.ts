import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { basePath } from '#i18n/url.ts';
import { headersFile } from '#output/headers.ts';

/** Puts the response headers beside the pages, where Netlify and Cloudflare Pages read them. */
export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile(basePath)),
    },
  };
}
