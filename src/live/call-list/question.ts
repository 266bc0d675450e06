import { facetPairs, queryOf, readFacets, type Filters } from '../facets.ts';

/**
 * What a list of calls is asked for, as the query of an address and back:
 * `?state=open&sector=eau&country=FR&sort=deadline`. What the list does not know is left out, so
 * that an old or mistyped address still shows something.
 */
export function readQuestion(params: URLSearchParams, known: Known): Question {
  const asked = readFacets(params, facetNames);
  const filters: Filters<FacetName> = {};
  for (const name of facetNames) {
    const values = asked[name]?.filter((value) => known[name].includes(value)) ?? [];
    if (values.length > 0) filters[name] = values;
  }
  return { filters, sort: sorts.find((name) => name === params.get('sort')) ?? 'urgency' };
}

/** In the order of the facets, whatever the order it was chosen in: one address a question. */
export function writeQuestion({ filters, sort }: Question): string {
  return queryOf([
    ...facetPairs(filters, facetNames),
    ...(sort === 'urgency' ? [] : [['sort', sort] as const]),
  ]);
}

export function isFiltered({ filters }: Question): boolean {
  return facetNames.some((name) => (filters[name] ?? []).length > 0);
}

export const facetNames = ['state', 'sector', 'country', 'partner'] as const;
export const sorts = ['urgency', 'deadline', 'opening'] as const;

export type FacetName = (typeof facetNames)[number];
export type Sort = (typeof sorts)[number];
export type Question = { filters: Filters<FacetName>; sort: Sort };
/** The values that a list offers. */
export type Known = Record<FacetName, readonly string[]>;
