import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Value } from '#parity/fact.ts';
import { passage, plain, sentencesOf } from '#parity/passage.ts';
import { inGroups, runApart } from '../apart.ts';
import { strings } from '../typography/generate.ts';
import { texts } from './adversarial.ts';
import { factsOf } from './table.ts';

const COUNT = 3000;
/** What the extractors look for, to be put together at random. */
const PIECES = [
  '2025|3|11|年|月|日|至|—|今年|明年|本月|上半年|季度|世纪|年代|以来',
  '第|届|首|十|百|千|万|亿|一|两|〇|点|半|分|之|成|几|多|余|来|约|近|以上',
  '个|家|名|元|欧元|个百分点|翻|番|倍|朱红宇|部长|先生|张|总|，|。|（|）|周二|下午|时|\u3000|％|５',
  '1er|mars|Mars|mai|du|au|et|les|en|fin|prochain|l’an dernier|trimestre|premier|XIIe|ième|siècle',
  'années|90|heures|h|30|midi|million|milliards|cent|mille|vingt|un|une|dizaine|tiers|moitié|demi-',
  'd’euros|€|M€|%|plus de|au moins|jusqu’à|M.|Mmes|Zhu|Hongyu|Li',
  " | | |\u00a0|\u202f|,|.|:|/|-|+|@|'|’|(|)|\n|𠮷",
  'www.|https://a.example/|a@b.example|01 42 34 56 78|A320|4.1.2|ISO 9001|RMB',
].flatMap((line) => line.split('|'));
const people = [
  { id: 'zhu', kind: 'person' as const, zh: ['朱红宇'], fr: ['Zhu Hongyu'] },
  { id: 'li', kind: 'person' as const, zh: ['李娜'], fr: ['Li Na'] },
];
const generated = () => strings(20250311, COUNT, PIECES, 12);

/** The shortest of the generated texts for which the property does not hold. */
function failures(holds: (text: string) => boolean): string[] {
  return [...generated()]
    .filter((text) => !holds(text))
    .sort((a, b) => a.length - b.length)
    .slice(0, 3);
}

describe('plain text', () => {
  it('is as long as what was written', () => {
    expect(failures((text) => plain(text).length === text.length)).toEqual([]);
  });

  it('stays as it is', () => {
    expect(failures((text) => plain(plain(text)) === plain(text))).toEqual([]);
  });

  it.each(['zh', 'fr'] as const)('has its places, in order, in what was written in %s', (lang) => {
    const isPlaced = (text: string) => {
      const own = passage(lang, 'text', [{ text, line: 1, column: 1 }]);
      const columns = Array.from({ length: own.text.length + 1 }, (_, at) => own.at(at).column);
      return columns.every(
        (column, at) => column > (columns[at - 1] ?? 0) && column <= text.length + 1,
      );
    };
    expect(failures(isPlaced)).toEqual([]);
  });

  it.each(['zh', 'fr'] as const)('has sentences that follow each other in %s', (lang) => {
    const doFollow = (text: string) => {
      const spans = sentencesOf(passage(lang, 'text', [{ text, line: 1, column: 1 }]));
      return spans.every(
        ({ start, end }, at) => start === (spans[at - 1]?.end ?? 0) && end > start,
      );
    };
    expect(failures(doFollow)).toEqual([]);
  });
});

describe.each(['zh', 'fr'] as const)('facts of any %s text', (lang) => {
  it('stand within it, in order, apart from each other', () => {
    const standApart = (text: string) => {
      const facts = factsOf(lang, text, people);
      const asked = facts.filter(({ implied }) => !implied);
      return (
        facts.every((fact) => fact.start >= 0 && fact.end <= fact.passage.text.length) &&
        asked.every(({ start, end }, at) => start >= (asked[at - 1]?.end ?? 0) && end > start)
      );
    };
    expect(failures(standApart)).toEqual([]);
  });

  it('quote it', () => {
    const isQuoted = (text: string) =>
      factsOf(lang, text, people).every(({ raw }) => raw !== '' && text.includes(raw));
    expect(failures(isQuoted)).toEqual([]);
  });

  it('have values that exist', () => {
    const exist = (text: string) => factsOf(lang, text, people).every(({ value }) => exists(value));
    expect(failures(exist)).toEqual([]);
  });
});

function exists(value: Value): boolean {
  const isWithin = (number: number | undefined, least: number, greatest: number) =>
    number === undefined || (Number.isFinite(number) && number >= least && number <= greatest);
  switch (value.kind) {
    case 'date':
      return (
        isWithin(value.year, 0, 2199) && isWithin(value.month, 1, 12) && isWithin(value.day, 1, 31)
      );
    case 'time':
      return isWithin(value.minutes, 0, 24 * 60 - 1);
    case 'quantity':
      return isWithin(value.amount, 0, 1e19);
    case 'ordinal':
      return isWithin(value.rank, 0, 1e6);
    case 'code':
      return value.code !== '';
    default:
      return 'address' in value ? value.address !== '' : value.ids.length > 0;
  }
}

describe('long texts of one repeated piece', () => {
  const script = resolve(import.meta.dirname, 'adversarial.ts');
  // A pattern that is quadratic on 100,000 characters takes minutes, an exponential one for ever.
  it.each(inGroups(texts.length, 6))('are read: $numbers', { timeout: 150_000 }, ({ numbers }) => {
    expect(runApart(script, numbers, 100_000)).toEqual(numbers);
  });
});
