import { describe, expect, it } from 'vitest';
import { commitmentsOf, commitmentState, countStates } from '#domain/commitments.ts';
import { news } from './make.ts';

describe('state of a commitment', () => {
  it.each([
    [{ due: '2025-06-30' }, '2025-06-30T23:59:59Z', 'open'],
    [{ due: '2025-06-30' }, '2025-07-01T00:00:00Z', 'overdue'],
    [{ due: '2025-06' }, '2025-06-30T23:59:59Z', 'open'],
    [{ due: '2025-06' }, '2025-07-01T00:00:00Z', 'overdue'],
    [{ due: '2025-12' }, '2026-01-01T00:00:00Z', 'overdue'],
    [{ due: '2025' }, '2025-12-31T23:59:59Z', 'open'],
    [{ due: '2025' }, '2026-01-01T00:00:00Z', 'overdue'],
    [{ due: '2090' }, '2026-01-01T00:00:00Z', 'open'],
    [{ due: '2025-12-01' }, '2025-11-30T12:00:00Z', 'open'],
    [{}, '2999-01-01T00:00:00Z', 'open'],
    [{ due: '2025', state: 'kept' as const }, '2999-01-01T00:00:00Z', 'kept'],
    [{ due: '2025', state: 'dropped' as const }, '2999-01-01T00:00:00Z', 'dropped'],
  ])('%j at %s is %s', (promise, now, expected) => {
    expect(commitmentState({ state: 'open', due: undefined, ...promise }, new Date(now))).toBe(
      expected,
    );
  });
});

const text = 'by: [a], text: { zh: 甲, fr: a }';
const meetings = [
  news('late', `date: 2025-05-01\ncommitments:\n  - { id: x, ${text}, due: '2025' }`),
  news(
    'early',
    `date: 2024-05-01\ncommitments:
  - { id: z, ${text} }
  - { id: x, ${text}, state: kept, settled: 2024-06-01 }`,
  ),
  news('silent'),
];

describe('the ledger', () => {
  const ledger = commitmentsOf(meetings);

  it('follows the meetings, and in each the order of the record', () => {
    expect(ledger.map(({ anchor }) => anchor)).toEqual(['late-x', 'early-z', 'early-x']);
  });

  it('knows the meeting and its day', () => {
    expect(ledger[0]).toMatchObject({ since: '2025-05-01', meeting: meetings[0], to: [] });
  });

  it('counts by state', () => {
    const at = (now: string) => countStates(ledger, new Date(now));
    expect(at('2025-06-01T12:00:00Z')).toEqual({ open: 2, overdue: 0, kept: 1, dropped: 0 });
    expect(at('2026-06-01T12:00:00Z')).toEqual({ open: 1, overdue: 1, kept: 1, dropped: 0 });
  });
});
