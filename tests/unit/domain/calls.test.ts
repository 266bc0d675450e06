import { describe, expect, it } from 'vitest';
import { callState, closingDays, nextDeadline } from '#domain/calls.ts';

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
