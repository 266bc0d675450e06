import { describe, expect, it } from 'vitest';
import {
  byPressure,
  commitmentsOf,
  commitmentState,
  commitmentTurns,
  countStates,
  countTurns,
} from '#domain/commitments.ts';
import { news } from './make.ts';

describe('state of a commitment', () => {
  it.each([
    [{ due: '2025-06-30' }, '2025-06-30T21:59:59Z', 'open'],
    [{ due: '2025-06-30' }, '2025-06-30T22:00:00Z', 'overdue'],
    [{ due: '2025-06' }, '2025-06-30T21:59:59Z', 'open'],
    [{ due: '2025-06' }, '2025-06-30T22:00:00Z', 'overdue'],
    [{ due: '2025' }, '2025-12-31T22:59:59Z', 'open'],
    [{ due: '2025' }, '2025-12-31T23:00:00Z', 'overdue'],
    // In Beijing the day is over, in Paris it is not.
    [{ due: '2025-12-01' }, '2025-12-01T17:00:00Z', 'open'],
    // The two sides of the change of clocks in Paris.
    [{ due: '2025-03-29' }, '2025-03-29T22:59:59Z', 'open'],
    [{ due: '2025-03-29' }, '2025-03-29T23:00:00Z', 'overdue'],
    [{ due: '2025-03-30' }, '2025-03-30T21:59:59Z', 'open'],
    [{ due: '2025-03-30' }, '2025-03-30T22:00:00Z', 'overdue'],
    [{}, '2999-01-01T00:00:00Z', 'open'],
    [{ due: '2025', state: 'kept' as const }, '2999-01-01T00:00:00Z', 'kept'],
    [{ due: '2025', state: 'dropped' as const }, '2999-01-01T00:00:00Z', 'dropped'],
  ])('%j at %s is %s', (promise, now, expected) => {
    expect(commitmentState({ state: 'open', ...promise }, new Date(now))).toBe(expected);
  });
});

const text = 'by: [a], text: { zh: 甲, fr: a }';
const meetings = [
  news('announced', `date: 2090-05-01\ncommitments:\n  - { id: x, ${text} }`),
  news('late', `date: 2025-05-01\ncommitments:\n  - { id: x, ${text}, due: '2025' }`),
  news(
    'early',
    `date: 2024-05-01\ncommitments:
  - { id: z, ${text} }
  - { id: x, ${text}, state: kept, settled: 2024-06-01 }
  - { id: y, ${text}, due: 2026-03 }`,
  ),
  news('silent'),
];

describe('the ledger', () => {
  const at = (now: string) => commitmentsOf(meetings, new Date(now));
  const ledger = at('2025-06-01T12:00:00Z');
  const anchors = (promises: typeof ledger) => promises.map(({ anchor }) => anchor);

  it('follows the meetings, and in each the order of the record', () => {
    expect(anchors(ledger)).toEqual(['late-x', 'early-z', 'early-x', 'early-y']);
  });

  it('knows the meeting and its day', () => {
    expect(ledger[0]).toMatchObject({ since: '2025-05-01', meeting: meetings[1], to: [] });
  });

  it('does not know before its day what a meeting will promise', () => {
    expect(anchors(at('2090-04-30T15:59:59Z'))).not.toContain('announced-x');
    expect(anchors(at('2090-04-30T16:00:00Z'))).toContain('announced-x');
  });

  it('counts by state', () => {
    const count = (now: string) => countStates(ledger, new Date(now));
    expect(count('2025-06-01T12:00:00Z')).toEqual({ open: 3, overdue: 0, kept: 1, dropped: 0 });
    expect(count('2026-06-01T12:00:00Z')).toEqual({ open: 1, overdue: 2, kept: 1, dropped: 0 });
  });

  it('says when the counts change by themselves', () => {
    expect(countTurns(ledger, new Date('2025-06-01T12:00:00Z'))).toEqual([
      { at: -Infinity, counts: { open: 3, overdue: 0, kept: 1, dropped: 0 } },
      {
        at: Date.parse('2025-12-31T23:00:00Z'),
        counts: { open: 2, overdue: 1, kept: 1, dropped: 0 },
      },
      {
        at: Date.parse('2026-03-31T22:00:00Z'),
        counts: { open: 1, overdue: 2, kept: 1, dropped: 0 },
      },
    ]);
    expect(countTurns(ledger, new Date('2026-03-31T22:00:00Z'))).toHaveLength(1);
  });

  it('says when a promise grows overdue, and that what is settled never does', () => {
    expect(ledger.map((promise) => commitmentTurns(promise).map(({ state }) => state))).toEqual([
      ['open', 'overdue'],
      ['open'],
      ['kept'],
      ['open', 'overdue'],
    ]);
  });

  it.each([
    ['2025-06-01T12:00:00Z', ['late-x', 'early-y', 'early-z', 'early-x']],
    ['2026-01-01T12:00:00Z', ['late-x', 'early-y', 'early-z', 'early-x']],
    ['2090-06-01T12:00:00Z', ['late-x', 'early-y', 'announced-x', 'early-z', 'early-x']],
  ])('begins with what presses, at %s', (now, expected) => {
    const promises = commitmentsOf(meetings, new Date(now));
    expect(anchors(byPressure(promises, new Date(now)))).toEqual(expected);
  });
});
