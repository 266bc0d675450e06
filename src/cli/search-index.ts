/** Builds the search index of a finished site. Exit 0, or 1 with a message: ours or Pagefind's own. */
import { resolve } from 'node:path';
import { buildSearchIndex, type Parts } from '#search/indexing/build.ts';
import { readShelf, wholeOn } from '#source/shelf.ts';

const started = performance.now();
// Names and the dates of calls, as the pages have them: what came out since is not among the pages.
const parts = readShelf<Parts>(wholeOn('content', false));
const { zh, fr } = await buildSearchIndex(resolve(process.env.OUT_DIR || 'dist'), parts).catch(
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
const words = zh.words + fr.words;
const seconds = (performance.now() - started) / 1000;
const format = (number: number, lang: 'zh' | 'fr') =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(number);
console.log(
  `可搜索：中文${format(zh.pages, 'zh')}页，法文${format(fr.pages, 'zh')}页，共${format(words, 'zh')}个词；用时 ${format(seconds, 'zh')} s。`,
);
console.log(
  `Recherche\u00A0: ${format(zh.pages, 'fr')} pages chinoises, ${format(fr.pages, 'fr')} françaises, ${format(words, 'fr')} mots, en ${format(seconds, 'fr')}\u00A0s.`,
);
