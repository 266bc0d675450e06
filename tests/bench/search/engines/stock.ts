import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { serve } from '#cli/serve.ts';
import { languageTag, locales } from '#i18n/locales.ts';
import { shown, type Engine } from './engine.ts';

/** Pagefind as its guide has it: the pages as they are, one call, the query as it was typed. */
export async function openStock(dist: string, dir: string): Promise<Engine> {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: dist });
  const written = await index.writeFiles({ outputPath: join(dir, 'pagefind') });
  await close();
  const failed = [...added.errors, ...written.errors];
  if (failed.length > 0) throw new Error(failed.join('\n'));
  for (const lang of locales)
    writeFileSync(join(dir, `${lang}.html`), `<!doctype html><html lang="${languageTag[lang]}">`);
  const { url, [Symbol.asyncDispose]: dispose } = await serve({ dir });
  return {
    name: 'Pagefind',
    host: (lang) => `${url}${lang}.html`,
    start: (page) => page.evaluate(startInPage, shown),
    [Symbol.asyncDispose]: dispose,
  };
}

async function startInPage(shown: number): Promise<void> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.init();
  const load = (hits: Hit[]) => Promise.all(hits.map((hit) => hit.data()));
  window.underTest = {
    first: async (text) => load((await pagefind.search(text)).results.slice(0, shown)),
    async all(text) {
      const hits = await load((await pagefind.search(text)).results);
      return { found: hits.map(({ url }) => url), aside: [] };
    },
  };
}

type Hit = { data: () => Promise<{ url: string }> };
type Pagefind = {
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: Hit[] }>;
};
