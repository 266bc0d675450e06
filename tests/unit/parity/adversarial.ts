import { extract } from '#parity/extract.ts';
import { createLexicon } from '#parity/lexicon.ts';
import { passage, sentencesOf } from '#parity/passage.ts';
import { hanNames, romanised, surnamesOf } from '#parity/persons.ts';
import { isPinyin } from '#parity/pinyin.ts';

/**
 * Run as a process of its own, with the numbers of the texts to read: reads them and prints each
 * number once it is through. A pattern that tries every way to part such a text never is.
 */
const pieces = [
  '1|1 |1.|1, 1|1-|123 |+1 |2025 |9:|1/',
  '一|二〇|万|一万|一点|第一|分之|一分之|一成|半|几十',
  '月|3月1日至|2025年|2025年至|世纪|上半年|本月|下午',
  '朱|朱部|部长朱红|总|，|（',
  "Zhang |Zhang|nan|Nan |Z'a|M. Zhang et ",
  "de |d'|cent |mille |un tiers |vingt-|vingt et |dix-",
  'mars |1er au |le 1, |en 2025 |Xe |plus de 1 |ième',
  'a|a.|a@a.|www.|! |.|A1-|1.2.|¥1| ',
].flatMap((line) => line.split('|'));
/** What gets a pattern to begin, and what keeps it going. */
const prefixed: readonly [string, string][] = [
  ['www.', '!'],
  ['www.', '/'],
  ['M. ', 'Zhang, '],
  ['第', '一'],
  ['les ', '1, '],
  ['A', 'nan'],
];

export const texts: readonly string[] = [
  ...pieces.map((piece) => ['', piece] as const),
  ...prefixed,
].map(([before, piece]) => `${before}${piece.repeat(Math.ceil(100_000 / piece.length))}\uFFFC`);

if (import.meta.main) {
  const people = [
    { id: 'zhu', kind: 'person' as const, zh: ['朱红宇'], fr: ['Zhu Hongyu'] },
    { id: 'zhang', kind: 'person' as const, zh: ['张伟'], fr: ['Zhang Wei'] },
  ];
  const knowledge = {
    lexicon: createLexicon(people),
    people: surnamesOf(people),
    anchor: { year: 2025, month: 3, day: 11 },
  };
  for (const index of process.argv.slice(2).map(Number)) {
    const text = texts[index] ?? '';
    for (const lang of ['zh', 'fr'] as const) {
      const own = passage(lang, 'text', [{ text, line: 1, column: 1 }]);
      extract([own], knowledge);
      sentencesOf(own);
    }
    romanised(text);
    hanNames(text);
    isPinyin(text);
    console.log(index);
  }
}
