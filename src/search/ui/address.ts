import type { Locale } from '#i18n/locales.ts';
import type { Filters, Question, Sort } from '../answer.ts';

/**
 * A question as the query of an address and back: `?q=…&type=news&year=2025&sort=date`. A filter
 * with several values is repeated, as a form of check boxes sends it.
 */
export function readQuestion(params: URLSearchParams, lang: Locale): Question {
  const filters: Filters = {};
  for (const name of facetNames) {
    const values = [...new Set(params.getAll(name))].filter(Boolean);
    if (values.length > 0) filters[name] = values;
  }
  const sort = sorts.find((name) => name === params.get('sort')) ?? 'relevance';
  return { query: (params.get('q') ?? '').trim(), lang, filters, sort };
}

/** Empty without words: filters alone ask for nothing. */
export function writeQuestion({ query, filters = {}, sort = 'relevance' }: Question): string {
  if (!query) return '';
  const pairs = [
    ['q', query],
    ...facetNames.flatMap((name) => (filters[name] ?? []).map((value) => [name, value])),
    ...(sort === 'relevance' ? [] : [['sort', sort]]),
  ];
  return `?${pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`;
}

export function isFiltered({ filters = {} }: Question): boolean {
  return facetNames.some((name) => (filters[name] ?? []).length > 0);
}

export const facetNames = ['type', 'year', 'state', 'partner'] as const satisfies (keyof Filters)[];
export const sorts = ['relevance', 'date', 'deadline'] as const satisfies Sort[];
