import { boundAround } from './bounds.ts';
import type { Quantity } from './fact.ts';
import * as fr from './numerals-fr.ts';
import { clean, numeral as zhNumeral, readNumeral as readZh, type Numeral } from './numerals-zh.ts';
import { isCurrency, isExact, unitAfter } from './units.ts';

/** Numbers with what they count, bounded or not; percentages, shares and amounts of money are such. */
export function quantities(lang: 'zh' | 'fr', text: string): FoundQuantity[] {
  const found = [...shares[lang](text), ...plainQuantities(lang, text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundQuantity[] = [];
  for (const each of found) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return joinRanges(lang, text, kept);
}

const patterns = {
  zh: new RegExp(
    `(?<![第几数某周]|[A-Za-z\\d.](?=\\d))(?:人民币|[¥€$])?(${zhNumeral})(?![A-Za-z]{2})`,
    'g',
  ),
  fr: new RegExp(`(?<![\\p{L}\\d]|\\d[.,])(?:[$€¥£] ?)?(?<!\\p{L}-)(${fr.numeral})`, 'giu'),
};

function plainQuantities(lang: 'zh' | 'fr', text: string): FoundQuantity[] {
  return [...text.matchAll(patterns[lang])].flatMap((match) => {
    const [whole, written = ''] = match;
    const numeral =
      lang === 'zh'
        ? (readZh(written) ?? bareScale(text, match.index, written))
        : fr.readNumeral(written);
    if (!numeral) return [];
    const end = match.index + whole.length;
    // A number that is part of a word or a code (A320, 5G, 2e) is none of ours.
    const rest = text.slice(end, end + 40);
    if (
      /^(?:-?[A-Z]\b|[A-Z]{1,3}\b(?!\$))/.test(rest) &&
      lang === 'fr' &&
      !/^(?:km|MW|GW|EUR|CNY|RMB|USD)/.test(rest)
    )
      return [];
    if (lang === 'fr' && /^(?:e|er|re|ère|ème|nde?|es)(?!\p{L})/u.test(rest)) return [];
    const more =
      lang === 'zh'
        ? (/^[多余来]/.exec(rest)?.[0] ?? '')
        : (/^ ?(?:de |d'|d’)?/u.exec(rest)?.[0] ?? '');
    const prefix = whole.slice(0, whole.length - written.length).trim();
    const unit =
      unitAfter(lang, rest.slice(more.length)) ?? unitBeyond(lang, rest.slice(more.length));
    const decades = lang === 'fr' ? /^ ?(?:\p{Ll}+ )?décennies?/u.exec(rest)?.[0] : undefined;
    const name = decades ? 'year' : (currencyOf[prefix] ?? unit?.name);
    const stop = end + (unit ? more.length + unit.length : lang === 'zh' ? more.length : 0);
    if (!counts(lang, numeral, written, name, rest)) return [];
    const bound = boundAround(
      lang,
      text.slice(Math.max(0, match.index - 28), match.index),
      text.slice(stop, stop + 24),
    );
    const rounded = numeral.rounded || (lang === 'zh' && /[多余来]/.test(text.slice(end, stop)));
    const value: Quantity = {
      kind: 'quantity',
      amount: decades ? numeral.value * 10 : numeral.value,
      ...(name === undefined ? {} : { unit: name }),
      bound: rounded && (bound === '=' || bound === '~') ? (lang === 'zh' ? '~>' : '~') : bound,
    };
    return [
      {
        value,
        start: match.index,
        end: stop,
        ...(isWeak(numeral, name) || isBare(written) ? { weak: true } : {}),
      },
    ];
  });
}

/** 近千名, 百余家: a bare power of ten is a number when a word bounds it. */
function bareScale(text: string, start: number, written: string): Numeral | undefined {
  const value = { 百: 100, 千: 1000, 万: 10_000, 百万: 1_000_000, 千万: 10_000_000 }[
    written.replace(/[多余]$/, '')
  ];
  const isBounded =
    /(?:近|上|逾|超|超过|约|过|成)$/.test(text.slice(0, start)) ||
    /^[多余]/.test(text.slice(start + written.length));
  return value !== undefined && isBounded ? { value, rounded: true, spelled: true } : undefined;
}

const currencyOf: Record<string, string> = {
  人民币: 'CNY',
  '¥': 'CNY',
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
};

/** « 12 grandes entreprises », 3个重点项目: the noun may stand a word or two further on. */
function unitBeyond(lang: 'zh' | 'fr', rest: string) {
  if (lang === 'zh') return undefined;
  const skipped = /^(?:\p{Ll}+ )/u.exec(rest)?.[0];
  if (!skipped || /^(?:de|et|à|au|en|pour|sur|dans|par|le|la|les|des|du|ou|avec) $/u.test(skipped))
    return undefined;
  const unit = unitAfter('fr', rest.slice(skipped.length));
  return unit && !unit.exact ? { ...unit, length: skipped.length + unit.length } : undefined;
}

/** 一个 and « un » count nothing; 十分 and 万一 are no numbers. */
function counts(
  lang: 'zh' | 'fr',
  numeral: Numeral,
  written: string,
  unit: string | undefined,
  rest: string,
) {
  if (lang === 'fr') return numeral.value !== 1 || !numeral.spelled || timeUnits.has(unit ?? '');
  if (!numeral.spelled) return true;
  if (written === '一' || written === '〇' || written === '零') return timeUnits.has(unit ?? '');
  if (written.length === 1)
    return (
      unit !== undefined &&
      !(written === '十' && unit === 'point') &&
      !/^[个大](?:字|的)/.test(rest)
    );
  return true;
}

const isBare = (written: string) => /^[百千万亿]/.test(written);
const timeUnits = new Set(['year', 'month', 'week']);

/** A lone small number in words is often idiom; one that counts time, money or a share never is. */
const isWeak = (numeral: Numeral, unit: string | undefined) =>
  numeral.value <= (numeral.spelled ? 10 : 1) &&
  !(isCurrency(unit) || unit === '%' || unit === 'pp') &&
  (numeral.value <= 2 || numeral.spelled || !isExact(unit));

const shares = {
  zh(text: string): FoundQuantity[] {
    const found: FoundQuantity[] = [];
    for (const match of text.matchAll(new RegExp(`(${zhNumeral})分之(${zhNumeral})`, 'g'))) {
      const [whole, below = '', above = ''] = match;
      const divisor = below === '百' ? 100 : below === '千' ? 1000 : readZh(below)?.value;
      const dividend = above === '百' ? 100 : readZh(above)?.value;
      if (divisor && dividend !== undefined)
        found.push(share('zh', text, match.index, whole, clean((dividend / divisor) * 100)));
    }
    for (const match of text.matchAll(
      /(?<![一二三四五六七八九])([一二三四五六七八九])成(?:([一二三四五六七八九半]))?(?![立为员果功长本效交熟员就都人份品型分])/g,
    )) {
      const tens = readZh(match[1] ?? '')?.value ?? 0;
      const units = match[2] === '半' ? 5 : (readZh(match[2] ?? '')?.value ?? 0);
      found.push(share('zh', text, match.index, match[0], tens * 10 + units));
    }
    for (const match of text.matchAll(/一半|半数|过半/g))
      found.push({ ...share('zh', text, match.index, match[0], 50), weak: true });
    return found;
  },
  fr(text: string): FoundQuantity[] {
    const found: FoundQuantity[] = [];
    const parts = {
      tiers: 3,
      quart: 4,
      cinquième: 5,
      sixième: 6,
      septième: 7,
      huitième: 8,
      neuvième: 9,
      dixième: 10,
      centième: 100,
    };
    const pattern = new RegExp(
      `(?<!\\p{L})(une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\\d+)[ -](${Object.keys(parts).join('|')})s?(?!\\p{L})`,
      'giu',
    );
    for (const match of text.matchAll(pattern)) {
      const [whole, above = '', below = ''] = match;
      const dividend = /^une?$/i.test(above) ? 1 : (fr.readNumeral(above)?.value ?? 1);
      const divisor = parts[below.toLowerCase().replace(/(?<!tier)s$/, '') as keyof typeof parts];
      // « un tiers » alone is a third party; « un quart d'heure » tells time.
      const rest = text.slice(match.index + whole.length);
      const isShare =
        divisor !== 3 ||
        dividend > 1 ||
        /^ (?:d[eu]s? |d')/.test(rest) ||
        /(?:près|plus|moins) d'$/.test(text.slice(0, match.index));
      if (divisor && isShare && !rest.startsWith(" d'heure"))
        found.push(share('fr', text, match.index, whole, clean((dividend / divisor) * 100)));
    }
    for (const match of text.matchAll(/(?<!\p{L})(?:la )?moitié(?!\p{L})/giu))
      found.push({ ...share('fr', text, match.index, match[0], 50), weak: true });
    return found;
  },
};

function share(
  lang: 'zh' | 'fr',
  text: string,
  start: number,
  whole: string,
  amount: number,
): FoundQuantity {
  const end = start + whole.length;
  const bound = boundAround(
    lang,
    text.slice(Math.max(0, start - 28), start),
    text.slice(end, end + 24),
  );
  return { value: { kind: 'quantity', amount, unit: '%', bound }, start, end };
}

/** In `20至30万元` and « de 20 à 30 millions d'euros » the first number shares the unit, and the scale. */
function joinRanges(lang: 'zh' | 'fr', text: string, found: FoundQuantity[]): FoundQuantity[] {
  const link = lang === 'zh' ? /^(?:至|到|[-–—~～])$/ : /^ ?(?:à|et|ou|[-–—]) ?$/;
  return found.map((each, index) => {
    const next = found[index + 1];
    if (!next || each.value.unit !== undefined || !link.test(text.slice(each.end, next.start)))
      return each;
    const isScaled = /[万亿]|million|milliard|mille/.test(text.slice(next.start, next.end));
    const scale = scaleOf(text.slice(next.start, next.end));
    const isPlain = !/[万亿]|million|milliard|mille/.test(text.slice(each.start, each.end));
    const isList =
      /et|ou/.test(text.slice(each.end, next.start)) &&
      !/entre |soit /.test(text.slice(Math.max(0, each.start - 8), each.start));
    if (isList) return each;
    return {
      ...each,
      value: {
        ...each.value,
        unit: next.value.unit,
        amount:
          isScaled && isPlain && each.value.amount < 1000
            ? clean(each.value.amount * scale)
            : each.value.amount,
      },
    };
  });
}

function scaleOf(text: string): number {
  if (/亿/.test(text)) return 1e8;
  if (/milliard/.test(text)) return 1e9;
  if (/million/.test(text)) return 1e6;
  return /万/.test(text) ? 1e4 : 1e3;
}

export type FoundQuantity = { value: Quantity; start: number; end: number; weak?: boolean };
