import type { AnyEntry, Person } from '#domain/entry.ts';
import type { View } from './view.ts';

/**
 * What the search index is told of a page besides its text: values to filter by, which are the same
 * in both languages, and a key to sort by, on every page, because Pagefind leaves out what has none.
 * Nothing here depends on the day of the build: states and deadlines follow the reader's clock.
 */
export function searchMarks({ site }: View, entity: AnyEntry | Person): SearchMarks {
  const date = dateOf(entity);
  const partners = entity.collection === 'pages' ? [] : site.related(entity).partners;
  const ids = new Set(partners.map(({ id }) => id));
  if (entity.collection === 'partners') ids.add(entity.id);
  const filters = [
    `type:${entity.collection}`,
    ...[...ids].map((id) => `partner:${id}`),
    ...(date ? [`year:${date.slice(0, 4)}`] : []),
  ];
  return {
    filter: filters.join(', '),
    sort: `date:${sortKey(date)}`,
  };
}

function dateOf(entity: AnyEntry | Person): string | undefined {
  if (entity.collection === 'news') return entity.facts.date;
  if (entity.collection === 'programmes') return entity.facts.start;
  return entity.collection === 'calls' ? dayOf(entity.facts.opens) : undefined;
}

/** The day of an instant where it was set down. */
const dayOf = (instant: string | undefined) => instant?.slice(0, 10);

/** `2025-11` is 20251100: before every day of that month. */
const sortKey = (date: string | undefined) =>
  date?.replaceAll('-', '').padEnd(8, '0') ?? '99999999';

export type SearchMarks = { filter: string; sort: string };
