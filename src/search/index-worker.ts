import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Locale } from '#i18n/locales.ts';
import { close, createIndex } from 'pagefind';
import type { Indexed, IndexTask } from './build.ts';
import { indexedCopy } from './feed.ts';

/** Indexes the pages of one language, and answers with what it found. */
async function index({ dist, lang }: IndexTask): Promise<Indexed[Locale]> {
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(errors.join('\n'));
  const files = globSync(`${lang}/**/*.html`, { cwd: dist }).sort();
  const indexed = { pages: 0, words: 0 };
  for (const file of files) {
    const page = readFileSync(join(dist, file), 'utf8');
    if (!page.includes('data-pagefind-body')) continue;
    const url = `/${file
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const added = await index.addHTMLFile({ url, content: indexedCopy(page, lang) });
    if (added.errors.length > 0) throw new Error(`${file}: ${added.errors.join('\n')}`);
    indexed.pages += 1;
    indexed.words += added.file.uniqueWords;
  }
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind', lang) });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  return indexed;
}

const indexed = await index(workerData as IndexTask).finally(close);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.postMessage(indexed);
