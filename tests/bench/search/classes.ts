import { createRandom } from '../build/random.ts';
import type { Name } from './names.ts';
import type { Searchable } from './pages.ts';
import {
  abbreviations,
  foreignNames,
  halfKnown,
  hanNonsense,
  latinNonsense,
} from './queries/across.ts';
import * as french from './queries/french.ts';
import * as han from './queries/han.ts';
import * as spelt from './queries/spelt.ts';
import type { Measure, Query, QueryClass } from './query.ts';
import { otherLocale, type Locale } from '#i18n/locales.ts';

const exact: readonly Measure[] = ['recall', 'precision', 'first5', 'mrr'];
/** Another spelling may mean other words besides: what else is found is not held to be wrong. */
const other: readonly Measure[] = ['recall', 'mrr', 'success3'];
const nowhere: readonly Measure[] = ['wrong'];

/** Aims are those of the table that the search was ordered by. */
export const classes: readonly QueryClass[] = [
  {
    name: 'word2',
    lang: 'zh',
    measures: exact,
    aims: { recall: 0.99, precision: 1 },
    make: (sources, count) => han.words(sources, count, (length) => length === 2),
  },
  {
    name: 'word3',
    lang: 'zh',
    measures: exact,
    aims: {},
    make: (sources, count) => han.words(sources, count, (length) => length >= 3),
  },
  {
    name: 'crossing',
    lang: 'zh',
    measures: exact,
    aims: { recall: 0.99, precision: 1 },
    make: han.crossings,
  },
  {
    name: 'phrase',
    lang: 'zh',
    measures: exact,
    aims: { precision: 0.98, first5: 1 },
    make: han.phrases,
  },
  { name: 'quoted', lang: 'zh', measures: exact, aims: {}, make: han.quoted },
  {
    name: 'title',
    lang: 'zh',
    measures: ['mrr', 'success3'],
    aims: { mrr: 0.93 },
    make: han.titles,
  },
  { name: 'mixed', lang: 'zh', measures: exact, aims: {}, make: han.mixed },
  {
    name: 'full width',
    lang: 'zh',
    measures: [...exact, 'success3'],
    aims: { success3: 0.98 },
    make: spelt.fullWidth,
  },
  {
    name: 'traditional',
    lang: 'zh',
    measures: [...exact, 'success3'],
    aims: { success3: 0.98 },
    make: spelt.traditional,
  },
  {
    name: 'pinyin name',
    lang: 'zh',
    measures: other,
    aims: { success3: 0.98 },
    make: spelt.pinyinOfNames,
  },
  {
    name: 'pinyin title',
    lang: 'zh',
    measures: other,
    aims: { success3: 0.98 },
    make: spelt.pinyinOfTitles,
  },
  { name: 'pinyin slip', lang: 'zh', measures: other, aims: {}, make: spelt.pinyinWithSlip },
  {
    name: 'French name',
    lang: 'zh',
    measures: other,
    aims: { success3: 1 },
    make: (sources, count) => foreignNames(sources, count, 'zh'),
  },
  {
    name: 'abbreviation',
    lang: 'zh',
    measures: other,
    aims: { success3: 1 },
    make: (sources) => abbreviations(sources, 'zh'),
  },
  {
    name: 'nonsense',
    lang: 'zh',
    measures: nowhere,
    aims: { wrong: 0 },
    make: (sources, count) => [
      ...hanNonsense(sources, count / 2),
      ...latinNonsense(sources, count / 2),
    ],
  },
  {
    name: 'half known',
    lang: 'zh',
    measures: nowhere,
    aims: { wrong: 0 },
    make: (sources, count) =>
      halfKnown(
        sources,
        han.words(sources, count, (length) => length === 2),
        'zh',
      ),
  },
  { name: 'word', lang: 'fr', measures: exact, aims: {}, make: french.plainWords },
  { name: 'no accents', lang: 'fr', measures: exact, aims: {}, make: french.withoutAccents },
  { name: 'elided', lang: 'fr', measures: exact, aims: { recall: 0.995 }, make: french.elided },
  {
    name: 'after ’',
    lang: 'fr',
    measures: exact,
    aims: { recall: 0.995 },
    make: french.afterApostrophe,
  },
  { name: 'œ, oe', lang: 'fr', measures: exact, aims: {}, make: french.ligatures },
  { name: 'number', lang: 'fr', measures: exact, aims: {}, make: french.numbers },
  { name: 'typo', lang: 'fr', measures: exact, aims: { recall: 0.98 }, make: french.typos },
  { name: 'quoted', lang: 'fr', measures: exact, aims: {}, make: french.quoted },
  { name: 'title', lang: 'fr', measures: ['mrr', 'success3'], aims: {}, make: french.titles },
  {
    name: 'Chinese name',
    lang: 'fr',
    measures: other,
    aims: { success3: 1 },
    make: (sources, count) => foreignNames(sources, count, 'fr'),
  },
  {
    name: 'abbreviation',
    lang: 'fr',
    measures: other,
    aims: { success3: 1 },
    make: (sources) => abbreviations(sources, 'fr'),
  },
  {
    name: 'nonsense',
    lang: 'fr',
    measures: nowhere,
    aims: { wrong: 0 },
    make: (sources, count) => [
      ...latinNonsense(sources, count * 0.75),
      ...hanNonsense(sources, count / 4),
    ],
  },
  {
    name: 'half known',
    lang: 'fr',
    measures: nowhere,
    aims: { wrong: 0 },
    make: (sources, count) => halfKnown(sources, french.plainWords(sources, count), 'fr'),
  },
];

/** The queries of a class; the same for a seed whichever other classes are asked for. */
export function queriesOf(
  { name, lang, make }: QueryClass,
  pages: Record<Locale, Searchable>,
  names: readonly Name[],
  { seed, count }: { seed: number; count: number },
): Query[] {
  const own = [...`${lang} ${name}`].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), seed);
  const random = createRandom(own % 2 ** 31);
  const sources = { random, here: pages[lang], there: pages[otherLocale(lang)], names };
  return make(sources, count).map((draft) => ({ class: name, lang, ...draft }));
}
