import { expect, it } from 'vitest';
import { createSite } from '#domain/site.ts';
import type { SiteRecord } from '#schema/index.ts';
import { call, news, partner, person, programme } from './make.ts';

const record = { publisher: 'us' } as SiteRecord;
const site = createSite(
  {
    record,
    terms: {},
    news: [news('old', 'date: 2024-01-01'), news('new', 'date: 2026-01-01\nvenue: us')],
    partners: [partner('us'), partner('b'), partner('a')],
    programmes: [programme('undated'), programme('dated', "start: '2024'")],
    calls: [call('announced'), call('open', 'opens: 2024-01-01T12:00:00Z')],
    pages: [],
    people: [person('li', 'us'), person('an')],
  },
  new Date('2026-06-01T12:00:00Z'),
);
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

it('puts every list in its order, the publisher first among the partners', () => {
  expect(ids(site.news)).toEqual(['new', 'old']);
  expect(ids(site.partners)).toEqual(['us', 'a', 'b']);
  expect(ids(site.programmes)).toEqual(['dated', 'undated']);
  expect(ids(site.calls)).toEqual(['open', 'announced']);
  expect(ids(site.people)).toEqual(['an', 'li']);
});

it('relates what it lists', () => {
  const [us] = site.partners;
  if (!us) throw new Error('no publisher');
  expect(ids(site.related(us).news)).toEqual(['new']);
  expect(ids(site.related(us).people)).toEqual(['li']);
});
