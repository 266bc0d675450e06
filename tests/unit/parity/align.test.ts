import { describe, expect, it } from 'vitest';
import { align, type Unit } from '../../../src/parity/align.ts';

const paragraph = (length: number, ...keys: string[]): Unit => ({ length, keys });
const numbered = (count: number, length: number): Unit[] =>
  Array.from({ length: count }, (_, index) => paragraph(length + (index % 7), `n${index}`));
const inOrder = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('texts are aligned', () => {
  it('one to one, and one to two', () => {
    const zh = [paragraph(100, 'a'), paragraph(100, 'b', 'c'), paragraph(100, 'd')];
    const fr = [paragraph(300, 'a'), paragraph(140, 'b'), paragraph(160, 'c'), paragraph(300, 'd')];
    expect(align(zh, fr)).toEqual([
      { zh: [0], fr: [0] },
      { zh: [1], fr: [1, 2] },
      { zh: [2], fr: [3] },
    ]);
  });

  it('when they are thousands of paragraphs, a hundred of which one side lacks', () => {
    const fr = numbered(2000, 300);
    const zh = numbered(2000, 100).toSpliced(700, 100);
    const groups = align(zh, fr).filter((group) => group.zh.length === 1 && group.fr.length === 1);
    expect(groups.length).toBeGreaterThan(1800);
    expect(groups.filter((group) => zh[group.zh[0]!]?.keys[0] !== `n${group.fr[0]}`)).toEqual([]);
  });

  it.each([
    [0, 900],
    [1, 900],
    [3, 2000],
    [2000, 3],
    [0, 0],
  ])('each paragraph once, in order: %i against %i', (some, others) => {
    const groups = align(numbered(some, 100), numbered(others, 300));
    expect(groups.flatMap(({ zh }) => zh)).toEqual(inOrder(some));
    expect(groups.flatMap(({ fr }) => fr)).toEqual(inOrder(others));
  });
});
