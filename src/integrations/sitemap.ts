import { readFileSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { SitemapOptions } from '@astrojs/sitemap';
import { basePath } from '#i18n/url.ts';
import { headOf } from '#output/head.ts';

/**
 * What the sitemap says of a page is what the page says of itself: its hreflang pairs, and
 * nothing of a page that asks not to be indexed. (@astrojs/sitemap cannot pair localized slugs.)
 */
export function sitemapOptions(outDir: string): NonNullable<SitemapOptions> {
  const head = (url: string) => {
    const path = decodeURIComponent(new URL(url).pathname).slice(basePath.length);
    return headOf(readFileSync(join(outDir, path, 'index.html'), 'utf8'));
  };
  return {
    filter: (url) => !head(url).noindex,
    serialize: (item) => ({ ...item, links: head(item.url).alternates }),
  };
}

/** One address a line, in one file: what Baidu takes. */
export function sitemapText(): AstroIntegration {
  return {
    name: 'sitemap-text',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = (await readdir(dir)).filter((name) => /^sitemap-\d+\.xml$/.test(name));
        const xml = await Promise.all(
          files.sort().map((name) => readFile(new URL(name, dir), 'utf8')),
        );
        const urls = xml.flatMap((text) =>
          Array.from(text.matchAll(/<loc>([^<]+)<\/loc>/g), ([, url]) => url),
        );
        await writeFile(new URL('sitemap.txt', dir), urls.map((url) => `${url}\n`).join(''));
      },
    },
  };
}
