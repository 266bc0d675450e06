import { expect, it } from 'vitest';
import { nearest } from '#checks/nearest.ts';

const known = ['summary', 'title', 'slug', 'shenfu', 'exchange-centre'];

it.each([
  ['sumary', 'summary'],
  ['Title', 'title'],
  ['slgu', 'slug'],
  ['shenfu-2', 'shenfu'],
  ['exchange-center', 'exchange-centre'],
  ['summary', 'summary'],
  ['zzzzzz', undefined],
  ['', undefined],
])('takes %j for %j', (word, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

it('takes the first of two equally near, and none of nothing', () => {
  expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
  expect(nearest('cat', [])).toBeUndefined();
});
