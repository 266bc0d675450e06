import { describe, expect, it } from 'vitest';
import { byId, byStart, byUrgency, newestFirst } from '#domain/order.ts';
import { call, news, programme } from './make.ts';

const now = new Date('2026-06-01T12:00:00Z');
const at = (instant: string) => `deadlines: [{ at: '${instant}' }]`;

/** Each list in its order; the ids tell which rule decides. */
const orders = {
  news: {
    sort: newestFirst,
    list: [
      news('b', 'date: 2026-01-02'),
      news('a', 'date: 2026-01-01'),
      news('c', 'date: 2026-01-01'),
    ],
  },
  programmes: {
    sort: byStart,
    list: [
      programme('year', "start: '2025'"),
      programme('z-month', 'start: 2025-03'),
      programme('day', 'start: 2025-03-02'),
      programme('a-undated'),
      programme('b-undated'),
    ],
  },
  calls: {
    sort: (calls: readonly ReturnType<typeof call>[]) => byUrgency(calls, now),
    list: [
      call('closing', at('2026-06-10T12:00:00Z')),
      call('z-open-soon', at('2026-07-10T12:00:00Z')),
      call('a-open-later', at('2026-08-10T12:00:00Z')),
      call('open-endless', 'opens: 2026-01-01T12:00:00Z'),
      call('forthcoming', 'opens: 2027-01-01T12:00:00Z'),
      call('announced'),
      call('z-closed', at('2026-05-10T12:00:00Z')),
      call('b-closed', at('2026-05-01T12:00:00Z')),
    ],
  },
  ids: { sort: byId<{ id: string }>, list: ['A', 'a', 'a-b', 'ab', 'é'].map((id) => ({ id })) },
};

describe.each(Object.entries(orders))('order of %s', (_, { sort, list }) => {
  const sorted = sort as (things: readonly { id: string }[]) => { id: string }[];
  const ids = list.map(({ id }) => id);

  it.each([
    ['kept', [...list]],
    ['turned round', list.toReversed()],
    ['rotated', [...list.slice(2), ...list.slice(0, 2)]],
  ])('is the same from a list %s', (__, given) => {
    const before = [...given];
    expect(sorted(given).map(({ id }) => id)).toEqual(ids);
    expect(given).toEqual(before);
  });
});
