/** Builds the search index of a finished site. Exit 0, or 1 with Pagefind's own message. */
import { resolve } from 'node:path';
import { buildSearchIndex } from '#search/build.ts';

const started = performance.now();
const { zh, fr } = await buildSearchIndex(resolve(process.env.OUT_DIR || 'dist'));
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
