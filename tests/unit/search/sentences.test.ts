import { describe, expect, it } from 'vitest';
import { search as fr } from '#i18n/fr/search.ts';
import { search as zh } from '#i18n/zh/search.ts';
import { typeset } from '#typography/typeset.ts';

describe('the filters as a sentence', () => {
  it.each([
    [{ types: ['news'] }, 'les actualités', '新闻'],
    [
      { types: ['news', 'calls'], years: ['2025'] },
      'les actualités et les appels à projets de 2025',
      '2025年的新闻和项目征集',
    ],
    [
      { states: ['open', 'closing'] },
      'les appels à projets ouverts ou bientôt clos',
      '正在接受申请或即将截止的项目征集',
    ],
    [
      {
        types: ['calls'],
        states: ['closed'],
        years: ['2024', '2025'],
        partners: ['AIFC', 'Shenfu'],
      },
      'les appels à projets clos de 2024 ou 2025 en lien avec AIFC ou Shenfu',
      '2024年或2025年、与AIFC或Shenfu有关、已截止的项目征集',
    ],
    [{ partners: ['Shenfu'] }, 'les pages en lien avec Shenfu', '与Shenfu有关的页面'],
    // From an address that someone has written by hand.
    [{ types: ['toto'], states: ['x'] }, 'toto x', 'x的toto'],
  ])('%j', (scope, french, chinese) => {
    expect(fr.search.among(scope)).toBe(french);
    expect(zh.search.among(scope)).toBe(chinese);
    expect(typeset(french, 'fr')).toBe(french);
    expect(typeset(chinese, 'zh')).toBe(chinese);
  });

  it('stands in that of the count', () => {
    const scope = { types: ['news'], years: ['2025'] };
    expect(fr.search.count(2, 'eau', fr.search.among(scope))).toBe(
      '2 résultats pour «\u00A0eau\u00A0» parmi les actualités de 2025.',
    );
    expect(zh.search.count(2, '水', zh.search.among(scope))).toBe(
      '在2025年的新闻中，找到2条与“水”有关的内容。',
    );
    expect(zh.search.instead(1, '水', '氺', zh.search.among(scope))).toBe(
      '没有找到“氺”；在2025年的新闻中找到1条与“水”有关的内容。',
    );
  });
});
