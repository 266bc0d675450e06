import { Worker } from 'node:worker_threads';
import { join } from 'node:path';
import { locales, type Locale } from '#i18n/locales.ts';

/**
 * Indexes the built pages of each language into a bundle of its own (`pagefind/zh/`,
 * `pagefind/fr/`), so that each keeps its stemmer and no query falls into the other language. Side
 * by side: the index is what a large build waits for longest.
 * Returns what was indexed; rejects with Pagefind's own messages.
 */
export async function buildSearchIndex(dist: string): Promise<Indexed> {
  const counts = await Promise.all(
    locales.map(async (lang) => [lang, await indexAside({ dist, lang })] as const),
  );
  return Object.fromEntries(counts) as Indexed;
}

/** In a thread of its own, where the library starts an indexer of its own. */
function indexAside(task: IndexTask): Promise<Indexed[Locale]> {
  const worker = new Worker(join(import.meta.dirname, 'index-worker.ts'), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** `words`: the different words of each page, added up. */
export type Indexed = Record<Locale, { pages: number; words: number }>;
export type IndexTask = { dist: string; lang: Locale };
