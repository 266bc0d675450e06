import { otherLocale, type Locale } from '#i18n/locales.ts';
import type { Answer, Filters, Question, Sort } from './answer.ts';
import { corrected } from './correct.ts';
import { sift } from './facets.ts';
import { find, type Found } from './find.ts';
import { hitOf } from './hit.ts';
import { createLookup, type Lookup, type Pagefind } from './lookup.ts';
import { createLore } from './lore.ts';
import { rank, type Ranked } from './rank.ts';
import { createSuggest } from './suggest.ts';
import { createTables } from './tables.ts';

/**
 * The search, wherever it runs: `read` gets a table by its path inside the site, `open` Pagefind
 * over the index of a language. Each is asked for when a question first needs it.
 */
export function createEngine({ base, read, open, now = () => new Date() }: Ground): Engine {
  const tables = createTables(read);
  const lore = createLore(tables);
  const lookups = new Map<Locale, Promise<Lookup>>();
  const lookupOf = (lang: Locale): Promise<Lookup> => {
    const known = lookups.get(lang) ?? open(lang).then(createLookup);
    lookups.set(lang, known);
    known.catch(() => lookups.delete(lang));
    return known;
  };
  const sources = async (lang: Locale) => ({ lookup: await lookupOf(lang), lore });
  const look = async (query: string, lang: Locale) => find(query, lang, await sources(lang));

  async function ask(question: Question): Promise<Answer> {
    const { query, lang, filters = {}, sort = 'relevance', most = usualHits } = question;
    const elsewhere = otherLocale(lang);
    const moment = now();
    const how = { filters, sort, now: moment };
    let asked = query;
    let found = await look(query, lang);
    let strange = found.pages.size < few ? await look(query, elsewhere) : undefined;
    if (found.pages.size === 0 && strange?.pages.size === 0) {
      for (const tongue of [lang, elsewhere]) {
        const better = await corrected(query, tongue, await sources(tongue));
        if (better === undefined) continue;
        [found, strange] = [await look(better, lang), await look(better, elsewhere)];
        if (found.pages.size + strange.pages.size > 0) asked = better;
        if (asked !== query) break;
      }
    }
    const own = await results(found, lang, how);
    const others = strange && (await results(strange, elsewhere, how));
    return {
      question,
      total: own.kept.length,
      facets: own.facets,
      hits: await show(own.kept.slice(0, most), lang, found, moment),
      ...(asked === query ? {} : { corrected: asked }),
      ...(strange && others && others.kept.length > 0
        ? {
            other: {
              lang: elsewhere,
              total: others.kept.length,
              hits: await show(others.kept.slice(0, strangeHits), elsewhere, strange, moment),
            },
          }
        : {}),
    };
  }

  async function results(found: Found, lang: Locale, how: Sifting) {
    if (found.pages.size === 0) return { ...sift([], how), lang };
    const records = new Map((await tables.records(lang)).map((record) => [record.id, record]));
    return sift(rank(found.pages, records, found.clauses), how);
  }

  const show = (kept: readonly Ranked[], lang: Locale, { clauses }: Found, moment: Date) =>
    Promise.all(kept.map((ranked) => hitOf(ranked, { lang, base, clauses, now: moment })));

  return {
    ask,
    suggest: createSuggest({ base, tables, lore }),
    warm: async (lang) => {
      await Promise.all([lookupOf(lang), tables.records(lang), tables.names()]);
    },
  };
}

const usualHits = 10;
/** With fewer results than this a visitor is told what the other language has. */
const few = 3;
const strangeHits = 3;

type Sifting = { filters: Filters; sort: Sort; now: Date };
export type Ground = {
  /** Path the site stands under, with both slashes. */
  base: string;
  read: (file: string) => Promise<unknown>;
  open: (lang: Locale) => Promise<Pagefind>;
  now?: () => Date;
};
export interface Engine {
  ask(question: Question): Promise<Answer>;
  suggest: ReturnType<typeof createSuggest>;
  warm(lang: Locale): Promise<void>;
}
