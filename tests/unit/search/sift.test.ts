import { describe, expect, it } from 'vitest';
import type { Filters } from '#search/answer.ts';
import { sift, valuesOf } from '#search/facets.ts';
import { clockOf } from '#search/indexing/call-clock.ts';
import { call } from '../domain/make.ts';
import { rank, tiers, type Ranked } from '#search/rank.ts';
import type { How, Match } from '#search/find.ts';
import { analyse } from '#search/analysis/analyse.ts';
import type { PageRecord } from '#search/tables.ts';

const now = new Date('2026-06-01T12:00:00Z');
const deadlines = (...instants: string[]) =>
  clockOf(call('x', `deadlines: ${JSON.stringify(instants.map((at) => ({ at })))}`).facts);

const records: PageRecord[] = [
  { id: '1', path: '/a/', title: 'A', type: 'news', date: '2025-03-11', partners: ['p', 'q'] },
  { id: '2', path: '/b/', title: 'B', type: 'news', date: '2026', partners: ['p'] },
  {
    id: '3',
    path: '/c/',
    title: 'C',
    type: 'calls',
    call: deadlines('2026-09-01T23:00:00+09:00', '2026-06-20T12:00:00+02:00'),
  },
  { id: '4', path: '/d/', title: 'D', type: 'calls', call: deadlines('2026-06-20T12:00:00+08:00') },
  { id: '5', path: '/e/', title: 'E', type: 'calls', call: deadlines('2026-05-01T12:00:00Z') },
  { id: '6', path: '/f/', title: 'F', type: 'calls', call: deadlines(), date: '2025-12' },
];
const ranked = records.map((record): Ranked => ({ record, match: match('typed'), tier: 0 }));
const sifted = (filters: Filters, sort: Parameters<typeof sift>[1]['sort'] = 'relevance') => {
  const { kept, facets } = sift(ranked, { filters, sort, now });
  return { ids: kept.map(({ record }) => record.id).join(''), facets };
};

describe('filters', () => {
  it.each<[Filters, string]>([
    [{}, '123456'],
    [{ type: [] }, '123456'],
    [{ type: ['news'] }, '12'],
    [{ partner: ['q'] }, '1'],
    [{ partner: ['q', 'p'] }, '12'],
    [{ type: ['calls'], year: ['2025'] }, '6'],
    [{ state: ['open', 'closing'] }, '34'],
    [{ state: ['announced'] }, '6'],
    [{ state: ['closed'], type: ['news'] }, ''],
    [{ type: ['toString'] }, ''],
  ])('%j leave %s', (filters, ids) => expect(sifted(filters).ids).toBe(ids));

  it('count each value under the others, not under their own', () => {
    expect(sifted({ type: ['news'], year: ['2026'] }).facets).toEqual({
      type: { news: 1 },
      partner: { p: 1 },
      year: { 2025: 1, 2026: 1 },
      state: {},
    });
    expect(sifted({}).facets.state).toEqual({ open: 2, closed: 1, announced: 1 });
  });

  it('tell the state of a call at the moment of the question', () => {
    const [, , call] = records as [PageRecord, PageRecord, PageRecord];
    const at = (day: string) => valuesOf(call, new Date(day)).state;
    expect([at('2026-05-01'), at('2026-06-19'), at('2026-10-01')]).toEqual([
      ['open'],
      ['closing'],
      ['closed'],
    ]);
  });
});

describe('sorting', () => {
  it.each([
    ['relevance', '123456'],
    ['date', '261345'],
    ['deadline', '431256'],
  ] as const)('by %s gives %s', (sort, ids) => expect(sifted({}, sort).ids).toBe(ids));
});

describe('ranking', () => {
  const order = (
    query: string,
    pages: [title: string, how: How, score: number, more?: Partial<Match>][],
  ) => {
    const matches = new Map(
      pages.map(([title, how, score, more]) => [title, { ...match(how), score, ...more }]),
    );
    const titled = new Map(
      pages.map(([title]) => [title, { id: title, path: `/${title}/`, title, type: 'news' }]),
    );
    return rank(matches, titled, analyse(query, 'fr')).map(({ record, tier }) => [
      record.title,
      tier,
    ]);
  };

  it('puts the name first, then titles, then texts, then other names, then loose words', () => {
    expect(
      order('zone pilote', [
        ['loose', 'words', 9],
        ['other', 'alias', 9],
        ['text', 'typed', 9],
        ['Alias Named', 'alias', 9, { texts: ['named'] }],
        ['Pilote d’une zone', 'words', 9],
        ['La zone pilote', 'typed', 1],
        ['Zone pilote de Shenfu', 'typed', 1],
        ['Own', 'alias', 0, { own: ['/Own/'] }],
        ['ZONE PILOTE', 'typed', 0],
      ]),
    ).toEqual([
      ['Own', tiers.name],
      ['ZONE PILOTE', tiers.name],
      ['Zone pilote de Shenfu', tiers.titleStart],
      ['La zone pilote', tiers.title],
      ['Pilote d’une zone', tiers.titleWords],
      ['Alias Named', tiers.titleAlias],
      ['text', tiers.typed],
      ['other', tiers.alias],
      ['loose', tiers.words],
    ]);
  });

  it('goes by score within a tier, and is the same in every run', () => {
    expect(
      order('x', [
        ['b', 'typed', 1],
        ['a', 'typed', 1],
        ['c', 'typed', 2],
      ]).map(([title]) => title),
    ).toEqual(['c', 'a', 'b']);
  });

  it('takes an elision for no part of a name', () => {
    expect(order("l'Institut", [['Institut', 'typed', 1]])).toEqual([['Institut', tiers.name]]);
  });
});

function match(how: How): Match {
  const load = () => Promise.reject(new Error('not shown'));
  return { how, score: 1, load, texts: [], places: [], own: [] };
}
