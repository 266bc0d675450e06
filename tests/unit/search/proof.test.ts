import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { fragmentOf, provePairs, wordsOfIndex } from '#search/indexing/proof.ts';

describe('the proof of the index', () => {
  const indexed = new Set(['沈抚', '抚示', '示范', '范区', '𠮷野', '中心']);

  it.each([['沈抚示范区'], ['沈抚，示范区。KPI中心'], ['沈', '抚'], ['𠮷野'], ['aucun']])(
    'holds for %s',
    (...texts) => expect(() => provePairs(texts, indexed)).not.toThrow(),
  );

  it('fails on one missing pair, and names it in both languages', () => {
    expect(() => provePairs(['沈抚', '示范区中心'], indexed)).toThrow(
      /缺少1个相邻汉字组合（例如：区中）[^]*1 paires[^]*exemple 区中/,
    );
  });

  it('counts each missing pair once, and names a few', () => {
    const text = '甲乙丙丁戊己庚辛';
    expect(() => provePairs([text, text], new Set())).toThrow(
      /缺少7个.*甲乙、乙丙、丙丁、丁戊、戊己）/,
    );
  });
});

describe('what Pagefind writes', () => {
  const packed = (signature: string, bytes: Uint8Array) =>
    gzipSync(Buffer.concat([Buffer.from(signature), bytes]));

  it('is read: the words of a part of the index', () => {
    const part = encode([
      [
        ['沈抚', [[1, [-25, 4], []]], []],
        ['示范', [], []],
      ],
    ]);
    expect(wordsOfIndex(packed('pagefind_dcd', part))).toEqual(['沈抚', '示范']);
  });

  it('is read: a page', () => {
    const page = { url: '/zh/', content: '沈\u200B抚', meta: { title: '沈抚' } };
    expect(fragmentOf(packed('pagefind_dcd', Buffer.from(JSON.stringify(page))))).toEqual(page);
  });

  it('is refused in a form that is not known', () => {
    expect(() => wordsOfIndex(packed('pagefind_xyz', encode([])))).toThrow(/格式变了[^]*format/);
  });
});
