import { describe, expect, it } from 'vitest';
import { commitmentState } from '#domain/commitments.ts';
import type { News } from '#domain/entry.ts';
import { news } from './make.ts';
import {
  amended,
  confirmed,
  dropped,
  follow,
  kept,
  later,
  now,
  promising,
  told,
} from './promise-lives.ts';

describe('follow-ups', () => {
  it('tell the life of a promise in time order, with what is promised from then on', () => {
    const promise = follow([
      promising(),
      later('d', '2026-02-02', kept),
      later('c', '2025-12-01', amended('trois')),
      later('b', '2025-09-01', amended('deux', '2026')),
      later('a', '2025-07-09', confirmed),
    ]);
    expect(promise).toMatchObject({ state: 'kept', settled: '2026-02-02', due: '2026' });
    expect(promise.text.fr).toBe('trois');
    expect(promise.history.map(({ kind, on, text, due }) => [kind, on, text.fr, due])).toEqual([
      ['made', '2025-03-11', 'un', '2025-06'],
      ['confirmed', '2025-07-09', 'un', '2025-06'],
      ['amended', '2025-09-01', 'deux', '2026'],
      ['amended', '2025-12-01', 'trois', '2026'],
      ['kept', '2026-02-02', 'trois', '2026'],
    ]);
    expect(promise.history.map(({ meeting }) => meeting?.id)).toEqual([
      'origin',
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('change the wording or the date alone', () => {
    const promise = follow([
      promising(),
      later('a', '2025-04-01', 'outcome: amended, due: 2026-09-30'),
    ]);
    expect(promise).toMatchObject({ text: { fr: 'un' }, due: '2026-09-30' });
    expect(commitmentState(promise, now)).toBe('open');
  });

  it('change nothing when they only confirm', () => {
    const promise = follow([
      promising(),
      later('a', '2025-04-01', "outcome: confirmed, text: { zh: 乙, fr: deux }, due: '2030'"),
    ]);
    expect(promise).toMatchObject({ text: { fr: 'un' }, due: '2025-06' });
  });

  it('are the last word, also over what was settled', () => {
    const promise = follow([
      promising(),
      later('a', '2025-04-01', dropped),
      later('b', '2025-05-01', confirmed),
    ]);
    expect(promise.state).toBe('open');
    expect(promise).not.toHaveProperty('settled');
  });

  it('of one day end with what settles, and else follow the names of the meetings', () => {
    const day = '2025-04-01';
    expect(
      told(
        follow([
          promising(),
          later('a', day, kept),
          later('c', day, confirmed, amended('trois')),
          later('b', day, amended('deux')),
        ]),
      ).slice(1),
    ).toEqual([`amended ${day} b`, `confirmed ${day} c`, `amended ${day} c`, `kept ${day} a`]);
  });

  it('tell nothing of an unknown promise, before it was made, or of one’s own', () => {
    const stranger = news(
      'stranger',
      `date: 2025-07-01\nfollowUps:
  - { meeting: origin, commitment: y, outcome: kept }
  - { meeting: nobody, commitment: x, outcome: kept }`,
    );
    const self = news(
      'origin',
      `date: 2025-03-11\ncommitments:\n  - { id: x, by: [a], text: { zh: 甲, fr: un } }
followUps:\n  - { meeting: origin, commitment: x, outcome: dropped }`,
    );
    expect(told(follow([self, stranger, later('early', '2025-03-10', kept)]))).toEqual([
      'made 2025-03-11 origin',
    ]);
  });

  it('of a meeting still to come are not known yet', () => {
    const meetings = [promising(), later('ahead', '2026-07-01', amended('deux', '2030'), kept)];
    expect(follow(meetings, new Date('2026-06-30T15:59:59Z'))).toMatchObject({
      state: 'open',
      text: { fr: 'un' },
    });
    // It is that day in Beijing.
    expect(follow(meetings, new Date('2026-06-30T16:00:00Z')).state).toBe('kept');
  });
});

describe('words told anew', () => {
  const reworded = (text: string, ...more: News[]) =>
    follow([promising(), later('a', '2025-07-01', `outcome: amended, text: ${text}`), ...more]);

  it.each([
    ['in one language alone, hold in that alone', '{ zh: 新 }', { zh: '新' }],
    ['in the other, too', '{ fr: deux }', { fr: 'deux' }],
    ['in both, hold in both', '{ zh: 新, fr: deux }', { zh: '新', fr: 'deux' }],
    ['as they were, leave those of the other language', '{ zh: 甲 }', { zh: '甲', fr: 'un' }],
  ])('%s', (_, text, expected) => {
    expect(reworded(text).text).toEqual(expected);
  });

  it('in the language that was lacking, are its translation', () => {
    const one = news(
      'origin',
      'date: 2025-03-11\ncommitments:\n  - { id: x, by: [a], text: { fr: un } }',
    );
    const repeated = later('a', '2025-07-01', 'outcome: amended, text: { zh: 甲, fr: un }');
    expect(follow([one]).text).toEqual({ fr: 'un' });
    expect(follow([one, repeated]).text).toEqual({ zh: '甲', fr: 'un' });
  });

  it('are followed by others that tell both again', () => {
    const last = later('b', '2025-09-01', 'outcome: amended, text: { zh: 末, fr: trois }');
    expect(reworded('{ zh: 新 }', last).text).toEqual({ zh: '末', fr: 'trois' });
  });
});

describe('what is settled by hand', () => {
  const evidence = later('proof', '2025-08-01', confirmed);

  it.each([
    ['before what a meeting says', ', state: dropped, settled: 2025-05-01', 'kept'],
    ['after what a meeting says', ', state: dropped, settled: 2025-08-01', 'dropped'],
    ['without a day, which is the last word', ', state: dropped', 'dropped'],
    ['on the day of its evidence', ', state: dropped, evidence: proof', 'kept'],
    ['on a day still to come', ', state: dropped, settled: 2030-01-01', 'kept'],
  ])('%s', (_, record, state) => {
    const proof = news('proof', 'date: 2025-06-15');
    expect(follow([promising(record), later('a', '2025-07-01', kept), proof]).state).toBe(state);
  });

  it('names its evidence, on its own day', () => {
    expect(
      told(follow([promising(', state: kept, settled: 2025-09-01, evidence: proof'), evidence])),
    ).toEqual(['made 2025-03-11 origin', 'confirmed 2025-08-01 proof', 'kept 2025-09-01 proof']);
  });

  it('is told once, when the meeting of that day says it too', () => {
    const record = ', state: kept, settled: 2025-07-01, evidence: a';
    expect(told(follow([promising(record), later('a', '2025-07-01', kept)]))).toEqual([
      'made 2025-03-11 origin',
      'kept 2025-07-01 a',
    ]);
  });
});
