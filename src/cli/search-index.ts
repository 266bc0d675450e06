/** Builds the search index of a finished site. Exit 0, or 1 with a message: ours or Pagefind's own. */
import { resolve } from 'node:path';
import { assemble } from '#domain/assemble.ts';
import { buildSearchIndex } from '#search/indexing/build.ts';
import { contentDir, readTree } from '#source/tree.ts';
import { typesetRecord } from '#typography/record.ts';

const started = performance.now();
// The news are read from their pages; here it is for names and the dates of calls.
const tree = await readTree(contentDir, ['partners', 'programmes', 'calls']);
const { parts } = typesetRecord(assemble(tree));
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
