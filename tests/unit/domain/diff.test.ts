import { describe, expect, it } from 'vitest';
import { diff } from '#domain/diff.ts';

const mark = { same: '=', removed: '-', added: '+' };
const show = (before: string, after: string) =>
  diff([...before], [...after])
    .map(({ type, item }) => mark[type] + item)
    .join(' ');

describe('a difference', () => {
  it.each([
    ['', '', ''],
    ['abc', 'abc', '=a =b =c'],
    ['', 'ab', '+a +b'],
    ['ab', '', '-a -b'],
    ['abcd', 'abxd', '=a =b -c +x =d'],
    ['abcd', 'bcde', '-a =b =c =d +e'],
    ['axbycz', 'abc', '=a -x =b -y =c -z'],
    ['aa', 'a', '=a -a'],
    ['xay', 'zaw', '-x +z =a -y +w'],
  ])('from %j to %j', (before, after, expected) => expect(show(before, after)).toBe(expected));

  it('leads from one to the other, whatever they are, and keeps the most it can', () => {
    const letters = ['a', 'b', 'c'];
    const all = [0, 1, 2, 3, 4].flatMap((length) => words(letters, length));
    for (const before of all)
      for (const after of all) {
        const edits = diff([...before], [...after]);
        const side = (left: string) =>
          edits.flatMap(({ type, item }) => (type === left ? [] : [item])).join('');
        expect(side('added')).toBe(before);
        expect(side('removed')).toBe(after);
        const kept = edits.filter(({ type }) => type === 'same').length;
        expect(kept).toBe(longest(before, after));
      }
  });

  it('of sequences beyond measure is a way as well, and keeps their ends', () => {
    const before = Array.from({ length: 2500 }, (_, index) => String(index));
    const after = ['0', 'new', ...before.slice(1).reverse(), '2499'];
    const edits = diff(before, after);
    const side = (left: string) => edits.flatMap(({ type, item }) => (type === left ? [] : [item]));
    expect(side('added')).toEqual(before);
    expect(side('removed')).toEqual(after);
    expect([edits.at(0)?.type, edits.at(-1)?.type]).toEqual(['same', 'same']);
  });

  it('compares by the key it is given', () => {
    const edits = diff([{ n: 1, side: 'was' }], [{ n: 1, side: 'is' }], ({ n }) => String(n));
    expect(edits).toEqual([{ type: 'same', item: { n: 1, side: 'is' } }]);
  });
});

function words(letters: string[], length: number): string[] {
  return length === 0
    ? ['']
    : words(letters, length - 1).flatMap((word) => letters.map((letter) => word + letter));
}

/** By trying every selection of the letters of `a`. */
function longest(a: string, b: string): number {
  let best = 0;
  for (let mask = 0; mask < 2 ** a.length; mask += 1) {
    const chosen = [...a].filter((_, index) => mask & (1 << index));
    let at = 0;
    const fits = chosen.every((letter) => (at = b.indexOf(letter, at) + 1) > 0);
    if (fits) best = Math.max(best, chosen.length);
  }
  return best;
}
