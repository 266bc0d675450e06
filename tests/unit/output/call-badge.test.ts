import { describe, expect, it } from 'vitest';
import { callState } from '#domain/calls.ts';
import { callBadge } from '#output/card.ts';
import { createView } from '#output/view.ts';
import { call } from '../domain/make.ts';
import { find, site } from './fixture-view.ts';

const beside = (at: string, now: string, lang: 'zh' | 'fr' = 'fr') =>
  callBadge(createView({ ...site, now: new Date(now) }, lang), find('calls', at));

describe('badge of a call', () => {
  it.each(site.calls)('$id turns as its state does', (each) => {
    const { badge, sentence } = callBadge(createView(site, 'zh'), each);
    for (const { turns } of [badge, sentence ?? badge])
      for (const { at, state } of turns)
        expect(state).toBe(callState(each.facts, new Date(Math.max(at, 0))));
  });

  it.each([
    [
      '2026-03-28T15:59:59Z',
      'closing',
      'Clôture le 28\u00A0mars 2026 à 17\u00A0h (heure de Paris)',
    ],
    [
      '2026-03-28T16:00:00Z',
      'open',
      'Clôture le 28\u00A0octobre 2090 à 18\u00A0h (heure de Paris)',
    ],
    [
      '2091-03-24T16:00:00Z',
      'closed',
      'Clos depuis le 24\u00A0mars 2091 à 17\u00A0h (heure de Paris)',
    ],
  ])('names the next cut-off at %s', (now, state, note) => {
    expect(beside('bourses-mobilite', now)).toMatchObject({ state, note });
  });

  it('names the next of two deadlines of one fortnight, though the state stays', () => {
    const { sentence } = callBadge(createView(site, 'zh'), call('a', twoOfAFortnight));
    expect(sentence?.turns.map(({ state, text }) => [state, text])).toEqual([
      ['open', '2091年3月26日17:00（北京时间）截止'],
      ['closing', '2091年3月26日17:00（北京时间）截止'],
      ['closing', '2091年3月31日17:00（北京时间）截止'],
      ['closed', '2091年3月31日17:00（北京时间）截止'],
    ]);
  });

  it('closes to newcomers after the first of two stages', () => {
    expect(beside('deux-etapes', '2024-09-30T15:00:00Z', 'zh')).toMatchObject({
      state: 'closed',
      note: '2024年9月30日23:00（北京时间）截止',
    });
  });

  it('says of what never closes that it has no deadline, and the day only of what may change', () => {
    expect(beside('candidatures-permanentes', '2026-06-01T12:00:00Z').note).toBe(
      'Sans date limite',
    );
    expect(beside('appel-annonce', '2026-06-01T12:00:00Z').madeOn).toBeUndefined();
    // In Beijing it is the next day already.
    expect(beside('capteurs-eau', '2026-06-01T22:30:00Z', 'zh').madeOn).toBe(
      '截至2026年6月2日的状态',
    );
  });
});

const twoOfAFortnight = `deadlines:
  - { at: 2091-03-26T17:00:00+08:00 }
  - { at: 2091-03-31T17:00:00+08:00 }`;
