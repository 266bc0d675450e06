import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { markdown } from '#bodies/compile.ts';
import { admin } from '#integrations/admin.ts';
import { buildSummary } from '#integrations/build-summary.ts';
import { contentWatch } from '#integrations/content-watch.ts';
import { cssLayers } from '#integrations/css-layers.ts';
import { dev } from '#integrations/dev.ts';
import { readFrenchNames } from '#integrations/french-names.ts';
import { headers } from '#integrations/headers.ts';
import { lightImports } from '#integrations/light-imports.ts';
import { pageSheets } from '#integrations/page-sheets.ts';
import { sitemapOptions, sitemapText } from '#integrations/sitemap.ts';
import { basePath, siteUrl } from '#i18n/url.ts';
import { cacheDir } from '#source/cache.ts';

const outDir = process.env.OUT_DIR ?? 'dist';

export default defineConfig({
  site: siteUrl.href,
  base: basePath,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  image: {
    service: {
      entrypoint: 'astro/assets/services/sharp',
      // At 4, the default, AVIF takes longer than all else of a small build, and saves 4 % of size.
      config: { avif: { effort: 3 } },
    },
  },
  markdown: {
    processor: satteri(markdown({ frenchNames: await readFrenchNames() })),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    contentWatch(),
    dev(),
    sitemap(sitemapOptions(outDir)),
    sitemapText(),
    pageSheets(),
    headers(),
    admin(),
    buildSummary(),
  ],
  vite: {
    plugins: [cssLayers(), lightImports()],
    // Named as all that is kept for ever.
    worker: { rolldownOptions: { output: { entryFileNames: '_astro/[name].[hash].js' } } },
    build: {
      rolldownOptions: {
        // A mark that Astro's MDX leaves for itself; the bundler's remark helps no author.
        onLog: (level, log, print) => log.code === 'MODULE_LEVEL_DIRECTIVE' || print(level, log),
      },
      // The policy forbids inline code, and what is small compresses well enough as a file.
      assetsInlineLimit: 0,
      // WeChat's browsers lag: light-dark() and nesting are written out for them.
      cssTarget: ['chrome107', 'safari16', 'firefox115'],
    },
  },
});
