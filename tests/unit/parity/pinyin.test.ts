import { describe, expect, it } from 'vitest';
import { canSpell, isPinyin, misreadCharacter, readingsOf, spell } from '#parity/pinyin.ts';
import { hanFor, romanised } from '#parity/romanised.ts';

describe('one name, many spellings', () => {
  it.each([
    ['Lü', 'Lyu', 'Lu', 'Lv', 'LYU', 'lǚ'],
    ["Xi'an", 'Xi’an', 'Xian', 'XI AN'],
    ['Hongyu', 'Hong-yu', 'Hong Yu', 'HONGYU', 'hóngyǔ'],
    ['Nü', 'Nv', 'Nu'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map(spell)).size).toBe(1);
  });

  it.each([
    ['朱红宇', 'Zhu Hongyu', true],
    ['朱红宇', 'Zhu Hongju', false],
    ['石槙琦', 'Shi Zhenqi', true],
    ['石槙琦', 'Shi Dianqi', true],
    ['石槙琦', 'Shi Jianqi', false],
    ['吕梁', 'Lyu Liang', true],
    ['吕梁', 'Lü Liang', true],
    ['单雄信', 'Shan Xiongxin', true],
    ['仇英', 'Qiu Ying', true],
    ['西安', "Xi'an", true],
    ['沈阳', 'Shenyang', true],
    ['沈阳', 'Shengyang', false],
    ['', '', true],
    ['朱', '', false],
  ])('%s is spelt %s: %s', (characters, letters, is) => {
    expect(canSpell(characters, spell(letters))).toBe(is);
  });

  it('knows the character that a spelling misreads', () => {
    expect(misreadCharacter('石槙琦', spell('Shi Jianqi'))).toBe('槙');
    expect(misreadCharacter('朱红宇', spell('Dupont Marc'))).toBeUndefined();
    expect(readingsOf('重')).toEqual(expect.arrayContaining(['zhong', 'chong']));
  });
});

describe('syllables', () => {
  it.each(['Hongyu', "Xi'an", 'Lyu', 'Lüe', 'Zhuang', 'Ouyang', 'Er', 'Shaohui', 'nan'])(
    '%s is pinyin',
    (word) => expect(isPinyin(word)).toBe(true),
  );
  it.each(['Dupont', 'Paris', 'Zhuangt', 'Vincent', 'Marc', 'Amiens', '', '朱', 'ng', 'xa'])(
    '%s is not',
    (word) => expect(isPinyin(word)).toBe(false),
  );
});

describe('Chinese names in French', () => {
  const zh = '沈抚示范区朱红宇部长、欧阳文女士、吕梁和石磊到访。';
  it.each([
    ['M. Zhu Hongyu a visité', 'Zhu Hongyu', '朱红宇'],
    ['M. ZHU Hongyu a visité', 'ZHU Hongyu', '朱红宇'],
    ['Hongyu Zhu a visité', 'Hongyu Zhu', '朱红宇'],
    ['Zhu Hong-yu a visité', 'Zhu Hong-yu', '朱红宇'],
    ['Zhu Hong Yu a visité', 'Zhu Hong Yu', '朱红宇'],
    ['Mme Ouyang Wen', 'Ouyang Wen', '欧阳文'],
    ['Lyu Liang', 'Lyu Liang', '吕梁'],
    ['Lü Liang', 'Lü Liang', '吕梁'],
    ['Shi Lei', 'Shi Lei', '石磊'],
    ['Wang Lei', 'Wang Lei', undefined],
  ])('%s', (text, name, han) => {
    const found = romanised(text);
    expect(found.map((each) => each.name)).toEqual([name]);
    expect(found.map((each) => hanFor(zh, each))).toEqual([han]);
  });

  it.each(['Jean Dupont', 'la Silicon Valley', 'Paris', 'Zhu', 'le Salon International'])(
    'none in %s',
    (text) => expect(romanised(text)).toEqual([]),
  );
});
