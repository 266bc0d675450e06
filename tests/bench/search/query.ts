import type { Locale } from '#i18n/locales.ts';
import type { Random } from '../build/random.ts';
import type { Name } from './names.ts';
import type { Searchable } from './pages.ts';

/** A kind of query: how its queries are made, what is measured on them, and what is aimed at. */
export type QueryClass = {
  name: string;
  lang: Locale;
  measures: readonly Measure[];
  /** Of issue's table; at least so much, for `wrong` at most. */
  aims: Partial<Record<Measure, number>>;
  make(sources: Sources, count: number): Draft[];
};

/**
 * - `recall`: share of the gold that was found;
 * - `precision`: share of what was found that is gold or fair;
 * - `first5`: the same among the first five;
 * - `mrr`: one by the rank of the page that was meant;
 * - `success3`: whether gold is among the first three;
 * - `wrong`: hits for what is nowhere.
 */
export type Measure = 'recall' | 'precision' | 'first5' | 'mrr' | 'success3' | 'wrong';

export type Draft = {
  text: string;
  /** Addresses of the pages to be found; none for what is nowhere. */
  gold: readonly string[];
  /** Addresses that are neither asked for nor wrong. */
  fair?: readonly string[];
  /** The addresses that ought to come first, where that is not all of the gold. */
  target?: readonly string[];
  /** What was meant, where the query is spelt otherwise. */
  meant?: string;
};
export type Query = Draft & { class: string; lang: Locale };
export type Sources = {
  random: Random;
  /** The pages in the language of the class, and in the other. */
  here: Searchable;
  there: Searchable;
  names: readonly Name[];
};
