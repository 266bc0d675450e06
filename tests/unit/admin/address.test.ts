import { expect, it } from 'vitest';
import { entryAddress } from '#admin/browser/address.ts';

it.each([
  ['#/collections/news/entries/une-visite', '#/collections/news/entries/une-visite/index'],
  ['#/collections/news/entries/une-visite/', '#/collections/news/entries/une-visite/index'],
  ['#/collections/news/entries/une-visite?a=b', '#/collections/news/entries/une-visite/index?a=b'],
  ['#/collections/news/entries/une-visite/index', '#/collections/news/entries/une-visite/index'],
  ['#/collections/people/entries/zhu-hongyu', '#/collections/people/entries/zhu-hongyu'],
  ['#/collections/news/new', '#/collections/news/new'],
  ['', ''],
])('leads %s to %s', (hash, whole) => {
  expect(entryAddress(hash, ['news', 'calls'])).toBe(whole);
});
