import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '#i18n/locales.ts';
import { partners, people } from '../../bench/parity/registry.ts';
import { renderBlocks } from '../../bench/parity/render.ts';
import { readHalf } from '../../bench/parity/report.ts';
import { createRandom } from '../../bench/build/random.ts';
import { classes, queriesOf } from '../../bench/search/classes.ts';
import type { Name } from '../../bench/search/names.ts';
import { createPage, createSearchable } from '../../bench/search/pages.ts';
import { plain } from '../../bench/search/plain.ts';
import type { Query } from '../../bench/search/query.ts';
import { hanNonsense } from '../../bench/search/queries/across.ts';
import { spread } from '../../bench/search/queries/sample.ts';
import { distance, slip } from '../../bench/search/queries/slips.ts';

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
