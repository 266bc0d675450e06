import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { Indexed, IndexTask } from './build.ts';
import { indexedCopy, marksOfPage } from './feed.ts';
import { fragmentOf, provePairs, wordsOfIndex, type StoredFragment } from './proof.ts';
import { restored } from '../analysis/restore.ts';
import type { PageRecord } from '../tables.ts';
import { vocabulary } from './vocabulary.ts';

/** Indexes the pages of one language, proves what Pagefind wrote, and answers with what it found. */
async function index({ dist, lang }: IndexTask): Promise<Indexed> {
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(errors.join('\n'));
  const files = globSync(`${lang}/**/*.html`, { cwd: dist }).sort();
  const records = new Map<string, Omit<PageRecord, 'id'>>();
  let words = 0;
  for (const file of files) {
    const page = readFileSync(join(dist, file), 'utf8');
    if (!page.includes('data-pagefind-body')) continue;
    const path = `/${file
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const added = await index.addHTMLFile({ url: path, content: indexedCopy(page, lang) });
    if (added.errors.length > 0) throw new Error(`${file}: ${added.errors.join('\n')}`);
    records.set(path, {
      path,
      title: restored(added.file.meta.title ?? path, lang),
      ...marksOfPage(page),
    });
    words += added.file.uniqueWords;
  }
  const outputPath = join(dist, 'pagefind', lang);
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  for (const file of globSync(unused, { cwd: outputPath })) rmSync(join(outputPath, file));
  const fragments = stored(outputPath);
  if (lang === 'zh') provePairs(fragments.map(textOf), wordsOf(outputPath));
  return {
    words,
    records: fragments.map(({ id, url }) => ({ id, ...recordAt(records, url) })),
    vocabulary: [
      ...vocabulary(
        fragments.map(({ content }) => content),
        lang,
      ),
    ],
    signs: [
      ...new Set(fragments.flatMap((fragment) => textOf(fragment).match(/\p{Script=Han}/gu) ?? [])),
    ].join(''),
  };
}

/** Pagefind's own faces, which nothing here shows. */
const unused = '{pagefind-*ui*,pagefind-highlight.js,pagefind-worker.js}';

function stored(dir: string): (StoredFragment & { id: string })[] {
  return globSync('fragment/*.pf_fragment', { cwd: dir })
    .sort()
    .map((file) => ({
      id: file.slice('fragment/'.length, -'.pf_fragment'.length),
      ...fragmentOf(readFileSync(join(dir, file))),
    }));
}

function wordsOf(dir: string): Set<string> {
  const parts = globSync('index/*.pf_index', { cwd: dir });
  return new Set(parts.flatMap((file) => wordsOfIndex(readFileSync(join(dir, file)))));
}

function recordAt(records: ReadonlyMap<string, Omit<PageRecord, 'id'>>, path: string) {
  const record = records.get(path);
  if (!record) throw new Error(`Pagefind names a page that it was not given: ${path}`);
  return record;
}

const textOf = ({ content }: StoredFragment) => content.replaceAll('\u200B', '');

const indexed = await index(workerData as IndexTask).finally(close);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.postMessage(indexed);
