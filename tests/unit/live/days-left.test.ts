import { describe, expect, it } from 'vitest';
import { daysLeft, wordDays } from '#live/days-left.ts';

/** Now, deadline, days left by the calendars of Paris and of Beijing. */
const cases: [string, string, string, number | undefined, number | undefined][] = [
  ['the same day', '2026-06-10T08:00:00Z', '2026-06-10T15:00:00Z', 0, 0],
  ['less than a day, over a night', '2026-06-09T20:00:00Z', '2026-06-10T06:00:00Z', 1, 0],
  ['the instant itself', '2026-06-10T15:00:00Z', '2026-06-10T15:00:00Z', undefined, undefined],
  ['a millisecond before', '2026-06-10T14:59:59.999Z', '2026-06-10T15:00:00Z', 0, 0],
  // 23 hours and 25 hours: the nights of 28–29 March and 24–25 October 2026 in Paris.
  ['the short night', '2026-03-28T16:30:00Z', '2026-03-29T15:30:00Z', 1, 0],
  ['over the short night', '2026-03-28T22:59:00Z', '2026-03-29T21:59:00Z', 1, 1],
  ['the day after the short night', '2026-03-28T22:59:00Z', '2026-03-29T22:01:00Z', 2, 1],
  ['the long night', '2026-10-24T21:59:00Z', '2026-10-25T22:59:00Z', 1, 1],
  ['a fortnight over the long night', '2026-10-18T15:00:00Z', '2026-11-01T16:00:00Z', 14, 14],
  ['the turn of the year', '2026-12-31T22:00:00Z', '2027-01-01T10:00:00Z', 1, 0],
  ['a leap day', '2028-02-28T10:00:00Z', '2028-03-01T10:00:00Z', 2, 2],
  // Midnight ends the day before: in Paris on the 9th, in Beijing on the 10th.
  ['midnight in Paris', '2026-06-09T10:00:00Z', '2026-06-09T22:00:00Z', 0, 1],
  ['midnight in Beijing', '2026-06-09T10:00:00Z', '2026-06-10T16:00:00Z', 1, 1],
];

describe('days left', () => {
  it.each(cases)('%s', (_, now, due, paris, beijing) => {
    const left = (zone: string) => daysLeft(Date.parse(now), Date.parse(due), zone, 'deadline');
    expect(left('Europe/Paris')).toBe(paris);
    expect(left('Asia/Shanghai')).toBe(beijing);
  });

  it('counts an opening at midnight to the day that begins there', () => {
    const left = (now: string, zone: string) =>
      daysLeft(Date.parse(now), Date.parse('2026-06-09T22:00:00Z'), zone, 'opening');
    expect(left('2026-06-09T10:00:00Z', 'Europe/Paris')).toBe(1);
    expect(left('2026-06-09T21:59:59Z', 'Asia/Shanghai')).toBe(0);
    expect(left('2026-06-09T22:00:00Z', 'Europe/Paris')).toBeUndefined();
  });

  it.each([
    [undefined, ''],
    [0, 'aujourd’hui à 17 h'],
    [1, 'demain'],
    [2, 'dans 2 jours'],
    [99, 'dans 99 jours'],
    [100, ''],
  ])('%s are said as « %s »', (days, words) => {
    expect(wordDays(days, ['aujourd’hui à 17 h', 'demain', 'dans # jours'])).toBe(words);
  });
});
