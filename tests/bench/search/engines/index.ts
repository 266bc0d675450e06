import { join } from 'node:path';
import type { Locale } from '#i18n/locales.ts';
import { cache } from '../../../tools.ts';
import type { Searchable } from '../pages.ts';
import type { Engine } from './engine.ts';
import { openMiniSearch } from './minisearch.ts';
import { openPortal } from './portal.ts';
import { openStock } from './stock.ts';

/** Each builds its index of the same pages, and serves it. */
export const engines: Record<string, (dist: string, pages: Pages) => Promise<Engine>> = {
  portal: (dist) => openPortal(dist),
  pagefind: (dist) => openStock(dist, join(cache, 'bench/search-stock')),
  minisearch: (_, pages) => openMiniSearch(pages, join(cache, 'bench/search-minisearch')),
};

type Pages = Record<Locale, Searchable>;
