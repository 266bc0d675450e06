import { roman } from './dates-fr.ts';
import type { Address, Code, Ordinal, Quantity, Time } from './fact.ts';
import { readNumeral } from './numerals-zh.ts';

/** Addresses, times of day, ranks and codes: what both scripts write with much the same signs. */
export function addresses(text: string): Found<Address>[] {
  const found: Found<Address>[] = [];
  for (const match of text.matchAll(
    /(?:https?:\/\/|www\.)[^\s<>"'“”«»（）()\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+/gi,
  )) {
    const address = match[0].replace(/[.,;:!?]+$/, '');
    found.push(at(match.index, address, { kind: 'url', address: canonicalUrl(address) }));
  }
  for (const match of text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g))
    found.push(at(match.index, match[0], { kind: 'email', address: match[0].toLowerCase() }));
  for (const match of text.matchAll(phone))
    found.push(at(match.index, match[0], { kind: 'phone', address: canonicalPhone(match[0]) }));
  return found;
}

const phone =
  /(?<![\d.,])(?:(?:\+|00)\d{1,3}(?:[ .-]?\(0\))?(?:[ .-]?\d{1,4}){2,6}|0[1-9](?:[ .-]?\d{2}){4}|\(?0\d{2,3}\)?[- ]\d{3,4}[- ]?\d{4}|1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{3} \d{3} \d{3,4}|400[ -]\d{3,4}[ -]\d{3,4})(?![\d%])/g;

/**
 * One form for one page: no scheme, no `www.`, no slash or point at the end, and no language, since
 * each text rightly links to the page in its own.
 */
