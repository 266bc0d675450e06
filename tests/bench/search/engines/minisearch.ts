import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { serve } from '#cli/serve.ts';
import { languageTag, locales, type Locale } from '#i18n/locales.ts';
import { root } from '../../../builds.ts';
import type { Searchable } from '../pages.ts';
import { bigrams, searchOptions } from './bigrams.ts';
import type { Engine } from './engine.ts';

/** MiniSearch over the texts of the pages, in pairs of characters; its whole index is loaded. */
export async function openMiniSearch(
  pages: Record<Locale, Searchable>,
  dir: string,
): Promise<Engine> {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  for (const lang of locales) {
    const index = new MiniSearch({ ...fields, tokenize: bigrams, processTerm: (term) => term });
    index.addAll(
      pages[lang].pages.map(({ url, title, texts }) => ({ url, title, text: texts.join('\n') })),
    );
    writeFileSync(join(dir, `${lang}.json`), JSON.stringify(index));
    writeFileSync(join(dir, `${lang}.html`), `<!doctype html><html lang="${languageTag[lang]}">`);
  }
  copyFileSync(join(root, 'node_modules/minisearch/dist/es/index.js'), join(dir, 'minisearch.js'));
  const { prefix, fuzzy, ...rest } = searchOptions;
  writeFileSync(
    join(dir, 'options.js'),
    `export ${bigrams}
export const fields = ${JSON.stringify(fields)};
export const searchOptions = { ...${JSON.stringify(rest)}, prefix: ${prefix}, fuzzy: ${fuzzy} };`,
  );
  const { url, [Symbol.asyncDispose]: dispose } = await serve({ dir });
  return {
    name: 'MiniSearch',
    host: (lang) => `${url}${lang}.html`,
    start: (page, lang) => page.evaluate(startInPage, lang),
    [Symbol.asyncDispose]: dispose,
  };
}

async function startInPage(lang: string): Promise<void> {
  const addresses = ['/minisearch.js', '/options.js'] as const;
  const { default: MiniSearch } = (await import(addresses[0])) as typeof import('minisearch');
  const { bigrams, fields, searchOptions } = (await import(addresses[1])) as Options;
  const text = await (await fetch(`/${lang}.json`)).text();
  const index = MiniSearch.loadJSON(text, {
    ...fields,
    tokenize: bigrams,
    processTerm: (term) => term,
    searchOptions,
  });
  const all = async (text: string) => ({
    found: index.search(text).map(({ id }) => String(id)),
    aside: [],
  });
  window.underTest = { first: all, all };
}

const fields = { idField: 'url', fields: ['title', 'text'], storeFields: ['title'] };

type Options = {
  bigrams: typeof bigrams;
  fields: typeof fields;
  searchOptions: typeof searchOptions;
};
