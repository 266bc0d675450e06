import { describe, expect, it } from 'vitest';
import type { Locale } from '#i18n/locales.ts';
import { factsOf, show } from './table.ts';

/** Ways to write one thing, all of which must be read as the same facts. */
const equivalents: Record<Locale, readonly (readonly string[])[]> = {
  zh: [
    ['3月11日', '三月十一日', '3 月 11 日', '３月１１日', '03月11日', '3月11号'],
    ['2025年3月11日', '二〇二五年三月十一日', '二零二五年三月十一日', '2025-03-11', '2025/3/11'],
    ['2025年3月11日', '2025年03月11日', '2025.3.11', '2025 年 3 月 11 日', '二○二五年三月十一日'],
    ['2万元', '20000元', '2 万元', '20,000元', '两万元', '二万元', '２万元', '20 000元'],
    ['1.2亿元', '1亿2千万元', '12000万元', '一亿两千万元', '120,000,000元', '一点二亿元'],
    ['2万5千元', '2.5万元', '25000元', '两万五千元'],
    ['120万欧元', '一百二十万欧元', '1200000欧元', '€120万', 'EUR 120万', '120 万欧元'],
    ['500万元', '人民币500万元', '500万元人民币', '¥500万', 'RMB500万', '五百万元'],
    ['12.5%', '１２．５％', '12.5 %', '百分之十二点五', '12.5﹪'],
    ['30%', '三成', '百分之三十', '十分之三'],
    ['第十二届', '第12届', '第 12 届', '第１２届'],
    ['下午3点', '15:00', '15时', '下午三点', '15：00', '下午3时', '15点整'],
    ['晚上八点半', '20:30', '20时30分', '晚上8点30分'],
    ['30余家', '30多家', '三十余家', '三十多家', '30 多家'],
    ['20世纪90年代', '二十世纪九十年代', '上世纪90年代', '90年代'],
    ['第一季度', '一季度', '第1季度', '1季度'],
    ['50万千瓦', '500000千瓦', '五十万千瓦', '50 万 kW'],
    ['www.example.org', 'https://example.org/', 'http://www.example.org'],
    ['+86 24 2345 6789', '024-23456789', '(024) 23456789'],
  ],
  fr: [
    ['11 mars 2025', '11\u00a0mars\u00a02025', '11\u202fmars 2025', '11/03/2025', '2025-03-11'],
    ['le 1er mars', 'le 01 mars', 'le 1 mars'],
    ['le 1er jour', 'le premier jour'],
    ['la 12e édition', 'la XIIe édition', 'la douzième édition', 'la 12ème édition'],
    [
      '1 250 000 €',
      '1\u00a0250\u00a0000\u00a0€',
      '1\u202f250\u202f000 €',
      '1.250.000 €',
      '1250000 €',
    ],
    ['1 250 000 euros', '1,25 million d’euros', '1,25 M€', '1,25\u00a0M€', '1 250 k€'],
    ['120 millions d’euros', "120 millions d'euros", '0,12 milliard d’euros', '120 M€', '0,12 Md€'],
    ['20 000 yuans', '20\u202f000 RMB', 'vingt mille yuans', '20 000 CNY'],
    ['1 billion d’euros', '1 000 milliards d’euros', '1000 Md€'],
    ['12,5 %', '12,5%', '12,5\u00a0%', '12,5\u202f%', '12,5 pour cent'],
    ['l’an prochain', "l'an prochain", 'l’année prochaine', "l'année prochaine"],
    ['15 h 30', '15h30', '15\u00a0h\u00a030', '15:30', '15 heures 30'],
    ['à 15 h', 'à 15 heures', 'à 15h00', 'à 15:00', 'à 3 heures de l’après-midi'],
    ['à midi', 'à 12 h', 'à 12:00', 'à 12 heures'],
    ['plus de 80 points', 'plus de quatre-vingts points', 'supérieur à 80 points'],
    ['vingt et un pays', 'vingt-et-un pays', '21 pays'],
    ['premier trimestre 2025', '1er trimestre 2025', 'T1 2025', 'premier trimestre de 2025'],
    ['années 1990', 'années 90'],
    ['un an et demi', '1,5 an'],
    ['une demi-heure', '0,5 heure'],
    ['+33 1 42 34 56 78', '01 42 34 56 78', '01.42.34.56.78', '+33 (0)1 42 34 56 78'],
    ['ISO 9001', 'ISO9001', 'ISO\u00a09001'],
  ],
};

describe.each(Object.entries(equivalents))('in %s', (lang, groups) => {
  const values = (text: string) => factsOf(lang as Locale, text).map(show);
  it.each(groups.map((group) => ({ group })))('$group', ({ group }) => {
    const [first = '', ...others] = group;
    expect(values(first)).not.toEqual([]);
    expect(others.map((text) => [text, values(text)])).toEqual(
      others.map((text) => [text, values(first)]),
    );
  });
});
