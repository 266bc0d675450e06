import { describe, expect, test } from 'vitest';
import { cut, runs } from '../../../src/typography/foreign.ts';
import { ordinals } from '../../../src/typography/ordinals.ts';

const NAMES = ['Salon', 'Salon de l’Agriculture', 'Paris', 'AIFC', 'Amiens'];

/** Tagged runs are shown in brackets. */
const tagged = (text: string, lang: 'zh' | 'fr', names?: readonly string[]) =>
  runs(text, lang, names)
    .map((run) => (run.lang ? `[${run.lang === 'fr' ? 'fr' : 'zh'} ${run.text}]` : run.text))
    .join('');

describe('Chinese in French', () => {
  test.each([
    ['M. Zhu Hongyu (朱红宇) est venu', 'M. Zhu Hongyu ([zh 朱红宇]) est venu'],
    ['le 2025年3月11日 à Paris', 'le [zh 2025年3月11日] à Paris'],
    ['dit « 第一年KPI考核，好。 »', 'dit « [zh 第一年KPI考核，好。] »'],
    ['《三国》 et “中心” ou 中心”', '[zh 《三国》] et [zh “中心”] ou [zh 中心]”'],
    ['中欧产业科创(江阴)合作中心', '[zh 中欧产业科创(江阴)合作中心]'],
    ['石 槙琦 et 邵晖', '[zh 石 槙琦] et [zh 邵晖]'],
    ['𠮷 seul', '[zh 𠮷] seul'],
    ['朱红宇, 邵晖', '[zh 朱红宇], [zh 邵晖]'],
    ['rien', 'rien'],
  ])('%s', (text, expected) => expect(tagged(text, 'fr')).toBe(expected));
});

describe('French in Chinese', () => {
  test.each([
    ['在Paris的Salon de l’Agriculture上', '在[fr Paris]的[fr Salon de l’Agriculture]上'],
    ["在Salon de l'Agriculture上", "在[fr Salon de l'Agriculture]上"],
    ['Parisien与paris与Paris-Saclay', 'Parisien与paris与Paris-Saclay'],
    ['AIFC和KPI和CE', '[fr AIFC]和KPI和CE'],
    ['法国Montréal市', '法国[fr Montréal]市'],
    ['École de Paris中心', '[fr École de Paris]中心'],
    ['他说«bonjour»和«你好»', '他说[fr «bonjour»]和«你好»'],
    ['Zhū Hóngyǔ与Lü Wei', 'Zhū Hóngyǔ与Lü Wei'],
    ['l’été.', '[fr l’été].'],
    ['没有', '没有'],
  ])('%s', (text, expected) => expect(tagged(text, 'zh', NAMES)).toBe(expected));

  test('an acronym is no French unless it is named', () =>
    expect(tagged('AIFC和KPI', 'zh')).toBe('AIFC和KPI'));
  test('a name is text, not a pattern', () =>
    expect(tagged('axb和a.b(c', 'zh', ['a.b(c'])).toBe('axb和[fr a.b(c]'));
});

test('runs are cut where the pieces are', () => {
  const pieces = ['M. 朱', '红', '', '宇 !'];
  expect(cut(runs(pieces.join(''), 'fr'), pieces)).toEqual([
    [{ text: 'M. ' }, { text: '朱', lang: 'zh-Hans' }],
    [{ text: '红', lang: 'zh-Hans' }],
    [],
    [{ text: '宇', lang: 'zh-Hans' }, { text: ' !' }],
  ]);
});

describe('ordinal numbers', () => {
  test.each([
    ['le 1er mars', 'le 1^er mars'],
    ['1re et 1res, 2e et 3es', '1^re et 1^res, 2^e et 3^es'],
    ['2nd, 2nde, 2d', '2^nd, 2^nde, 2^d'],
    ['XXIe siècle, Ve République, Ier', 'XXI^e siècle, V^e République, I^er'],
    ['Le, Ces, 3e8, 2e-mail, 1.2e', 'Le, Ces, 3e8, 2e-mail, 1.2e'],
    ['3de, 4er, hier', '3de, 4er, hier'],
  ])('%s', (text, expected) => {
    const parts = ordinals(text);
    expect(parts.map((part) => (part.sup ? `^${part.text}` : part.text)).join('')).toBe(expected);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});
