import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '#cli/serve.ts';
import type { Locale } from '#i18n/locales.ts';
import { root } from '../../../builds.ts';
import { shown, type Engine } from './engine.ts';

/** The portal's own search, by the door that its pages use, on a page under its policy. */
export async function openPortal(dist: string): Promise<Engine> {
  await build({
    configFile: false,
    root,
    base: '/_bench/',
    publicDir: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: join(dist, '_bench'),
      rolldownOptions: {
        input: join(import.meta.dirname, 'door.ts'),
        output: { entryFileNames: 'door.js' },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const { url, [Symbol.asyncDispose]: dispose } = await serve({ dir: dist });
  return {
    name: 'portal',
    host: (lang) => `${url}${lang}/`,
    start: (page, lang) => page.evaluate(startInPage, { lang, shown }),
    [Symbol.asyncDispose]: dispose,
  };
}

async function startInPage({ lang, shown }: { lang: Locale; shown: number }): Promise<void> {
  const address = '/_bench/door.js';
  const { createSearchClient } = (await import(address)) as typeof import('./door.ts');
  const client = createSearchClient({ base: '/' });
  const ask = (query: string, most: number) => client.ask({ query, lang, most });
  window.underTest = {
    first: (text) => ask(text, shown),
    async all(text) {
      const { hits, other } = await ask(text, 1000);
      return { found: hits.map(({ url }) => url), aside: other?.hits.map(({ url }) => url) ?? [] };
    },
  };
}
