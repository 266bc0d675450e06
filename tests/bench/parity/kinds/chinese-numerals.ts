/** 1 to 99,999,999 in Han numerals, as read aloud: 三百零五, 一千二百. */
export function han(n: number): string {
  if (n >= 1e4) {
    const rest = n % 1e4;
    return `${han(Math.floor(n / 1e4))}万${rest === 0 ? '' : (rest < 1000 ? '零' : '') + inner(rest)}`;
  }
  return n >= 10 && n < 20 ? inner(n).slice(1) : inner(n);
}

/** 2 before a measure word: 两, and so in 两百, 两千, 两万. */
export const counted = (n: number): string =>
  han(n)
    .replace(/^二(?=$|百|千|万)/, '两')
    .replace(/二(?=千)/g, '两');

/** Year by its digits: 二〇二五. */
export const digits = (n: number): string =>
  [...String(n)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');

function inner(n: number): string {
  let text = '';
  for (const [unit, name] of units) {
    const digit = Math.floor(n / unit) % 10;
    if (digit > 0) text += one(digit) + name;
    else if (text !== '' && !text.endsWith('零') && n % unit > 0) text += '零';
  }
  return text;
}

const one = (digit: number) => '零一二三四五六七八九'.charAt(digit);
const units = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
  [1, ''],
] as const;
