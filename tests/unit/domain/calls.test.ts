import { describe, expect, it } from 'vitest';
import { callState, callTurns, closingDays, filingEnd, nextDeadline } from '#domain/calls.ts';

const opens = '2026-03-01T09:00:00+08:00';
const first = '2026-04-15T17:00:00+08:00';
const last = '2026-09-30T17:00:00+02:00';
const calls = {
  undated: { deadlines: [] },
  endless: { opens, deadlines: [] },
  simple: { opens, deadlines: [{ at: first }] },
  unopened: { deadlines: [{ at: first }] },
  staged: { opens, deadlines: [{ at: last }, { at: first }] },
};

const ms = Date.parse;
const urgent = closingDays * 86_400_000;

/** Call, a boundary, its state one millisecond before, at it, and one millisecond after. */
const boundaries: [keyof typeof calls, string, number, string, string, string][] = [
  ['undated', 'any time', ms(opens), 'announced', 'announced', 'announced'],
  ['endless', 'its opening', ms(opens), 'forthcoming', 'open', 'open'],
  ['endless', 'a century later', ms('2126-01-01T12:00:00Z'), 'open', 'open', 'open'],
  ['simple', 'its opening', ms(opens), 'forthcoming', 'open', 'open'],
  ['simple', 'its last fortnight', ms(first) - urgent, 'open', 'closing', 'closing'],
  ['simple', 'its deadline', ms(first), 'closing', 'closed', 'closed'],
  ['unopened', 'a year before', ms('2025-04-15T12:00:00Z'), 'open', 'open', 'open'],
  ['unopened', 'its deadline', ms(first), 'closing', 'closed', 'closed'],
  ['staged', 'its first deadline', ms(first), 'closing', 'open', 'open'],
  ['staged', 'its last fortnight', ms(last) - urgent, 'open', 'closing', 'closing'],
  ['staged', 'its last deadline', ms(last), 'closing', 'closed', 'closed'],
];

describe('state of a call', () => {
  it.each(boundaries)('%s, around %s', (name, _, boundary, ...states) => {
    const around = [-1, 0, 1].map((step) => callState(calls[name], new Date(boundary + step)));
    expect(around).toEqual(states);
  });

  it('is the same instant in every zone', () => {
    const elsewhere = { opens: '2026-03-01T02:00:00+01:00', deadlines: [] };
    for (const step of [-1, 0])
      expect(callState(elsewhere, new Date(ms(opens) + step))).toBe(
        callState(calls.endless, new Date(ms(opens) + step)),
      );
  });
});

describe('next deadline', () => {
  it.each([
    ['before the first', ms(first) - 1, first],
    ['at the first', ms(first), last],
    ['before the last', ms(last) - 1, last],
    ['at the last', ms(last), undefined],
  ])('%s', (_, now, expected) => {
    expect(nextDeadline(calls.staged, new Date(now))?.at).toBe(expected);
  });
});

describe('end of filing', () => {
  const cn = { at: '2026-05-31T23:59:00+08:00', side: 'cn' as const };
  const fr = { at: '2026-05-20T17:00:00+02:00', side: 'fr' as const };

  it.each([
    ['is the last of several cut-offs', { deadlines: [{ at: last }, { at: first }] }, last],
    [
      'is the first of two stages',
      { deadlineModel: 'two-stage' as const, deadlines: [{ at: last }, { at: first }] },
      first,
    ],
    ['is that of the side that ends last', { deadlines: [fr, cn] }, cn.at],
    [
      'is that of the side that ends first, where both must file',
      { deadlines: [fr, cn], coFiling: true },
      fr.at,
    ],
    [
      'counts a deadline of no side for both',
      { deadlines: [cn, { at: first }], coFiling: true },
      first,
    ],
    ['is none without deadlines', { deadlines: [] }, undefined],
  ])('%s', (_, call, expected) => {
    expect(filingEnd(call)?.at).toBe(expected);
  });

  it('closes the call for those who have not filed', () => {
    const staged = {
      opens,
      deadlineModel: 'two-stage' as const,
      deadlines: [{ at: first }, { at: last }],
    };
    expect(callState(staged, new Date(ms(first) - 1))).toBe('closing');
    expect(callState(staged, new Date(ms(first)))).toBe('closed');
  });
});

describe('turns of a call', () => {
  it.each(
    Object.entries({ ...calls, rolling: { deadlineModel: 'rolling' as const, deadlines: [] } }),
  )('of %s say the state at every instant', (_, call) => {
    const turns = callTurns(call);
    const around = turns.slice(1).flatMap(({ at }) => [at - 1, at, at + 1]);
    for (const now of [0, ...around, ms('2126-01-01T12:00:00Z')])
      expect(turns.findLast(({ at }) => at <= now)?.state).toBe(callState(call, new Date(now)));
  });

  it('name each state once in a row', () => {
    expect(callTurns(calls.simple).map(({ state }) => state)).toEqual([
      'forthcoming',
      'open',
      'closing',
      'closed',
    ]);
  });
});
