import { describe, expect, it } from 'vitest';
import type { News } from '#domain/entry.ts';
import { lapsesOf } from '#domain/promise-history.ts';
import { amended, confirmed, follow, kept, later, now, promising } from './promise-lives.ts';

describe('dates that passed', () => {
  const lapses = (...meetings: News[]) =>
    lapsesOf(follow(meetings).history, now).map(({ due, at }) => [due, new Date(at).toISOString()]);
  const june = ['2025-06', '2025-06-30T22:00:00.000Z'];

  it.each<[string, News[], string[][]]>([
    ['while it is open', [promising()], [june]],
    ['before it was kept', [promising(), later('a', '2025-07-01', kept)], [june]],
    ['not when it was kept on the last day', [promising(), later('a', '2025-06-30', kept)], []],
    [
      'once, though it was confirmed after',
      [promising(), later('a', '2025-07-09', confirmed), later('b', '2025-09-09', confirmed)],
      [june],
    ],
    ['not when put off in time', [promising(), later('a', '2025-06-01', amended('x', '2090'))], []],
    [
      'twice, when put off to a date that passed too',
      [promising(), later('a', '2025-08-01', amended('x', '2025-09-15'))],
      [june, ['2025-09-15', '2025-09-15T22:00:00.000Z']],
    ],
    ['perhaps, before it was settled nobody knows when', [promising(', state: dropped')], []],
  ])('%s', (_, meetings, expected) => {
    expect(lapses(...meetings)).toEqual(expected);
  });
});