export function canonicalUrl(address: string): string {
  return address
    .replace(/^(?:https?:)?\/\//i, '')
    .replace(/^(?:www|fr|zh|cn|en)\./i, '')
    .replace(/\/(?:fr|zh|cn|en|zh-cn|zh-hans|fr-fr)(?=\/|$)/i, '')
    .replace(/[/#?]+$/, '')
    .replace(/^[^/]+/, (host) => host.toLowerCase());
}

/** French and Chinese numbers are dialled with or without their country's code. */
const canonicalPhone = (written: string) =>
  written
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^00/, '')
    .replace(/^(?:33|86)(?=\d{9})/, '')
    .replace(/^0/, '');

export function times(lang: 'zh' | 'fr', text: string): Found<Time>[] {
  return [...text.matchAll(lang === 'zh' ? timeZh : timeFr)].flatMap((match) => {
    const { half = '', hour = '', minute1, minute2, colon, word = '' } = match.groups ?? {};
    const minute = minute1 ?? minute2 ?? '';
    if (word)
      return [
        at(match.index, match[0], { kind: 'time' as const, minutes: /midi/i.test(word) ? 720 : 0 }),
      ];
    let hours = lang === 'zh' ? (readNumeral(hour)?.value ?? Number(hour)) : Number(hour);
    const minutes = /半/.test(minute)
      ? 30
      : /一刻/.test(minute)
        ? 15
        : /三刻/.test(minute)
          ? 45
          : lang === 'zh'
            ? (readNumeral(minute.replace('分', ''))?.value ?? 0)
            : Number(minute || 0);
    if (hours > 24 || minutes > 59) return [];
    // 一点 is “a little”, 三点建议 are three points.
    const isSpelled = lang === 'zh' && /^\D+$/.test(hour);
    if (isSpelled && half === '' && minute === '' && !/时|钟/.test(match[0])) return [];
    if (
      lang === 'zh' &&
      /^(?:意见|建议|要求|希望|倡议|共识|主张|措施|内容)/.test(
        text.slice(match.index + match[0].length),
      )
    )
      return [];
    const isLate = /下午|傍晚|晚|夜|午后|après-midi|soir/.test(half);
    if (isLate && hours < 12) hours += 12;
    if (half === '中午' && hours < 3) hours += 12;
    const told = half !== '' || hours > 12 || colon !== undefined || lang === 'fr';
    return [
      at(match.index, match[0], {
        kind: 'time' as const,
        minutes: hours * 60 + minutes,
        ...(told ? {} : { half: true }),
      }),
    ];
  });
}

const timeZh =
  /(?<half>凌晨|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚上|晚间|当晚|夜间)?(?:(?<![\d:.第])(?<hour>(?:1\d|2[0-4]|0?\d|十[一二]?|[一二两三四五六七八九]))(?:(?<colon>:)(?<minute1>[0-5]\d)(?![\d:])|(?:点钟?|时(?!间|期|代|任|候|刻|段|尚|常|机|光|装|差|速|事|下|而|有|效|空|髦|髮))(?!多|左右五)(?<minute2>半|整|一刻|三刻|(?:[0-5]?\d|[一二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])分(?!钟|之|别))?))/g;
const timeFr =
  /(?<![\d\p{L}.,:-])(?:(?<word>midi|minuit)(?!\p{L}|-)|(?<hour>2[0-4]|1\d|0?\d)(?: ?h(?:eures?)?(?: ?(?<minute1>[0-5]\d))?(?![\p{L}\d])|(?<colon>:)(?<minute2>[0-5]\d)(?![\d:]))(?: (?:du |de l')?(?<half>matin|après-midi|soir))?)/giu;

export function ordinals(lang: 'zh' | 'fr', text: string): Found<Ordinal>[] {
  return lang === 'zh' ? ordinalsZh(text) : ordinalsFr(text);
}

function ordinalsZh(text: string): Found<Ordinal>[] {
  const found: Found<Ordinal>[] = [];
  for (const match of text.matchAll(
    /第(\d{1,3}|[一二三四五六七八九十百]+)(?!方|三方|一线|一手|一时间)(届|期|季|轮|批|次|年|个五年)?/g,
  )) {
    const rank = readNumeral(match[1] ?? '')?.value ?? Number(match[1]);
    if (Number.isFinite(rank))
      found.push(
        at(
          match.index,
          match[0],
          { kind: 'ordinal', rank, ...(match[2] ? { unit: match[2] } : {}) },
          rank === 1,
        ),
      );
  }
  for (const match of text.matchAll(/首(?=[届次个批家场款座期位名轮创])/g))
    found.push(at(match.index, match[0], { kind: 'ordinal', rank: 1 }, true));
  for (const match of text.matchAll(/十([一二三四五六])五(?=["”]|规划|计划|时期|期间|末|以来)/g))
    found.push(
      at(match.index, match[0], {
        kind: 'ordinal',
        rank: 10 + (readNumeral(match[1] ?? '')?.value ?? 0),
      }),
    );
  return found;
}

const ordinalWords: Record<string, number> = {
  premier: 1,
  première: 1,
  premiers: 1,
  premières: 1,
  deuxième: 2,
  second: 2,
  seconde: 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  onzième: 11,
  douzième: 12,
  treizième: 13,
  quatorzième: 14,
  quinzième: 15,
  seizième: 16,
  'dix-septième': 17,
  'dix-huitième': 18,
  'dix-neuvième': 19,
  vingtième: 20,
  trentième: 30,
  quarantième: 40,
  cinquantième: 50,
  centième: 100,
};

function ordinalsFr(text: string): Found<Ordinal>[] {
  const found: Found<Ordinal>[] = [];
  for (const match of text.matchAll(
    /(?<![\p{L}\d])(\d{1,3}|[IVX]+L?[IVX]*)(?:<sup>)?(er|re|ère|e|ème|ᵉ|nd|nde)(?!\p{L})/gu,
  )) {
    const rank = roman(match[1] ?? '');
    if (rank > 0) found.push(at(match.index, match[0], { kind: 'ordinal', rank }, rank === 1));
  }
  for (const match of text.matchAll(
    new RegExp(
      `(?<!\\p{L})(?:${Object.keys(ordinalWords)
        .sort((a, b) => b.length - a.length)
        .join('|')})(?!s?\\p{L})`,
      'giu',
    ),
  )) {
    const rank = ordinalWords[match[0].toLowerCase()] ?? 0;
    found.push(at(match.index, match[0], { kind: 'ordinal', rank }, true));
  }
  return found;
}

/** « le 10e anniversaire », 十周年: a number of years, however it is said. */
export function anniversaries(text: string): Found<Quantity>[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}\d])(?:(\d{1,3})(?:e|er|ème)|(\p{L}+ième|premier)) anniversaire/giu,
    ),
  ].flatMap((match) => {
    const amount = match[1] ? Number(match[1]) : ordinalWords[(match[2] ?? '').toLowerCase()];
    return amount === undefined
      ? []
      : [
          at(match.index, match[0], {
            kind: 'quantity' as const,
            amount,
            unit: 'year',
            bound: '=' as const,
          }),
        ];
  });
}

export function codes(text: string): Found<Code>[] {
  return [
    ...text.matchAll(
      /(?<![A-Za-zÀ-ÿ\d])(?:\d+(?:\.\d+){2,}|[A-Z][A-Za-z]{0,9}-?\d{1,6}[A-Z]{0,2}|(?:ISO|GB|EN|IEC) ?\/?T? ?\d{3,6}|\d{1,2}[DGK])(?![A-Za-zÀ-ÿ\d])/g,
    ),
  ].map((match) =>
    at(match.index, match[0], { kind: 'code', code: match[0].toUpperCase().replace(/[ -]/g, '') }),
  );
}

function at<T>(start: number, text: string, value: T, weak = false): Found<T> {
  return { value, start, end: start + text.length, ...(weak ? { weak } : {}) };
}

export type Found<T> = { value: T; start: number; end: number; weak?: boolean };
