import { otherLocale, type Locale } from '#i18n/locales.ts';
import type { Answer, Filters, Hit, Question, Sort } from './answer.ts';
import { corrected } from './correct.ts';
import { sift } from './facets.ts';
import { mayHold } from './elsewhere.ts';
import { find, type Found, type Sources } from './find.ts';
import { hitOf } from './hit.ts';
import { createLookup, type Pagefind } from './lookup.ts';
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
  const sources = { zh: sourcesOf('zh'), fr: sourcesOf('fr') };
  const look = (query: string, lang: Locale) => find(query, lang, sources[lang]);

  function sourcesOf(lang: Locale): Sources {
    return { lookup: createLookup(() => open(lang)), lore };
  }

  async function ask(question: Question): Promise<Answer> {
    const { query, lang, filters = {}, sort = 'relevance', most = usualHits } = question;
    const elsewhere = otherLocale(lang);
    const moment = question.now === undefined ? now() : new Date(question.now);
    const how = { filters, sort, now: moment };
    let asked = query;
    let found = await look(query, lang);
    let strange = await lookElsewhere(query, found, lang);
    if (found.pages.size === 0 && strange.pages.size === 0) {
      for (const tongue of [lang, elsewhere]) {
        const better = await corrected(query, tongue, sources[tongue]);
        if (better === undefined) continue;
        found = await look(better, lang);
        strange = await lookElsewhere(better, found, lang);
        if (found.pages.size + strange.pages.size > 0) asked = better;
        if (asked !== query) break;
      }
    }
    const own = await results(found, lang, how);
    const others = await results(strange, elsewhere, how);
    const until = Math.min(own.until, others.until);
    return {
      question,
      total: own.kept.length,
      facets: own.facets,
      hits: await show(own.kept.slice(0, most), found, { lang, moment, sort }),
      ...(Number.isFinite(until) ? { until } : {}),
      ...(asked === query ? {} : { corrected: asked }),
      ...(others.kept.length > 0
        ? {
            other: {
              lang: elsewhere,
              total: others.kept.length,
              hits: await show(others.kept.slice(0, strangeHits), strange, {
                lang: elsewhere,
                moment,
                sort,
              }),
            },
          }
        : {}),
    };
  }

  /** The other language costs a visitor as much again: only where there is little, and a chance. */
  async function lookElsewhere(query: string, { pages }: Found, lang: Locale): Promise<Found> {
    const elsewhere = otherLocale(lang);
    const isWorthIt = pages.size < few && (await mayHold(query, elsewhere, lore));
    return isWorthIt ? look(query, elsewhere) : { pages: new Map(), clauses: [] };
  }

  async function results(found: Found, lang: Locale, how: Sifting) {
    if (found.pages.size === 0) return sift([], how);
    const records = new Map((await tables.records(lang)).map((record) => [record.id, record]));
    return sift(rank(found.pages, records, found.clauses), how);
  }

  /**
   * Of what is found by its stem the texts tell, once they are there, where it stands as typed: that
   * comes first, screen by screen, so that what is shown stays where it is when more is asked for.
   */
  async function show(
    kept: readonly Ranked[],
    { clauses }: Found,
    { lang, moment, sort }: { lang: Locale; moment: Date; sort: Sort },
  ): Promise<Hit[]> {
    const shown = await Promise.all(
      kept.map(async (ranked, index) => ({
        tier: ranked.tier,
        screen: Math.floor(index / usualHits),
        hit: await hitOf(ranked, { lang, base, clauses, now: moment }),
      })),
    );
    const isLoose = ({ hit }: (typeof shown)[number]) => Number(hit.match === 'words');
    if (sort === 'relevance')
      shown.sort((a, b) => a.screen - b.screen || a.tier - b.tier || isLoose(a) - isLoose(b));
    return shown.map(({ hit }) => hit);
  }

  return {
    ask,
    suggest: createSuggest({ base, tables, lore }),
    warm: async (lang) => {
      await Promise.all([sources[lang].lookup.warm(), tables.records(lang), tables.names()]);
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
