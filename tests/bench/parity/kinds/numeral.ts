import { counted, han } from './chinese-numerals.ts';
import { decimal, grouped, letters, rounds } from './french-numerals.ts';
import type { Context } from './kind.ts';

/** Every way to write a bare number; `inside` is 多, 余 or 来, which stands before 万 and 亿. */
export function numerals(
  n: number,
  { lang }: Context,
  inside = '',
): { text: string; style: string[] }[] {
  return (lang === 'zh' ? chinese(n, inside) : french(n)).map(([text, ...style]) => ({
    text,
    // 万 and 亿 are each other's neighbours, million and milliard too.
    style: largeStyles.some((name) => name === style[0]) ? [...style, 'scaled'] : style,
  }));
}

/** The value of one step in the last place that a style shows: 1.2亿 moves by a tenth of 亿. */
export function stepOf(n: number, style: readonly string[], isRounded: boolean): number {
  const unit = scales.find(([name]) => style.includes(name))?.[1] ?? 1;
  const mantissa = round(n / unit);
  const decimals = String(mantissa).split('.')[1]?.length ?? 0;
  if (decimals > 0 || !isRounded) return unit / 10 ** decimals;
  return unit * 10 ** (/0*$/.exec(String(mantissa))?.[0].length ?? 0);
}

/** Decimal numbers of the corpus have at most four places; binary fractions have more. */
export const round = (n: number): number => Math.round(n * 1e4) / 1e4;

export const largeStyles = ['万', '亿', 'million', 'milliard'] as const;

function chinese(n: number, inside: string): Pair[] {
  const pairs: Pair[] = [[`${n}${inside}`, 'digits']];
  if (Number.isInteger(n) && n >= 1000) pairs.push([n.toLocaleString('en-US') + inside, 'grouped']);
  const scale = n >= 1e8 ? '亿' : '万';
  if (n >= 1e4) {
    const mantissa = round(n / (n >= 1e8 ? 1e8 : 1e4));
    pairs.push([`${mantissa}${inside}${scale}`, scale]);
    if (inside) pairs.push([`${mantissa}${scale}${inside}`, scale, 'after']);
  }
  if (Number.isInteger(n) && n > 0 && n < 1e8)
    pairs.push([han(n) + inside, 'words'], [counted(n) + inside, 'counted']);
  if (n in bare && inside === '') pairs.push([bare[n] as string, 'bare']);
  return pairs;
}

function french(n: number): Pair[] {
  const pairs: Pair[] = [
    [grouped(n), 'grouped'],
    [decimal(n), 'digits'],
  ];
  if (n >= 1e6 && n < 1e9) pairs.push([large(n / 1e6, 'million'), 'million']);
  if (n >= 1e9) pairs.push([large(n / 1e9, 'milliard'), 'milliard']);
  if (Number.isInteger(n) && n > 1 && n < 1e4) pairs.push([letters(n), 'words']);
  if (n in rounds) pairs.push([rounds[n] as string, 'bare']);
  return pairs;
}

const large = (n: number, name: string) => `${decimal(round(n))} ${name}${n >= 2 ? 's' : ''}`;

/** 近千, 近百: a unit alone, only ever with a word that bounds it. */
const bare: Readonly<Record<number, string>> = { 100: '百', 1000: '千', 10000: '万' };
const scales = [
  ['万', 1e4],
  ['亿', 1e8],
  ['million', 1e6],
  ['milliard', 1e9],
] as const;

type Pair = [text: string, ...style: string[]];
