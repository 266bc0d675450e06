import { describe, expect, it } from 'vitest';
import { phrases } from '../../../src/typography/phrases.ts';

const names = ['沈抚示范区', '法中孵化器联盟协会', '江阴', '沈抚', '中欧产业科创（江阴）合作中心'];

describe('a Chinese title', () => {
  it.each([
    [
      '沈抚示范区与法中孵化器联盟协会在江阴举行会议',
      ['沈抚示范区', '与法中孵化器联盟协会', '在江阴', '举行', '会议'],
    ],
    ['在中欧产业科创（江阴）合作中心', ['在中欧产业科创（江阴）合作中心']],
    ['江阴，沈抚', ['江阴，', '沈抚']],
    ['“江阴”的会议', ['“江阴”的', '会议']],
    ['', []],
  ])('%s', (text, expected) => expect(phrases(text, names)).toEqual(expected));

  it('that is nothing but a name may end a line within it', () => {
    const pieces = phrases('中欧产业科创（江阴）合作中心', names);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.filter((piece) => /^[）]|[（]$/.test(piece))).toEqual([]);
  });

  it('is whole again when joined', () => {
    for (const text of ['（', '与', '的', 'KPI考核超过了80分！', 'a b，c', '“‘好’”'])
      expect(phrases(text, names).join('')).toBe(text);
  });
});
