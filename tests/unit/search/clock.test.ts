import { describe, expect, it } from 'vitest';
import { callState, nextDeadline } from '#domain/calls.ts';
import { deadlineAt, nextTurn, stateAt } from '#search/clock.ts';
import { sift } from '#search/facets.ts';
import { clockOf } from '#search/indexing/call-clock.ts';
import type { CallClock } from '#search/tables.ts';
import { call } from '../domain/make.ts';
import { site } from '../output/fixture-view.ts';

/** What the browser gets of each call, and every instant at which it can matter, one ms around. */
const soonAgain = call(
  'two-cut-offs-in-one-week',
  `deadlines: [{ at: '2026-06-01T12:00:00+02:00' }, { at: '2026-06-08T12:00:00+02:00' }]`,
);
const cases = [...site.calls, soonAgain].map(({ id, facts }) => {
  const written = JSON.parse(JSON.stringify(clockOf(facts))) as CallClock;
  const dates = [facts.opens, ...facts.deadlines.map(({ at }) => at)].filter(
    (at) => at !== undefined,
  );
  const instants = [
    ...dates.map(Date.parse),
    ...written.turns.map(([from]) => from).filter((from) => from !== null),
  ];
  const moments = [
    0,
    ...instants.flatMap((at) => [at - 1, at]),
    Date.parse('2190-01-01T12:00:00Z'),
  ];
  return { id, facts, clock: written, moments: moments.map((ms) => new Date(ms)) };
});

describe.each(cases)('what the index knows of $id', ({ facts, clock, moments }) => {
  it('tells its state at every moment as the rules do', () => {
    for (const now of moments) expect(stateAt(clock, now)).toBe(callState(facts, now));
  });

  it('names the next deadline, and none when nobody new can file', () => {
    for (const now of moments)
      expect(deadlineAt(clock, now)).toBe(
        callState(facts, now) === 'closed' ? undefined : nextDeadline(facts, now)?.at,
      );
  });

  it('says until when that holds', () => {
    const said = (at: number) => [stateAt(clock, new Date(at)), deadlineAt(clock, new Date(at))];
    for (const now of moments) {
      const until = nextTurn(clock, now);
      expect(until).toBeGreaterThan(now.getTime());
      const last = Number.isFinite(until) ? until - 1 : Date.parse('2290-01-01T12:00:00Z');
      expect(said(last)).toEqual(said(now.getTime()));
    }
  });
});

describe('what is found', () => {
  const ranked = cases.map(({ id, clock }) => ({
    record: { id, path: `/${id}/`, title: id, type: 'calls', call: clock },
    match: undefined as never,
    tier: 0,
  }));
  const at = (moment: string, filters = {}) =>
    sift(ranked, { filters, sort: 'relevance', now: new Date(moment) });

  it('is filtered and counted by the state of the moment', () => {
    const openAt = (moment: string) =>
      at(moment, { state: ['open', 'closing'] }).kept.map(({ record }) => record.id);
    // Both sides must file: the French deadline ends it, though the Chinese one is five days later.
    expect(openAt('2091-03-26T14:59:59Z')).toContain('capteurs-eau');
    expect(openAt('2091-03-26T15:00:00Z')).not.toContain('capteurs-eau');
    // After the first stage only those who are in it go on.
    expect(openAt('2024-09-30T14:59:59Z')).toContain('deux-etapes');
    expect(openAt('2024-09-30T15:00:00Z')).not.toContain('deux-etapes');
    expect(at('2091-03-26T14:59:59Z').facets.state.closing).toBe(1);
  });

  it('holds until the first of all turns, and for ever without any', () => {
    expect(at('2091-03-20T12:00:00Z').until).toBe(Date.parse('2091-03-24T17:00:00+01:00'));
    expect(at('2190-01-01T12:00:00Z').until).toBe(Infinity);
    expect(sift([], { filters: {}, sort: 'date', now: new Date() }).until).toBe(Infinity);
  });
});
