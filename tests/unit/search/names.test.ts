import { describe, expect, it } from 'vitest';
import { slips } from '#search/analysis/distance.ts';
import { readAs, readNearly, spell } from '#search/analysis/pinyin.ts';
import { nameRows } from '#search/indexing/name-rows.ts';
import { readingsOf } from '#search/indexing/readings.ts';
import { traditionalFor } from '#search/indexing/traditional.ts';
import { equivalents, holds, nameIndex } from '#search/names.ts';
import type { Locale } from '#i18n/locales.ts';
import { site } from '../output/fixture-view.ts';

describe('another name', () => {
  const rows = nameIndex([
    {
      zh: ['沈抚示范区', '沈抚'],
      fr: ['Zone pilote de Shenfu', 'Shenfu'],
      path: { zh: '/zh/p/', fr: '/fr/p/' },
    },
    { zh: ['沈抚招商部'], fr: ['Bureau de Shenfu'] },
    { zh: ['朱红宇'], fr: ['Zhu Hongyu'], path: { zh: '/zh/z/', fr: '/fr/z/' } },
    { zh: ['主席'], fr: ['président', 'présidente'] },
    { zh: ['会长'], fr: ['président'] },
  ]);

  it.each<[string, Locale, string[], string[]]>([
    // One of its forms is meant whole: all others, and its page.
    ['Shenfu', 'zh', ['沈抚示范区', '沈抚'], ['/zh/p/']],
    ['SHENFU', 'zh', ['沈抚示范区', '沈抚'], ['/zh/p/']],
    ['沈抚', 'fr', ['Zone pilote de Shenfu', 'Shenfu'], ['/fr/p/']],
    ['沈抚', 'zh', ['沈抚示范区'], ['/zh/p/']],
    ['president', 'zh', ['主席', '会长'], []],
    // A family name may come first or last, and be written as one word with the other.
    ['zhu hongyu', 'zh', ['朱红宇'], ['/zh/z/']],
    ['Hongyu Zhu', 'zh', ['朱红宇'], ['/zh/z/']],
    ['zhuhongyu', 'zh', ['朱红宇'], ['/zh/z/']],
    // A part of names of the other script: their first form.
    ['pilote', 'zh', ['沈抚示范区'], []],
    ['招商', 'fr', ['Bureau de Shenfu'], []],
    // A part within the language is found by its words; a part of a word is no part.
    ['pilote', 'fr', [], []],
    ['henfu', 'zh', [], []],
    ['S', 'zh', [], []],
    ['？', 'zh', [], []],
  ])('of %s in %s is %j', (typed, lang, forms, paths) => {
    expect(equivalents(typed, lang, rows)).toEqual({ forms, paths });
  });

  it.each([
    ['la Zone pilote', 'zone', true],
    ['la Zone pilote', 'one', false],
    ['l’Élan', 'elan', true],
    ['第一年KPI考核', 'kpi', true],
    ['沈抚示范区', '抚示', true],
    ['texte', ' ', false],
  ])('%s holds %s: %s', (text, part, held) => expect(holds(text, part)).toBe(held));
});

describe('the names of the site', () => {
  const rows = nameRows(site);

  it('are those of every partner, programme, person and term, in both languages', () => {
    const count =
      1 +
      site.partners.length +
      site.programmes.length +
      site.people.length +
      Object.keys(site.terms).length;
    expect(rows).toHaveLength(count);
    expect(rows.filter(({ zh, fr }) => zh.length + fr.length === 0)).toEqual([]);
  });

  it('know their page, their short forms and the wrong ones', () => {
    const [person] = site.people;
    expect(rows.find(({ path }) => path?.fr.endsWith(`/${person?.id}/`))).toMatchObject({
      zh: expect.arrayContaining([person?.facts.name.zh]),
      fr: expect.arrayContaining([person?.facts.name.fr]),
    });
    for (const term of Object.values(site.terms))
      for (const form of [...(term.aliases?.fr ?? []), ...(term.wrong?.fr ?? [])])
        expect(rows.some(({ fr }) => fr.includes(form))).toBe(true);
  });
});

describe('pinyin', () => {
  const table = readingsOf(['沈抚示范区', '石槙琦', '重庆银行', '绿化', '吕']);
  const readings = (sign: string) => table[sign]?.split(' ') ?? [];

  it('is read as the words are', () => {
    expect(readings('重')[0]).toBe('chong');
    expect(readings('行')).toContain('hang');
    expect(readings('绿')[0]).toBe('lu');
    expect(readings('x')).toEqual([]);
  });

  it.each([
    ['沈抚示范区', 'shenfu', ['沈抚']],
    ['沈抚示范区', 'shifanqu', ['示范区']],
    ['沈抚示范区', 'shenfushifanqu', ['沈抚示范区']],
    ['沈抚示范区', 'henfu', []],
    ['沈抚示范区', 'shenf', []],
    ['石槙琦', 'shizhenqi', ['石槙琦']],
    ['重庆银行', 'chongqing', ['重庆']],
    ['重庆银行', 'zhongqing', ['重庆']],
    ['绿化', 'luhua', ['绿化']],
    ['', 'a', []],
  ])('of %s spells %s as %j', (run, letters, parts) => {
    expect(readAs(run, letters, readings)).toEqual(parts);
  });

  it('may be half typed where it is still being typed', () => {
    expect(readAs('沈抚示范区', 'shenfushi', readings, true)).toEqual(['沈抚示']);
    expect(readAs('沈抚示范区', 'shenfushif', readings, true)).toEqual(['沈抚示范']);
  });

  it('is forgiven a slip', () => {
    expect(readNearly('沈抚示范区', 'shifamqu', readings, slips, 1)).toContainEqual({
      text: '示范区',
      slips: 1,
    });
    expect(readNearly('沈抚示范区', 'xyzxyz', readings, slips, 1)).toEqual([]);
  });

  it.each([
    ['Lü', 'lu'],
    ['lv', 'lu'],
    ['LYU', 'lu'],
    ['lu:', 'lu'],
    ['nv', 'nu'],
    ["Xi'an", 'xian'],
    ['shen fu', 'shenfu'],
  ])('typed %s is spelt %s', (typed, letters) => expect(spell(typed)).toBe(letters));

  it('of many equal syllables ends', () => {
    const same = { 安: ['an', 'a', 'ann'] } as Record<string, string[]>;
    expect(readAs('安'.repeat(400), `${'an'.repeat(200)}x`, (sign) => same[sign] ?? [])).toEqual(
      [],
    );
  });
});

describe('traditional characters', () => {
  const [from, to] = traditionalFor('沈抚示范区联盟医药台干后里');
  const simple = (text: string) =>
    Array.from(text, (sign) => [...to][[...from].indexOf(sign)] ?? sign).join('');

  it.each([
    ['瀋撫示範區', '沈抚示范区'],
    ['聯盟', '联盟'],
    ['醫藥', '医药'],
    ['臺檯', '台台'],
    ['裏裡', '里里'],
    ['後', '后'],
  ])('%s are %s', (typed, written) => expect(simple(typed)).toBe(written));

  it('are given only for what the site writes, and never for what it writes itself', () => {
    expect(traditionalFor('沈')).toEqual(['瀋', '沈']);
    expect(traditionalFor('沈瀋')).toEqual(['', '']);
    expect(traditionalFor('')).toEqual(['', '']);
  });
});
