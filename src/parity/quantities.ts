import { boundAround } from './bounds.ts';
import type { Quantity } from './fact.ts';
import type { Found } from './found.ts';
import { matches } from './matches.ts';
import * as fr from './numerals-fr.ts';
import {
  clean,
  numeral as zhNumeral,
  readNumeral as readZh,
  readScale,
  roundness,
  type Numeral,
} from './numerals-zh.ts';
import { joinRanges } from './ranges.ts';
import { isCurrency, isExact, unitAfter } from './units.ts';

/** Numbers with what they count, bounded or not; percentages and amounts of money are such. */
export function quantities(lang: 'zh' | 'fr', text: string): Found<Quantity>[] {
  const found = matches(text, patterns[lang]).flatMap((match) => {
    const quantity = read(lang, text, match.index, match[0], match[1] ?? '');
    return quantity ? [quantity] : [];
  });
  return joinRanges(lang, text, found);
}

const sign = String.raw`(?:US|HK)?\$|[¥€£]`;
const code = 'RMB|CNY|EUR|USD|HKD|GBP|CHF';
const patterns = {
  zh: new RegExp(
    `(?<![第几数某周]|[A-Za-z\\d.](?=\\d))(?:人民币|${sign}|(?<![A-Za-z])(?:${code}) ?)?(${zhNumeral})`,
    'g',
  ),
  fr: new RegExp(
    `(?<![\\p{L}\\d]|\\d[.,])(?:(?:${sign}|${code}) ?)?(?<!\\p{L}-)(${fr.numeral})`,
    'giu',
  ),
};

function read(
  lang: 'zh' | 'fr',
  text: string,
  start: number,
  whole: string,
  written: string,
): Found<Quantity> | undefined {
  const numeral =
    lang === 'zh' ? (readZh(written) ?? bareScale(text, start, written)) : fr.readNumeral(written);
  if (!numeral) return undefined;
  const end = start + whole.length;
  const rest = text.slice(end, end + 40);
  const { more, unit, half, length } = tail[lang](rest);
  const name = currencyOf(whole.slice(0, whole.length - written.length)) ?? unit?.name;
  if (isCodePart(lang, rest, unit) || !counts(lang, numeral, written, name, rest)) return undefined;
  const stop = end + length;
  const around = boundAround(
    lang,
    text.slice(Math.max(0, start - 28), start),
    text.slice(stop, stop + 24),
  );
  const round = numeral.bound ?? roundness(lang === 'zh' ? more : '');
  const value: Quantity = {
    kind: 'quantity',
    amount: clean(numeral.value * (unit?.times ?? 1) + half),
    ...(name === undefined ? {} : { unit: name }),
    bound: round && (around === '=' || around === '~') ? round : around,
  };
  const isWeak = isIdiomatic(numeral, name) || /^[百千万亿]/.test(written);
  return { value, start, end: stop, ...(isWeak ? { weak: true } : {}) };
}

