import { describe, expect, it } from 'vitest';
import { analyse, phrasesOf, sideBySide } from '#search/analysis/analyse.ts';
import { fold, foldWithPlaces, normalise } from '#search/analysis/normalise.ts';
import type { Locale } from '#i18n/locales.ts';
import { typings } from './typings.ts';

/** A clause as its terms, a quoted one between marks. */
const shape = (query: string, lang: Locale) =>
  analyse(query, lang).map(({ terms, quoted }) => {
    const chain = terms.map(({ text }) => text).join(' ');
    return quoted ? `"${chain}"` : chain;
  });

describe('a Chinese query', () => {
  it.each([
    ['江', ['江']],
    ['沈抚', ['沈抚']],
    ['示范区', ['示范 范区']],
    ['沈抚 合作', ['沈抚', '合作']],
    ['沈抚　合作', ['沈抚', '合作']],
    ['KPI考核', ['kpi 考核']],
    ['CE认证', ['ce 认证']],
    ['12000万欧元', ['12000 万欧 欧元']],
    ['１２０００万欧元', ['12000 万欧 欧元']],
    ['（江阴）合作', ['江阴 合作']],
    ['2025年3月', ['2025 年 3 月']],
    ['franco-chinois', ['franco chinois']],
    ['l’USTC', ['ustc']],
    ['“沈抚 合作”', ['"沈抚 合作"']],
    ['「合作中心」江阴', ['"合作 作中 中心"', '江阴']],
    ['"沈抚', ['沈抚']],
    ['𠮷野', ['𠮷野']],
    ['𠮷野家', ['𠮷野 野家']],
    ['，。！', []],
    ['', []],
  ])('%s is asked as %j', (query, clauses) => expect(shape(query, 'zh')).toEqual(clauses));
});

describe('a French query', () => {
  it.each([
    ['incubateur', ['incubateur']],
    ["l'incubateur", ['incubateur']],
    ['l’incubateur', ['incubateur']],
    ['L’Institut', ['institut']],
    ['zone pilote', ['zone', 'pilote']],
    ['Franco‑Chinois', ['franco chinois']],
    ['aujourd’hui', ['aujourd hui']],
    ['e-mail', ['email']],
    ['3,5', ['35']],
    ['R&D', ['rd']],
    ['œuvre', ['œuvre']],
    ['«\u00A0centre d’échange\u00A0»', ['"centre échange"']],
    ['沈抚示范区', ['沈抚示范区']],
    ['?!', []],
  ])('%s is asked as %j', (query, clauses) => expect(shape(query, 'fr')).toEqual(clauses));

  it('counts the place that an elided word takes in the index', () => {
    const [{ terms = [] } = {}] = analyse('"centre d’échange"', 'fr');
    expect(terms.map(({ gap }) => gap)).toEqual([
      [0, 0],
      [2, 2],
    ]);
    expect(sideBySide(analyse('zone pilote', 'fr'), 'fr')[1]?.gap).toEqual([1, 1]);
  });

  it('knows the whole as typed, and without what is elided', () => {
    expect(phrasesOf(analyse('l’AIFC et d’autres', 'fr'))).toEqual([
      "l'AIFC et d'autres",
      'AIFC et autres',
    ]);
  });
});

describe('whatever is typed', () => {
  it.each(['zh', 'fr'] as const)(
    'in %s gives terms of letters and digits, and never throws',
    (lang) => {
      for (const query of typings(3000))
        for (const { terms } of analyse(query, lang)) {
          expect(terms.length).toBeGreaterThan(0);
          for (const { text } of terms) expect(text).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        }
    },
  );

  it('is normalised once for all', () => {
    for (const query of typings(3000)) expect(normalise(normalise(query))).toBe(normalise(query));
  });

  it('is folded once for all, and every folded sign knows its place', () => {
    for (const query of typings(1000)) {
      expect(fold(fold(query))).toBe(fold(query));
      const { folded, places } = foldWithPlaces(query);
      expect(places).toHaveLength(folded.length);
      expect(places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))).toBe(
        true,
      );
    }
  });

  it('is asked alike in either width and by either apostrophe', () => {
    expect(analyse('ＫＰＩ考核', 'zh')).toEqual(analyse('KPI考核', 'zh'));
    expect(analyse('l’équipe', 'fr')).toEqual(analyse("l'équipe", 'fr'));
  });
});

describe('folding', () => {
  it.each([
    ['Éloïse', 'eloise'],
    ['E\u0301loi\u0308se', 'eloise'],
    ['ŒUVRE', 'oeuvre'],
    ['沈抚', '沈抚'],
    ['ＡＩＦＣ', 'aifc'],
    ['Lü', 'lu'],
    ['fin\u00A0: «\u202Fici', 'fin : « ici'],
  ])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded));
});
