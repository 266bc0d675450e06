import type { Locale } from '#i18n/locales.ts';

/** What the search worker answers. Addresses include the base path. */
export type Filters = { type?: string[]; partner?: string[]; year?: string[]; state?: string[] };
export type Sort = 'relevance' | 'date' | 'deadline';
export type Question = {
  query: string;
  lang: Locale;
  filters?: Filters;
  sort?: Sort;
  /** how many hits, from the first */
  most?: number;
  /** the moment (ms since 1970) whose states are asked for; by default that of the answer */
  now?: number;
};
export type Run = { text: string; mark?: true };
export type Hit = {
  url: string;
  lang: Locale;
  title: Run[];
  excerpt: Run[];
  /** language-neutral values: 'news' | 'partners' | 'programmes' | 'calls' | 'people' | 'pages' */
  type: string;
  /** `YYYY-MM-DD`, or as much of it as is known */
  date?: string;
  /** ISO 8601 instant with offset */
  deadline?: string;
  /** of a call, at this moment */
  state?: string;
  /** exact: the words stand there as typed; alias: found by another name, script or pinyin */
  match: 'title' | 'text' | 'alias' | 'words';
  /** places within the page, by its headings */
  sections: { url: string; title: Run[]; excerpt: Run[] }[];
};
export type Answer = {
  question: Question;
  total: number;
  hits: Hit[];
  /** how many results each value would leave, under the other filters */
  facets: Record<keyof Filters, Record<string, number>>;
  /** instant (ms since 1970) from which states or deadlines may be others than these */
  until?: number;
  /** the spelling that was asked for instead, when the one typed is found nowhere */
  corrected?: string;
  /** what the other language has, when this one has little (fewer than 3 hits) */
  other?: { lang: Locale; total: number; hits: Hit[] };
};
export type Suggestion = { text: string; url?: string; lang: Locale; type?: string };
/** `src/search/client.ts`: the one door of the page to the worker */
export interface SearchClient {
  /** starts loading on first touch; harmless to call often */
  warm(): void;
  ask(question: Question): Promise<Answer>;
  /** titles and names that begin with, or contain, what is typed; at most 8 */
  suggest(typed: string, lang: Locale): Promise<Suggestion[]>;
}
