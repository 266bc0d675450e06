import type { Entity, Relations } from '#domain/graph.ts';
import { link, type Link } from './link.ts';
import type { View } from './view.ts';

/** What an entity is tied to, by kind, save what is named elsewhere; empty kinds are left out. */
export function relationGroups(
  view: View,
  entity: Entity,
  named: ReadonlySet<string> = new Set(),
): RelationGroup[] {
  const related = view.site.related(entity);
  return order
    .map((kind) => ({
      title: view.strings.related[kind],
      links: (related[kind] as readonly Entity[])
        .map((other) => link(view, other))
        .filter(({ href }) => !named.has(href)),
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
