import type { Bound } from './fact.ts';
import { matches } from './matches.ts';

/**
 * Chinese numerals as values: `120万`, `1.2亿`, `2万5千`, `三百二十`, `二〇二五`, `550多万`.
 * GB/T 15835-2011 allows digits, Han numerals and digits followed by 万 or 亿 alike.
 */
const figure = '零〇一二三四五六七八九';
// 50万千瓦 and 3千克 are units of a thousand, not thousands.
const scale = '(?:[十百万亿]|千(?![瓦克米伏赫]))';
const sign = `(?:[${figure}两]|${scale})`;
// Bounded, so that reading stays linear whatever the text: no amount has more digits.
const digits = String.raw`(?:\d{1,3}(?:[ ,]\d{3}){1,6}|\d{1,18})(?:\.\d{1,18})?(?!\d)`;

/** A numeral in a text; `多`, `余`, `来` and `几` within it say that it is round. */
export const numeral: string = `(?:${digits}(?:[多余来几]?${scale}{1,4}(?:(?:${digits}${scale}{1,3}){1,3}|[${figure}]${sign}{0,12})?)?|${sign}(?:${sign}|点(?=[${figure}])|[多余来几](?=[万亿])){0,24}|半(?=个?多?(?:月|小时|钟头)|年(?![报度])))`;

/** Undefined for what is no one number: `三四十`, `百千万`. */
export function readNumeral(source: string): Numeral | undefined {
  // As most are: in figures alone.
  if (/^\d+$/.test(source)) return inFigures(Number(source));
  const bound = roundness(source);
  const text = source.replace(/[多余来几, ]/g, '');
  if (text === '半') return { value: 0.5, spelled: true };
  const spelled = !/\d/.test(text);
  if (/^[零〇一二两三四五六七八九]{2,}$/.test(text)) {
    // 二〇二五 is read digit by digit; 三四 (家) means three or four.
    const value = Number([...text].map((sign) => digitOf[sign]).join(''));
    return text.length >= 3 ? { value, bound, spelled } : undefined;
  }
  if (/[一二两三四五六七八九]{2,}/.test(text.replace(/点.*/, ''))) return undefined;
  const value = valueOf(text);
  return value === undefined || value > greatest ? undefined : { value, bound, spelled };
}

const inFigures = (value: number): Numeral | undefined =>
  value > greatest ? undefined : { value: clean(value), bound: undefined, spelled: false };

/** 百, 千万, 百亿: a power of ten alone, as in 近百名. */
export function readScale(source: string): number | undefined {
  const text = source.replace(/[多余]$/, '');
  return /^[十百千万亿]+$/.test(text) ? valueOf(`一${text}`) : undefined;
}

/** 十多 and 十几 are more than ten, 十来 is about ten. */
export const roundness = (text: string): Bound | undefined =>
  /[多余几]/.test(text) ? '~>' : text.includes('来') ? '~' : undefined;

/** Beyond it a run of signs is no amount. */
export const greatest = 1e18;

function valueOf(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let number: number | undefined;
  for (const [token] of matches(
    text,
    /\d+(?:\.\d+)?|[零〇一二两三四五六七八九]点[零〇一二三四五六七八九]+|./g,
  )) {
    const unit = unitOf[token];
    if (token === '零' || token === '〇') number = text === token ? 0 : undefined;
    else if (unit === undefined) number = plainValue(token);
    else if (unit < 10_000) {
      if (number === undefined && token !== '十' && section === 0 && total === 0) return undefined;
      section += (number ?? 1) * unit;
      number = undefined;
    } else {
      const factor = section + (number ?? 0);
      if (factor === 0 && total === 0) return undefined;
      // 1万亿 multiplies what precedes, 1亿2千万 adds to it.
      total =
        factor === 0 || (total > 0 && total < unit)
          ? (total + factor) * unit
          : total + factor * unit;
      section = 0;
      number = undefined;
    }
  }
  return clean(total + section + (number ?? 0));
}

function plainValue(token: string): number {
  if (/\d/.test(token)) return Number(token);
  const [whole = '', part] = token.split('点');
  const read = (signs: string) => [...signs].map((sign) => digitOf[sign]).join('');
  return Number(part === undefined ? read(whole) : `${read(whole)}.${read(part)}`);
}

/** 1.2 × 10⁸ is a whole number, whatever binary fractions say. */
export const clean = (value: number): number =>
  Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));

const digitOf: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const unitOf: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

export type Numeral = {
  value: number;
  /** How a round number is to be taken. */
  bound?: Bound | undefined;
  /** In words, not in digits. */
  spelled: boolean;
};
