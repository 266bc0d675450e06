import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { glob } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
import { locales, type Locale } from '#i18n/locales.ts';
import { indexedCopy } from './feed.ts';

/**
 * Indexes the built pages of each language into a bundle of its own (`pagefind/zh/`,
 * `pagefind/fr/`), so that each keeps its stemmer and no query falls into the other language.
 * Returns the number of pages indexed; rejects with Pagefind's own messages.
 */
export async function buildSearchIndex(dist: string): Promise<Record<Locale, number>> {
  const counts = {} as Record<Locale, number>;
  try {
    for (const lang of locales) counts[lang] = await indexLanguage(dist, lang);
  } finally {
    await close();
  }
  return counts;
}

async function indexLanguage(dist: string, lang: Locale): Promise<number> {
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(errors.join('\n'));
  let count = 0;
  for await (const file of glob(`${lang}/**/*.html`, { cwd: dist })) {
    const content = await readFile(join(dist, file), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const url = `/${file
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const added = await index.addHTMLFile({ url, content: indexedCopy(content, lang) });
    if (added.errors.length > 0) throw new Error(`${file}: ${added.errors.join('\n')}`);
    count += 1;
  }
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind', lang) });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  return count;
}