/** What follows a number and belongs to it: 余家, 个半小时, « ans et demi », « grandes entreprises ». */
const tail: Record<'zh' | 'fr', (rest: string) => Tail> = {
  zh(rest) {
    const more = /^(?:[多余来几]| (?=[%‰°€$A-Za-z]))/.exec(rest)?.[0] ?? '';
    const unit = unitAfter('zh', rest.slice(more.length));
    const length = unit ? more.length + unit.length : more.trimEnd().length;
    const words = rest.slice(0, length);
    const isHalf = unit?.name === 'year' && /^半(?!年)/.test(rest.slice(length));
    return {
      more: words,
      unit,
      half: isHalf || words.includes('半') ? 0.5 : 0,
      length: length + (isHalf ? 1 : 0),
    };
  },
  fr(rest) {
    const more = /^ ?(?:de |d')?/.exec(rest)?.[0] ?? '';
    const after = rest.slice(more.length);
    const decades = /^(?:\p{Ll}+ )?décennies?(?!\p{L})/u.exec(after)?.[0].length;
    const unit = decades
      ? { name: 'year', exact: true, length: decades, times: 10 }
      : (unitAfter('fr', after) ?? unitBeyond(after));
    if (!unit) return { more, unit, half: 0, length: 0 };
    const length = more.length + unit.length;
    const half = unit.exact ? (/^ et demie?(?!\p{L})/u.exec(rest.slice(length))?.[0] ?? '') : '';
    return { more, unit, half: half === '' ? 0 : 0.5, length: length + half.length };
  },
};

/** « 12 grandes entreprises »: the noun may stand a word further on. */
function unitBeyond(rest: string) {
  const skipped = /^(?:\p{Ll}+ )/u.exec(rest)?.[0];
  if (!skipped || /^(?:de|et|à|au|en|pour|sur|dans|par|le|la|les|des|du|ou|avec) $/u.test(skipped))
    return undefined;
  const unit = unitAfter('fr', rest.slice(skipped.length));
  // « les trois prochaines années » count years; « 12 grandes heures » nothing.
  const isNear = /^(?:premi|derni|prochain|suivant|long|précédent)/.test(skipped);
  return unit && (isNear || !unit.exact)
    ? { ...unit, length: skipped.length + unit.length }
    : undefined;
}

/** A number that is part of a word or a code (A320, 5G, 2e) counts nothing. */
function isCodePart(lang: 'zh' | 'fr', rest: string, unit: unknown): boolean {
  if (unit) return false;
  if (lang === 'zh') return /^[A-Za-z]/.test(rest);
  return /^(?:-?[A-Z]\b|[A-Z]{1,3}\b(?!\$)|(?:e|er|re|ère|ème|nde?|es)(?!\p{L}))/u.test(rest);
}

/** 近千名, 百余家: a bare power of ten is a number when a word bounds it. */
function bareScale(text: string, start: number, written: string): Numeral | undefined {
  const value = readScale(written);
  const end = start + written.length;
  const isBounded =
    /(?:近|上|逾|超|超过|约|过|成)$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /[多余]/.test(text.slice(end - 1, end + 1));
  return value !== undefined && isBounded ? { value, bound: '~>', spelled: true } : undefined;
}

function currencyOf(prefix: string): string | undefined {
  const name = prefix.trim().toUpperCase();
  return (
    {
      人民币: 'CNY',
      RMB: 'CNY',
      '¥': 'CNY',
      '€': 'EUR',
      $: 'USD',
      US$: 'USD',
      HK$: 'HKD',
      '£': 'GBP',
    }[name] ??
    (name || undefined)
  );
}

/** 一个 and « un » count nothing; 十分 and 万一 are no numbers. */
function counts(
  lang: 'zh' | 'fr',
  numeral: Numeral,
  written: string,
  unit: string | undefined,
  rest: string,
) {
  if (lang === 'fr') {
    // « un bâtiment neuf »
    if (/^neuf$/i.test(written)) return unit !== undefined;
    return numeral.value !== 1 || !numeral.spelled || timeUnits.has(unit ?? '');
  }
  if (!numeral.spelled) return true;
  if (/^[一〇零半]$/.test(written)) return timeUnits.has(unit ?? '') || written === '半';
  if (written.length === 1)
    return (
      unit !== undefined &&
      !(written === '十' && unit === 'point') &&
      !/^[个大](?:字|的)/.test(rest)
    );
  return true;
}

const timeUnits = new Set(['year', 'month', 'week']);

/** A lone small number in words is often idiom; one that counts time, money or a share never is. */
const isIdiomatic = (numeral: Numeral, unit: string | undefined) =>
  numeral.value <= (numeral.spelled ? 10 : 1) &&
  !(isCurrency(unit) || unit === '%' || unit === 'pp') &&
  (numeral.value <= 2 || numeral.spelled || !isExact(unit));

type Tail = {
  more: string;
  unit: { name: string; exact: boolean; length: number; times?: number } | undefined;
  half: number;
  length: number;
};
