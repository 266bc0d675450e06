import { expect, it } from 'vitest';
import { calendarOffer } from '#output/calendar/offer.ts';
import { createView, plain } from '#output/view.ts';
import { find, site } from '../fixture-view.ts';

const view = createView({ ...site, now: new Date('2025-12-01T00:00:00Z') }, 'zh');
const entry = find('calls', 'bourses-mobilite');

const namesOf = (call: typeof entry) =>
  calendarOffer(view, call)?.downloads.map(({ text }) => plain(text));

it('offers the dates of a call by their names, for the page gives the dates', () => {
  expect(namesOf(entry)).toEqual(['第一批', '第二批', '第三批']);
});

it('tells dates of the same name apart', () => {
  const deadlines = entry.facts.deadlines.map(({ id, at }) => ({ id, at }));
  const names = namesOf({ ...entry, facts: { ...entry.facts, deadlines } } as typeof entry);
  expect(names).toHaveLength(3);
  expect(names?.every((name) => name.startsWith('申请截止，20'))).toBe(true);
  expect(new Set(names).size).toBe(3);
});
