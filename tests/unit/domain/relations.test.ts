import { describe, expect, it } from 'vitest';
import { relate, type Entity, type Relations } from '#domain/graph.ts';
import { references } from '#domain/references.ts';
import { collections } from '#schema/index.ts';
import { call, news, partner, person, programme } from './make.ts';

const world: Entity[] = [
  news('second', 'partners: [hub]\npeople: [{ person: li }]\ncalls: [appel]\nvenue: nobody'),
  news(
    'first',
    'venue: hub\ncommitments: [{ id: x, by: [other], text: { zh: 甲, fr: a }, evidence: second, programmes: [salon] }]',
  ),
  partner('hub', 'operator: hub'),
  partner('other', 'operator: hub'),
  programme('salon', 'partners: [other, hub, other]\npeople: [li]'),
  call('appel', 'programmes: [salon]'),
  person('li', 'other'),
];
const related = relate(world);
const of = (id: string) => {
  const relations = related(world.find((entity) => entity.id === id) as Entity);
  return (Object.keys(relations) as (keyof Relations)[]).flatMap((collection) =>
    relations[collection].map((other) => other.id),
  );
};

describe('relations', () => {
  it.each([
    ['second', ['first', 'hub', 'appel', 'li']],
    ['first', ['second', 'hub', 'other', 'salon']],
    ['hub', ['second', 'first', 'other', 'salon']],
    ['other', ['first', 'hub', 'salon', 'li']],
    ['salon', ['first', 'hub', 'other', 'appel', 'li']],
    ['appel', ['second', 'salon']],
    ['li', ['second', 'other', 'salon']],
  ])('of %s: every other end, once, in list order', (id, expected) => {
    expect(of(id)).toEqual(expected);
  });

  it('of a stranger are none', () => {
    expect(related(partner('stranger'))).toEqual({
      news: [],
      partners: [],
      programmes: [],
      calls: [],
      people: [],
    });
  });

  it('say where in the record they stand', () => {
    const found = references(collections.news, {
      people: [{ person: 'li' }],
      commitments: [{ by: ['a', 'b'], evidence: 'n' }],
      place: 12,
    });
    expect(found.map(({ target, id, path }) => [target, id, path.join('.')])).toEqual([
      ['people', 'li', 'people.0.person'],
      ['partners', 'a', 'commitments.0.by.0'],
      ['partners', 'b', 'commitments.0.by.1'],
      ['news', 'n', 'commitments.0.evidence'],
    ]);
  });
});

/** How often a field of an entity is read while a world of `size` meetings is related and asked. */
function reads(size: number): number {
  let count = 0;
  const watched = (entity: Entity) =>
    new Proxy(entity, {
      get(target, name) {
        count += 1;
        return Reflect.get(target, name);
      },
    });
  const meetings = Array.from({ length: size }, (_, index) =>
    watched(news(`n${index}`, `partners: [hub, p${index % 7}]`)),
  );
  const partners = ['hub', 'p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) =>
    watched(partner(id)),
  );
  const all = [...meetings, ...partners];
  const ask = relate(all);
  for (const entity of all) ask(entity);
  return count;
}

it('costs in proportion to the relations there are', () => {
  const [small, large] = [reads(100), reads(400)];
  expect(small).toBeGreaterThan(100);
  expect(large / small).toBeLessThan(4.4);
});
