import type { Entity, Relations } from '#domain/graph.ts';
import { link, type Link } from './link.ts';
import type { View } from './view.ts';

/** What an entity is tied to, by kind; kinds without any are left out. */
export function relationGroups(view: View, entity: Entity): RelationGroup[] {
  const related = view.site.related(entity);
  return order
    .map((kind) => ({
      title: view.strings.related[kind],
      links: (related[kind] as readonly Entity[]).map((other) => link(view, other)),
    }))
    .filter(({ links }) => links.length > 0);
}

const order = [
  'news',
  'calls',
  'programmes',
  'partners',
  'people',
] as const satisfies (keyof Relations)[];

export type RelationGroup = { title: string; links: Link[] };
