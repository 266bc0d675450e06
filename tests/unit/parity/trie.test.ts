import { expect, it } from 'vitest';
import { createTrie } from '../../../src/parity/trie.ts';

const names = ['上海', '上海市', '上', 'Saint', 'Saint-Malo', '上海', '𠮷野'];
const wordsAt = createTrie(names.map((name, index) => [name, `${name} ${index}`]));

it.each<[string, number, string[]]>([
  ['在上海市', 1, ['上海市 1', '上海 0', '上海 5', '上 2']],
  ['在上海市', 0, []],
  ['Saint-Mâcon', 0, ['Saint 3']],
  ['Saint-Malo', 0, ['Saint-Malo 4', 'Saint 3']],
  ['𠮷野', 0, ['𠮷野 6']],
  ['𠮷野', 1, []],
  ['上', 5, []],
])('the words that begin in %s at %i, the longest first', (text, at, expected) =>
  expect(wordsAt(text, at)).toEqual(expected),
);

it('no words', () => expect(createTrie([])('上海', 0)).toEqual([]));
