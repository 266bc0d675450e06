import { describe, expect, it } from 'vitest';
import type { NameEntry } from '#parity/lexicon.ts';
import { hanNames } from '#parity/persons.ts';
import { expectFacts } from './table.ts';

const person = (id: string, zh: string, fr: string, native: 'zh' | 'fr' = 'zh'): NameEntry => ({
  id,
  kind: 'person',
  native,
  zh: [zh],
  fr: [fr],
});
const people = [
  person('zhu', '朱红宇', 'Zhu Hongyu'),
  person('zhang', '张伟', 'ZHANG Wei'),
  person('li', '李娜', 'Li Na'),
  person('wang', '王芳', 'Wang Fang'),
  person('lyu', '吕梁', 'Lyu Liang'),
  person('ouyang', '欧阳文', 'Ouyang Wen'),
  person('dupont', '玛丽·杜邦', 'Marie Dupont', 'fr'),
  person('oneil', '安·奥尼尔', "Anne O'Neil (fils)", 'fr'),
];

describe('in Chinese', () => {
  expectFacts(
    'zh',
    [
      ['[朱红宇]部长到访', '@zhu'],
      ['[朱]部长表示', '@zhu'],
      ['[朱]副部长表示', '@zhu'],
      ['[张]总表示', '@zhang'],
      ['[张]总一行', '@zhang'],
      ['感谢[张]总', '@zhang'],
      ['[张]总经理', '@zhang'],
      ['[李]女士和[王]女士', '@li', '@wang'],
      ['[欧阳]主任', '@ouyang'],
      ['[杜邦]女士表示', '@dupont'],
      ['[玛丽·杜邦]表示', '@dupont'],
      ['由[朱]部长率团', '@zhu'],
      ['王者归来'],
      ['王长期任职'],
      ['张总量与总部'],
      ['赵部长表示'],
    ],
    people,
  );
});

describe('in French', () => {
  expectFacts(
    'fr',
    [
      ['M. [Zhu] a visité', '@zhu'],
      ['M.\u00a0[Zhu] a visité', '@zhu'],
      ['M. [Zhu Hongyu] a visité', '@zhu'],
      ['M. [Zhang] et Mme [Li]', '@zhang', '@li'],
      ['Mmes [Li] et [Wang]', '@li', '@wang'],
      ['MM. [Zhu], [Zhang] et [Wang]', '@zhu', '@zhang', '@wang'],
      ['Monsieur [Zhang]', '@zhang'],
      ['Madame [Ouyang]', '@ouyang'],
      ['Dr [Wang]', '@wang'],
      ['le professeur [Li]', '@li'],
      ['Mme [Lü] a visité', '@lyu'],
      ['Mme [Lu] a visité', '@lyu'],
      ['Mme [Dupont] a visité', '@dupont'],
      ['selon [Dupont]', '@dupont'],
      ['M. Lin Wei a visité'],
      ['M. Zhao a visité'],
      ['la rue Zhu'],
    ],
    people,
  );
});

describe('beside an office, without registry', () => {
  it.each([
    ['部长朱红宇、主管邵晖到访', ['朱红宇', '邵晖']],
    ['由朱红宇部长率团', ['朱红宇']],
    ['与王芳女士会谈', ['王芳']],
    ['会长石槙琦表示', ['石槙琦']],
    ['总经理介绍', []],
    ['各部门代表参加', []],
    ['负责人全程陪同', []],
    ['市长高度评价', []],
  ])('%s', (text, names) => {
    expect(hanNames(text).map(({ name }) => name)).toEqual(names);
    for (const { name, start } of hanNames(text)) expect(text.indexOf(name)).toBe(start);
  });
});
