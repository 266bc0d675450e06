import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';

/** What anyone has who follows Astro’s guide to content collections, and nothing more. */
export default defineConfig({
  site: 'http://localhost:4321/',
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.CACHE_DIR,
  markdown: { processor: satteri(), syntaxHighlight: false },
  integrations: [mdx()],
});
