import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '#i18n/locales.ts';
import { createEngine, type Engine } from '#search/engine.ts';
import { buildSearchIndex, type Parts } from '#search/indexing/build.ts';
import type { Pagefind } from '#search/lookup.ts';

/** A site of these pages, indexed, and the engine over it as it runs in the worker, but in Node. */
export async function indexSmallSite(
  pages: readonly SmallPage[],
  parts: Parts,
): Promise<SmallSite> {
  const dist = mkdtempSync(join(tmpdir(), 'search-'));
  for (const page of pages) write(join(dist, page.path, 'index.html'), htmlOf(page));
  const counts = await buildSearchIndex(dist, parts);
  const read: string[] = [];
  const bytesOf = (file: string) => {
    read.push(file);
    return readFileSync(join(dist, file));
  };
  const asIs = globalThis.fetch;
  globalThis.fetch = (input) =>
    Promise.resolve(new Response(bytesOf(new URL(String(input)).pathname.slice(1))));
  const fresh = () =>
    createEngine({
      base: '/base/',
      read: async (file) => JSON.parse(bytesOf(file).toString()) as unknown,
      open: async (lang: Locale) => {
        const library = (await import(
          pathToFileURL(join(dist, `pagefind/${lang}/pagefind.js`)).href
        )) as { createInstance: (options: object) => Pagefind };
        return library.createInstance({ basePath: `http://site.example/pagefind/${lang}/` });
      },
      now: () => new Date('2026-06-01T12:00:00Z'),
    });
  const engine = fresh();
  const close = () => {
    globalThis.fetch = asIs;
    rmSync(dist, { recursive: true });
  };
  return { dist, engine, fresh, counts, read, close };
}

function htmlOf({ path, title, body, filter = 'type:news', date = '99999999' }: SmallPage): string {
  return `<html lang="${path.startsWith('/zh') ? 'zh-Hans' : 'fr'}"><body><nav>ailleurs 别处</nav>
    <main id="main"><article data-pagefind-body data-pagefind-filter="${filter}"
    data-pagefind-sort="date:${date}"><h1>${title}</h1>${body}</article></main>
    <footer>pied 页脚</footer></body></html>`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export type SmallPage = {
  path: string;
  title: string;
  body: string;
  filter?: string;
  date?: string;
};
export type SmallSite = {
  dist: string;
  engine: Engine;
  counts: Awaited<ReturnType<typeof buildSearchIndex>>;
  /** One that has fetched nothing yet. */
  fresh: () => Engine;
  /** the files that were read so far */
  read: string[];
  close: () => void;
};
