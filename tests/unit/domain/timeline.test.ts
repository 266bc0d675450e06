import { describe, expect, it } from 'vitest';
import { createSite } from '#domain/site.ts';
import { historyOf, isAhead, spanOf, timelineOf, type TimelineEvent } from '#domain/timeline.ts';
import type { Partner, Programme } from '#domain/entry.ts';
import type { SiteRecord } from '#schema/index.ts';
import { call, news, partner, person, programme } from './make.ts';

const promise = (id: string, more = '') =>
  `  - { id: ${id}, by: [park], programmes: [centre], text: { zh: 一, fr: un }${more} }`;
const site = createSite(
  {
    record: { publisher: 'us' } as SiteRecord,
    terms: {},
    news: [
      news(
        'signed',
        [
          'date: 2025-03-11',
          'people: [{ person: li }]',
          'programmes: [centre]',
          'commitments:',
          promise('late', ', due: 2025-06'),
          promise('kept', ', due: 2025-12-31, state: kept, settled: 2025-05-02'),
          promise('open-1'),
          promise('open-2'),
        ].join('\n'),
      ),
      news('elsewhere', 'date: 2025-04-01\nvenue: us'),
      news('new-year', 'date: 2025-01-01\nvenue: us'),
    ],
    partners: [
      partner('us', "milestones: [{ date: '2025', text: { zh: 一, fr: un } }]"),
      partner('park', "milestones: [{ date: '1999', text: { zh: 奠基, fr: fondation } }]"),
    ],
    programmes: [
      programme('centre', "start: '2025'\npartners: [park]"),
      programme('past', 'start: 2024-05\nend: 2024-06\npartners: [park]'),
      programme('undated', 'partners: [park]'),
    ],
    calls: [
      call(
        'bounded',
        'partners: [park]\nopens: 2024-01-08T09:00:00+08:00\ndeadlines: [{ at: 2026-03-15T17:00:00+08:00 }, { at: 2025-03-15T17:00:00+08:00 }]',
      ),
      call('rolling', 'partners: [park]\nopens: 2026-01-01T09:00:00+08:00'),
      call('announced', 'partners: [park]'),
    ],
    pages: [],
    people: [person('li', 'park')],
  },
  new Date('2026-06-01T12:00:00Z'),
);
const brief = (event: TimelineEvent) => [
  event.kind,
  event.kind === 'commitment' ? event.of.map(({ id }) => id).join('+') : event.of.id,
  event.from,
  ...(event.to ? [event.to] : []),
  ...(event.goesOn ? ['…'] : []),
];

describe('a timeline', () => {
  it('holds all that is dated about a partner, in the order of the calendar', () => {
    expect(timelineOf(site, site.find('partners', 'park') as Partner).map(brief)).toEqual([
      ['milestone', 'park', '1999'],
      ['call', 'bounded', '2024-01-08T09:00:00+08:00', '2026-03-15T17:00:00+08:00'],
      ['programme', 'past', '2024-05', '2024-06'],
      ['programme', 'centre', '2025', '…'],
      ['news', 'signed', '2025-03-11'],
      ['commitment', 'kept', '2025-03-11', '2025-05-02'],
      ['commitment', 'late', '2025-03-11', '2025-06'],
      ['commitment', 'open-1+open-2', '2025-03-11', '…'],
      ['call', 'rolling', '2026-01-01T09:00:00+08:00', '…'],
    ]);
  });

  it('holds what tells of a programme, and its own span', () => {
    expect(timelineOf(site, site.find('programmes', 'centre') as Programme).map(brief)).toEqual([
      ['programme', 'centre', '2025', '…'],
      ['news', 'signed', '2025-03-11'],
      ['commitment', 'kept', '2025-03-11', '2025-05-02'],
      ['commitment', 'late', '2025-03-11', '2025-06'],
      ['commitment', 'open-1+open-2', '2025-03-11', '…'],
    ]);
    expect(timelineOf(site, site.find('programmes', 'undated') as Programme)).toEqual([]);
  });

  it('tells the state of a promise', () => {
    const states = timelineOf(site, site.find('programmes', 'centre') as Programme).flatMap(
      (event) => (event.kind === 'commitment' ? [event.state] : []),
    );
    expect(states).toEqual(['kept', 'overdue', 'open']);
  });

  it('is a history when it is of the whole site', () => {
    expect(historyOf(site).map(brief)).toEqual([
      ['milestone', 'park', '1999'],
      ['programme', 'past', '2024-05', '2024-06'],
      ['news', 'new-year', '2025-01-01'],
      ['programme', 'centre', '2025', '…'],
      ['milestone', 'us', '2025'],
      ['news', 'signed', '2025-03-11'],
      ['news', 'elsewhere', '2025-04-01'],
    ]);
  });
});

describe('a moment', () => {
  it.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2024-12', '2024-12-01', '2025-01-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2024-02-29T23:30:00+08:00', '2024-02-29T15:30Z', '2024-02-29T15:30Z'],
  ])('%s stands for all the time it may mean', (moment, from, to) => {
    expect(spanOf(moment)).toEqual([Date.parse(from), Date.parse(to)]);
  });

  it('is ahead until its time begins', () => {
    expect(isAhead({ from: '2026-06-02' }, site.now)).toBe(true);
    expect(isAhead({ from: '2026-06' }, site.now)).toBe(false);
    expect(isAhead({ from: '2027' }, site.now)).toBe(true);
  });
});
