import { describe, expect, it } from 'vitest';
import { bigrams } from '../../bench/search/engines/bigrams.ts';
import { readPage } from '../../bench/search/pages.ts';
import { areKin, isPlural, occurrenceOf, plain } from '../../bench/search/plain.ts';

describe('a plain text', () => {
  it.each([
    ['Ｌ’Œuvre  « Élève »', "l'oeuvre « eleve »"],
    ['ＫＰＩ 考核', 'kpi考核'],
    ['Xi’an ma\u00A0chère', "xi'an ma chere"],
    ['rendez\u2011vous', 'rendez-vous'],
    ['沈抚示范区', '沈抚示范区'],
  ])('of %s is %s', (text, expected) => {
    expect(plain(text)).toBe(expected);
    expect(plain(expected)).toBe(expected);
  });

  it.each([
    ['2000万', '12000万欧元', false],
    ['2000万', '约2000万欧元', true],
    ['200家', '1,200家企业', false],
    ['incubateur', "l'incubateur", true],
    ['incubateur', 'incubateurs', false],
    ['ce认证', '欧洲ce认证', true],
    ['(a', '(a', true],
  ])('has %s in %s: %s', (wanted, text, expected) => {
    expect(occurrenceOf(wanted).test(text)).toBe(expected);
  });

  it.each([
    ['cooperation', 'cooperations', true],
    ['cooperation', 'corporation', false],
    ['port', 'portail', false],
  ])('%s and %s are kin: %s', (a, b, expected) => {
    expect(areKin(a, b)).toBe(expected);
  });

  it.each([
    ['entreprises', 'entreprise', true],
    ['canaux', 'canal', true],
    ['bureaux', 'bureau', true],
    ['choixs', 'choix', false],
    ['entreprisex', 'entreprise', false],
  ])('%s is the plural of %s: %s', (word, singular, expected) => {
    expect(isPlural(word, singular)).toBe(expected);
  });
});

describe('a page', () => {
  const html = (main: string) =>
    `<html lang="fr"><body><main id="main">${main}</main></body></html>`;

  it('is its title and blocks, without what is not to be indexed', () => {
    const [page] = readPage(
      '/fr/x/',
      html(
        `<article data-pagefind-body><nav data-pagefind-ignore>fil</nav><h1>会<wbr>谈</h1>
         <p>L’<em>été</em>\n à Lyon</p><ul><li>un</li><li>deux</li></ul><script>x</script></article>`,
      ),
    );
    expect(page?.title).toBe('会谈');
    expect(page?.texts).toEqual(['会谈', 'L’été à Lyon', 'un', 'deux']);
    expect(page?.plain).toBe("会谈\nl'ete a lyon\nun\ndeux");
    expect([...(page?.words ?? [])]).toEqual(['l', 'ete', 'a', 'lyon', 'un', 'deux']);
  });

  it('is none without the mark of what may be found', () => {
    expect(readPage('/fr/x/', html('<h1>x</h1>'))).toEqual([]);
  });
});

describe('the pairs of MiniSearch', () => {
  it.each([
    ['沈抚示范区', ['沈抚', '抚示', '示范', '范区']],
    ['KPI考核', ['kpi', '考核']],
    ['l’Été 2025年', ['l', 'ete', '2025', '年']],
    ['', []],
  ])('of %s', (text, expected) => {
    expect(bigrams(text)).toEqual(expected);
  });
});
