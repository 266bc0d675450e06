import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '#i18n/locales.ts';
import { partners, people } from '../../bench/parity/registry.ts';
import { renderBlocks } from '../../bench/parity/render.ts';
import { readHalf } from '../../bench/parity/report.ts';
import { createRandom } from '../../bench/build/random.ts';
import { classes, queriesOf } from '../../bench/search/classes.ts';
import { bigrams } from '../../bench/search/engines/bigrams.ts';
import { missesOf } from '../../bench/search/misses.ts';
import type { Name } from '../../bench/search/names.ts';
import { createPage, createSearchable, readPage } from '../../bench/search/pages.ts';
import { areKin, isPlural, occurrenceOf, plain } from '../../bench/search/plain.ts';
import type { Query } from '../../bench/search/query.ts';
import { hanNonsense } from '../../bench/search/queries/across.ts';
import { spread } from '../../bench/search/queries/sample.ts';
import { distance, slip } from '../../bench/search/queries/slips.ts';
import { percentile, scoreOf, summarise } from '../../bench/search/score.ts';

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

const pages = searchablesOf();
const names: Name[] = [
  ...Object.entries(people).map(([id, { name, native }]) => ({
    kind: 'people',
    id,
    native,
    abbreviations: [],
    ...name,
  })),
  ...Object.entries(partners).map(([id, { title }]) => ({
    kind: 'partners',
    id,
    abbreviations: id === 'ufci' ? ['UFCI'] : [],
    ...title,
  })),
];
const made = classes.map((each): [string, (typeof classes)[number], Query[]] => [
  `${each.lang} ${each.name}`,
  each,
  queriesOf(each, pages, names, { seed: 1, count: 20 }),
]);
const madeOf = (name: string) => made.find(([known]) => known === name)?.[2] ?? [];

describe.each(made)('queries: %s', (_, each, queries) => {
  // The reports write two words with œ; the bench adds reports of its own.
  it('are enough, and none comes twice', () => {
    const least = { abbreviation: 1, 'œ, oe': 2 }[each.name] ?? 10;
    expect(queries.length).toBeGreaterThanOrEqual(least);
    expect(new Set(queries.map(({ text }) => text)).size).toBeGreaterThan(queries.length * 0.9);
  });

  it('are the same for a seed and others for another', () => {
    expect(queriesOf(each, pages, names, { seed: 1, count: 20 })).toEqual(queries);
    if (each.name === 'abbreviation' || each.name === 'œ, oe') return;
    expect(queriesOf(each, pages, names, { seed: 2, count: 20 })).not.toEqual(queries);
  });

  it('are to be found somewhere, though not on most pages, or nowhere', () => {
    const most = each.measures.includes('wrong') ? 0 : pages[each.lang].pages.length * 0.4;
    const least = most === 0 ? 0 : 1;
    const odd = queries.filter(({ gold }) => gold.length < least || gold.length > most);
    expect(odd).toEqual([]);
  });
});

