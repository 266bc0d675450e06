import { describe, expect, test } from 'vitest';
import { finder, OPAQUE, rule, typesetter } from '../../../src/typography/edits.ts';
import { typesetPieces } from '../../../src/typography/typeset.ts';
import { visible } from './visible.ts';

describe('a rule over pieces', () => {
  const set = typesetter(finder(/<.*?>/g), [rule(/ab/g, 'X'), rule(/c/g, 'long')]);
  test('reads across the borders and edits where the match starts', () =>
    expect(set(['a', 'b-c', 'c'])).toEqual(['X', '-long', 'long']));
  test('keeps empty pieces', () => expect(set(['', 'c', '', ''])).toEqual(['', 'long', '', '']));
  test('spares what it is told to', () => expect(set(['<ab', 'c>c'])).toEqual(['<ab', 'c>long']));
  test('gives private-use characters back', () =>
    expect(set(['\uE000c\uE000'])).toEqual(['\uE000long\uE000']));
  test('repeats until nothing changes', () =>
    expect(typesetter(() => [], [rule(/b/g, 'c'), rule(/a/g, 'b')])(['a'])).toEqual(['c']));
});

describe('a French sentence in pieces', () => {
  test.each([
    [
      ['"', 'mot', '" !'],
      ['«~', 'mot', '~»¦!'],
    ],
    [
      ['Note', ' : voir'],
      ['Note', '~: voir'],
    ],
    [
      ["l'", 'AIFC', '!'],
      ['l’', 'AIFC', '¦!'],
    ],
    [
      ['Note !', ' suite'],
      ['Note¦!', ' suite'],
    ],
    [
      ['12', ' 000', ' €'],
      ['12', '¦000', '~€'],
    ],
    [
      ['voir ', OPAQUE, ' !'],
      ['voir ', OPAQUE, '¦!'],
    ],
    [
      ["l'", OPAQUE],
      ['l’', OPAQUE],
    ],
  ])('%j', (pieces, expected) =>
    expect(typesetPieces(pieces, 'fr').map(visible)).toEqual(expected),
  );
});

describe('a Chinese sentence in pieces', () => {
  test.each([
    [
      ['他说，', '"好"', ',对'],
      ['他说，', '“好”', '，对'],
    ],
    [
      ['他说"', '好', '"了'],
      ['他说“', '好', '”了'],
    ],
    [
      ['第一', '\n', '第二'],
      ['第一', '', '第二'],
    ],
    [
      ['项目(', 'KPI', ')好'],
      ['项目（', 'KPI', '）好'],
    ],
    [
      ['在 ', 'AIFC', ' 中'],
      ['在', 'AIFC', '中'],
    ],
    [
      ['运行 ', OPAQUE, ' 命令,好'],
      ['运行 ', OPAQUE, ' 命令，好'],
    ],
    [
      ['２０', '２５'],
      ['20', '25'],
    ],
  ])('%j', (pieces, expected) => expect(typesetPieces(pieces, 'zh')).toEqual(expected));
});
