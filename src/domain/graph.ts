import type { z } from 'zod';
import { collections, registries } from '#schema/index.ts';
import type { AnyEntry, Call, News, Page, Partner, Person, Programme } from './entry.ts';
import { references } from './references.ts';

/**
 * Both ends of every relation: for each entity, whom it names and by whom it is named.
 * Computed once, in time proportional to the number of relations; `entities` are in list order,
 * which is the order of the answers.
 */
export function relate(entities: readonly Entity[]): (entity: Entity) => Relations {
  const rank = new Map(entities.map((entity, index) => [keyOf(entity), index]));
  const neighbours = entities.map(() => new Set<number>());
  entities.forEach((entity, from) => {
    for (const { target, id } of references(schemaOf(entity), entity.facts)) {
      const to = rank.get(`${target}/${id}`);
      if (to === undefined || to === from) continue;
      neighbours[from]?.add(to);
      neighbours[to]?.add(from);
    }
  });
  return (entity) => {
    const found = [...(neighbours[rank.get(keyOf(entity)) ?? -1] ?? [])]
      .sort((a, b) => a - b)
      .map((index) => entities[index] as Entity);
    const of = <C extends Entity['collection']>(collection: C) =>
      found.filter(
        (other): other is Extract<Entity, { collection: C }> => other.collection === collection,
      );
    return {
      news: of('news'),
      partners: of('partners'),
      programmes: of('programmes'),
      calls: of('calls'),
      people: of('people'),
    };
  };
}

function schemaOf(entity: Entity): z.ZodType {
  return entity.collection === 'people' ? registries.people : collections[entity.collection];
}

const keyOf = (entity: Entity) => `${entity.collection}/${entity.id}`;

/** What has a page and relations: every entry but the pages about the portal itself. */
export type Entity = Exclude<AnyEntry, Page> | Person;
export type Relations = {
  news: News[];
  partners: Partner[];
  programmes: Programme[];
  calls: Call[];
  people: Person[];
};
