import { describe, expect, it } from 'vitest';
import { cooperation, cooperationYears, participantsOf } from '#domain/cooperation.ts';
import { createSite, type Site } from '#domain/site.ts';
import type { News } from '#domain/entry.ts';
import type { SiteRecord } from '#schema/index.ts';
import { news, partner, person } from './make.ts';

const now = new Date('2026-06-01T12:00:00Z');
const parts = {
  record: { publisher: 'us' } as SiteRecord,
  terms: {},
  partners: ['us', 'park', 'school', 'lab', 'quiet'].map((id) => partner(id)),
  programmes: [],
  calls: [],
  pages: [],
  people: [person('li', 'park'), person('anne', 'school'), person('free')],
};
const small = (...entries: News[]) => createSite({ ...parts, news: entries }, now);
const weights = (site: Site, year?: string) =>
  cooperation(site, year).pairs.map(({ a, b, meetings }) => `${a.id}-${b.id} ${meetings.length}`);
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

const site = small(
  news('three', 'date: 2024-02-01\npartners: [us, park]\nvenue: school'),
  news(
    'by-people',
    'date: 2025-03-01\npeople: [{ person: li }, { person: anne }, { person: free }]',
  ),
  news('again', 'date: 2025-05-01\npartners: [park]\nvenue: us'),
  news('alone', 'date: 2025-06-01\npartners: [lab]\nvenue: lab'),
  news('to-come', 'date: 2026-06-02\npartners: [us, lab]'),
);

describe('who met whom', () => {
  it('counts venue, partners and the organisations of those present, each once', () => {
    expect(weights(site)).toEqual(['us-park 2', 'park-school 2', 'us-school 1']);
  });

  it('counts the meetings of a year alone', () => {
    expect(weights(site, '2024')).toEqual(['us-park 1', 'us-school 1', 'park-school 1']);
    expect(weights(site, '2025')).toEqual(['us-park 1', 'park-school 1']);
  });

  it('leaves out what is still to come, what only one attended and what is an announcement', () => {
    expect(ids(cooperation(site).meetings)).toEqual(['again', 'by-people', 'three']);
    const told = news('told', 'date: 2025-01-01\npartners: [us, lab]');
    const announcement: News = { ...told, facts: { ...told.facts, kind: 'announcement' } };
    expect(weights(small(announcement))).toEqual([]);
    expect(weights(small(told))).toEqual(['us-lab 1']);
  });

  it('names those who met nobody', () => {
    expect(ids(cooperation(site).members)).toEqual(['us', 'park', 'school']);
    expect(ids(cooperation(site).alone)).toEqual(['lab', 'quiet']);
    expect(ids(cooperation(site, '2024').alone)).toEqual(['lab', 'quiet']);
  });

  it('counts an office only on the days it was held', () => {
    const former = person('li', 'park');
    const [role] = former.facts.roles;
    const left = {
      ...former,
      facts: { ...former.facts, roles: role ? [{ ...role, to: '2025-02' }] : [] },
    };
    const entries = ['2025-02-20', '2025-03-01'].map((date) =>
      news(date, `date: ${date}\nvenue: us\npeople: [{ person: li }]`),
    );
    const after = createSite({ ...parts, people: [left], news: entries }, now);
    expect(after.news.map((entry) => ids(participantsOf(after, entry)))).toEqual([
      ['us'],
      ['us', 'park'],
    ]);
  });

  it('has a view for each year, unless all is of one', () => {
    expect(cooperationYears(site)).toEqual(['2024', '2025']);
    expect(cooperationYears(small(news('only', 'partners: [us, lab]')))).toEqual([]);
    expect(cooperationYears(small())).toEqual([]);
  });
});
