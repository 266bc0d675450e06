import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { IndexTask } from './build.ts';
import { indexedCopy } from './feed.ts';

/** Indexes the pages of one language, and answers with their number. */
async function index({ dist, lang }: IndexTask): Promise<number> {
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(errors.join('\n'));
  const files = globSync(`${lang}/**/*.html`, { cwd: dist }).sort();
  let count = 0;
  for (const file of files) {
    const page = readFileSync(join(dist, file), 'utf8');
    if (!page.includes('data-pagefind-body')) continue;
    const url = `/${file
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const added = await index.addHTMLFile({ url, content: indexedCopy(page, lang) });
    if (added.errors.length > 0) throw new Error(`${file}: ${added.errors.join('\n')}`);
    count += 1;
  }
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind', lang) });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  return count;
}

const count = await index(workerData as IndexTask).finally(close);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.postMessage(count);
