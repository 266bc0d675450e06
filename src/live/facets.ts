/** The values of each facet that an address asks for: `?state=open&sector=eau&sector=sante`. */
export function readFacets<Name extends string>(
  params: URLSearchParams,
  names: readonly Name[],
): Filters<Name> {
  const filters: Filters<Name> = {};
  for (const name of names) {
    const values = [...new Set(params.getAll(name))].filter(Boolean);
    if (values.length > 0) filters[name] = values;
  }
  return filters;
}

/** A filter with several values is repeated, as a form of check boxes sends it. */
export function facetPairs<Name extends string>(
  filters: Filters<Name>,
  names: readonly Name[],
): [string, string][] {
  return names.flatMap((name) =>
    (filters[name] ?? []).map((value): [string, string] => [name, value]),
  );
}

/** Pairs as the query of an address; nothing asked is no query at all. */
export function queryOf(pairs: readonly (readonly [string, string])[]): string {
  const query = pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  return query && `?${query}`;
}

/**
 * What the filters leave of some things, in their order, and how many each value of a facet would
 * leave under the other filters: values of one facet add up, facets narrow one another.
 */
export function siftBy<Thing, Name extends string>(
  things: readonly Thing[],
  names: readonly Name[],
  filters: Filters<Name>,
  valuesOf: (thing: Thing) => Record<Name, readonly string[]>,
): { kept: Thing[]; counts: Record<Name, Record<string, number>> } {
  const valued = things.map((thing) => ({ thing, values: valuesOf(thing) }));
  const passes = (values: Record<Name, readonly string[]>, but?: Name) =>
    names.every((name) => {
      const wanted = name === but ? undefined : filters[name];
      return !wanted || wanted.length === 0 || values[name].some((value) => wanted.includes(value));
    });
  const counts = Object.fromEntries(names.map((name) => [name, {}])) as Record<
    Name,
    Record<string, number>
  >;
  for (const { values } of valued)
    for (const name of names)
      if (passes(values, name)) {
        const count: Record<string, number> = counts[name];
        for (const value of values[name]) count[value] = (count[value] ?? 0) + 1;
      }
  return { kept: valued.filter(({ values }) => passes(values)).map(({ thing }) => thing), counts };
}

export type Filters<Name extends string> = Partial<Record<Name, string[]>>;
