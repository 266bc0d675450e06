import { describe, expect, it } from 'vitest';
import { endOf, startOf } from '#domain/day.ts';

const iso = (at: number) => new Date(at).toISOString();

describe('the end of a date is that of the later of the two countries', () => {
  it.each([
    // Winter and summer in Paris, which is behind Beijing either way.
    ['2025-01-15', '2025-01-15T23:00:00.000Z'],
    ['2025-06-30', '2025-06-30T22:00:00.000Z'],
    // The days on which the clocks of Paris change are 23 and 25 hours long.
    ['2025-03-29', '2025-03-29T23:00:00.000Z'],
    ['2025-03-30', '2025-03-30T22:00:00.000Z'],
    ['2025-10-25', '2025-10-25T22:00:00.000Z'],
    ['2025-10-26', '2025-10-26T23:00:00.000Z'],
    ['2025-02', '2025-02-28T23:00:00.000Z'],
    ['2024-02', '2024-02-29T23:00:00.000Z'],
    ['2025-03', '2025-03-31T22:00:00.000Z'],
    ['2025-12', '2025-12-31T23:00:00.000Z'],
    ['2025-12-31', '2025-12-31T23:00:00.000Z'],
    ['2025', '2025-12-31T23:00:00.000Z'],
  ])('%s ends at %s', (date, end) => {
    expect(iso(endOf(date))).toBe(end);
  });
});

it.each([
  ['2025-01-15', '2025-01-14T16:00:00.000Z'],
  ['2025-07-09', '2025-07-08T16:00:00.000Z'],
  // Beijing kept summer time from 1986 to 1991 (IANA time zone database, Asia/Shanghai).
  ['1990-07-09', '1990-07-08T15:00:00.000Z'],
])('%s begins in the earlier of the two, at %s', (day, start) => {
  expect(iso(startOf(day))).toBe(start);
});

it('reads the local times of before the zones, to the second', () => {
  expect(iso(endOf('1890'))).toBe('1890-12-31T23:50:39.000Z');
});

it('reaches from the morning of one country to the night of the other, on every day of a year', () => {
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000) {
    const day = iso(at).slice(0, 10);
    const hours = (endOf(day) - startOf(day)) / 3_600_000;
    // Beijing is ahead by seven hours in winter, by six in summer.
    expect([30, 31]).toContain(hours);
    const last = new Date(endOf(day) - 1);
    const inParis = last.toLocaleDateString('sv', { timeZone: 'Europe/Paris' });
    const inBeijing = new Date(startOf(day)).toLocaleDateString('sv', {
      timeZone: 'Asia/Shanghai',
    });
    expect([inParis, inBeijing]).toEqual([day, day]);
  }
});
