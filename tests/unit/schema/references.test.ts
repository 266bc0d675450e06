import { expect, it } from 'vitest';
import { nodes, schemas } from './walk.ts';

/** Every relation of the model, and what it leads to. */
const relations = {
  'news.venue': 'partners',
  'news.place': 'terms',
  'news.people[].person': 'people',
  'news.partners[]': 'partners',
  'news.programmes[]': 'programmes',
  'news.calls[]': 'calls',
  'news.commitments[].by[]': 'partners',
  'news.commitments[].to[]': 'partners',
  'news.commitments[].evidence': 'news',
  'news.commitments[].programmes[]': 'programmes',
  'news.commitments[].calls[]': 'calls',
  'news.followUps[].meeting': 'news',
  'partners.offers[]': 'terms',
  'partners.seeks[]': 'terms',
  'partners.place': 'terms',
  'partners.operator': 'partners',
  'partners.organisations[]': 'terms',
  'programmes.place': 'terms',
  'programmes.partners[]': 'partners',
  'programmes.people[]': 'people',
  'programmes.organisations[]': 'terms',
  'calls.sectors[]': 'terms',
  'calls.offers[]': 'terms',
  'calls.seeks[]': 'terms',
  'calls.sides.cn.partners[]': 'partners',
  'calls.sides.cn.organisations[]': 'terms',
  'calls.sides.fr.partners[]': 'partners',
  'calls.sides.fr.organisations[]': 'terms',
  'terms..*.broader': 'terms',
  'calls.partners[]': 'partners',
  'calls.programmes[]': 'programmes',
  'people.roles[].organisation': 'partners',
  'site.publisher': 'partners',
};

it('marks every relation with the collection it leads to', () => {
  const marked = Object.entries(schemas).flatMap(([name, schema]) =>
    [...nodes(schema)].flatMap(({ path, schema: field }) =>
      field.meta()?.ref ? [[`${name}.${path}`, field.meta()?.ref]] : [],
    ),
  );
  expect(Object.fromEntries(marked)).toEqual(relations);
});

it('names collections and registries that exist', () => {
  for (const target of Object.values(relations)) expect(schemas).toHaveProperty(target);
});