describe('gold', () => {
  it.each(['word2', 'word3', 'crossing', 'phrase'])(
    'of Chinese %s is where the text has it',
    (name) => {
      for (const { text, gold } of madeOf(`zh ${name}`))
        expect(gold).toEqual(
          pages.zh.pages
            .filter(({ texts }) => texts.some((t) => t.includes(text)))
            .map(({ url }) => url),
        );
    },
  );

  it('of what is spelt otherwise is that of what is meant', () => {
    for (const { text, meant = '', gold } of [
      ...madeOf('zh traditional'),
      ...madeOf('zh full width'),
    ]) {
      expect(text).not.toBe(meant);
      expect(gold).toEqual(pages.zh.having(meant));
    }
    for (const { text, meant = '' } of madeOf('zh full width'))
      expect(text.normalize('NFKC')).toBe(meant);
  });

  it('of an elided query is that of the word', () => {
    const queries = madeOf('fr elided');
    for (const { text, meant = '', gold } of queries) {
      expect(text).toMatch(/^(?:l|d|qu)['’]/);
      expect(gold).toEqual(pages.fr.withWord(plain(meant)));
    }
    for (const sign of ["l'", 'l’', "d'", 'd’', "qu'", 'qu’'])
      expect(queries.filter(({ text }) => text.startsWith(sign))).not.toEqual([]);
  });

  it('of a typo is that of a word of eight letters, one slip away', () => {
    for (const { text, meant = '', gold } of madeOf('fr typo')) {
      expect(meant.length).toBeGreaterThanOrEqual(8);
      expect(distance(text, meant, 2)).toBe(1);
      expect(pages.fr.withWord(text)).toEqual([]);
      expect(gold).toEqual(pages.fr.withWord(meant));
    }
  });

  it('of a quoted query is where its words stand side by side', () => {
    for (const { meant = '', gold } of madeOf('fr quoted'))
      expect(gold).toEqual(pages.fr.having(meant));
  });

  it('of nonsense is empty, since no part of it stands anywhere', () => {
    const all = locales.flatMap((lang) => pages[lang].pages.map(({ plain }) => plain)).join('\n');
    const nonsense = locales.flatMap((lang) => madeOf(`${lang} nonsense`)).map(({ text }) => text);
    const han = nonsense.filter((text) => /\p{Script=Han}/u.test(text));
    expect(han.length).toBeGreaterThan(10);
    expect(han.filter((text) => !/^\p{Script=Han}{4}$/u.test(text))).toEqual([]);
    const pairs = han.flatMap((text) => [text.slice(0, 2), text.slice(1, 3), text.slice(2)]);
    expect(pairs.filter((pair) => all.includes(pair))).toEqual([]);
    const words = [...pages.zh.frequencies.keys(), ...pages.fr.frequencies.keys()];
    const latin = nonsense.filter((text) => !han.includes(text));
    expect(latin.length).toBeGreaterThan(10);
    expect(latin.filter((text) => words.some((word) => distance(word, text, 2) <= 2))).toEqual([]);
  });
});

describe('Chinese nonsense', () => {
  it('puts no two characters together that stand so in either language', () => {
    const few = (text: string) => createSearchable([createPage('/x/', '', [text])]);
    const sources = { here: few('甲乙丙丁戊己'), there: few('己甲'), names: [] };
    const drafts = hanNonsense({ ...sources, random: createRandom(1) }, 40);
    expect(drafts.length).toBeGreaterThan(10);
    expect(drafts.filter(({ text }) => /甲乙|乙丙|丙丁|丁戊|戊己|己甲/.test(text))).toEqual([]);
  });
});

describe('a draw', () => {
  it('takes as many of the rare as of the common', () => {
    const counted = Array.from({ length: 200 }, (_, index) => ({
      value: index,
      pages: index < 190 ? 1 : 64,
    }));
    const drawn = spread(counted, 10, createRandom(1));
    expect(drawn.filter((value) => value >= 190)).toHaveLength(5);
    expect(new Set(drawn).size).toBe(10);
    expect(spread(counted, 300, createRandom(1))).toHaveLength(200);
  });

  it('makes one slip', () => {
    const random = createRandom(3);
    for (let turn = 0; turn < 300; turn += 1)
      expect(distance(slip('cooperation', random), 'cooperation', 2)).toBe(1);
  });
});

describe('distance', () => {
  it.each([
    ['abcd', 'abdc', 1],
    ['abcd', 'abcd', 0],
    ['abcd', 'acbde', 2],
    ['', 'ab', 2],
    ['abcdef', 'uvwxyz', 3],
    ['a', 'abcde', 3],
  ])('between %j and %j is %i, above two being three', (a, b, expected) => {
    expect(distance(a, b, 2)).toBe(expected);
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

describe('a score', () => {
  const query: Query = {
    class: 'x',
    lang: 'zh',
    text: 'x',
    gold: ['a', 'b'],
    fair: ['f'],
    target: ['b'],
  };

  it.each([
    [['a', 'b'], { recall: 1, precision: 1, first5: 1, mrr: 0.5, success3: 1 }],
    [['f', 'x', 'b', 'y'], { recall: 0.5, precision: 0.5, first5: 0.5, mrr: 1 / 3, success3: 1 }],
    [['x', 'y', 'z', 'a'], { recall: 0.5, precision: 0.25, first5: 0.25, mrr: 0, success3: 0 }],
    [
      ['a', 'f', 'a2', 'a3', 'a4', 'b'],
      { recall: 1, precision: 0.5, first5: 0.4, mrr: 1 / 6, success3: 1 },
    ],
    [[], { recall: 0, first5: 0, mrr: 0, success3: 0 }],
  ])('of %j', (found, expected) => {
    expect(scoreOf(query, found)).toEqual(expected);
  });

  it('of nonsense counts what was found, in either language', () => {
    expect(scoreOf({ ...query, gold: [] }, ['a'], ['b', 'c'])).toEqual({ wrong: 3 });
  });

  it('of a class is the mean, and of false answers the sum', () => {
    const reply = (...found: string[]) => ({ found, aside: [], milliseconds: found.length });
    const measures = ['recall', 'precision', 'wrong'] as const;
    const nonsense = { ...query, gold: [] };
    expect(
      summarise(
        { measures },
        [query, query, nonsense, nonsense],
        [reply('a', 'b'), reply(), reply('x', 'y', 'z'), reply()],
      ),
    ).toEqual({ figures: { recall: 0.5, precision: 1, wrong: 3 }, answered: 1, p95: 3 });
  });

  it('has the percentile that nineteen of twenty do not exceed', () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(percentile(values, 0.95)).toBe(19);
    expect(percentile([7], 0.95)).toBe(7);
  });

  it('names what was missed', () => {
    const replies = [{ found: ['x', 'b'], aside: [], milliseconds: 1 }];
    expect(missesOf(['recall', 'precision'], [query], replies)).toEqual([
      '- x: recall, precision',
      '  not found: a',
      '  wrong: x',
    ]);
    expect(missesOf(['success3'], [query], replies)).toEqual([]);
  });
});

/** The parity benchmark's reports as pages. */
function searchablesOf() {
  const reports = readHalf('development');
  const pagesIn = (lang: Locale) =>
    reports.map(({ id, texts }) => {
      const blocks = renderBlocks(texts[lang], lang);
      return createPage(`/${lang}/${id}/`, blocks[0] ?? '', blocks);
    });
  return { zh: createSearchable(pagesIn('zh')), fr: createSearchable(pagesIn('fr')) };
}
