import type { Locale } from '#i18n/locales.ts';
import { facetPairs, queryOf, readFacets } from '#live/facets.ts';
import type { Filters, Question, Sort } from '../answer.ts';

/** A question as the query of an address and back: `?q=…&type=news&year=2025&sort=date`. */
export function readQuestion(params: URLSearchParams, lang: Locale): Question {
  const filters = readFacets(params, facetNames);
  const sort = sorts.find((name) => name === params.get('sort')) ?? 'relevance';
  return { query: (params.get('q') ?? '').trim(), lang, filters, sort };
}

/** Empty without words: filters alone ask for nothing. */
export function writeQuestion({ query, filters = {}, sort = 'relevance' }: Question): string {
  if (!query) return '';
  return queryOf([
    ['q', query],
    ...facetPairs(filters, facetNames),
    ...(sort === 'relevance' ? [] : [['sort', sort] as const]),
  ]);
}

export function isFiltered({ filters = {} }: Question): boolean {
  return facetNames.some((name) => (filters[name] ?? []).length > 0);
}

export const facetNames = ['type', 'year', 'state', 'partner'] as const satisfies (keyof Filters)[];
export const sorts = ['relevance', 'date', 'deadline'] as const satisfies Sort[];
