/** 2 to 9,999 in letters, with the traditional hyphens. */
export function letters(n: number): string {
  if (n >= 1000)
    return join(n >= 2000 ? `${letters(Math.floor(n / 1000))} mille` : 'mille', n % 1000);
  if (n < 100) return tens(n);
  const hundreds = Math.floor(n / 100);
  const head = hundreds === 1 ? 'cent' : `${letters(hundreds)} cent`;
  return n % 100 === 0 && hundreds > 1 ? `${head}s` : join(head, n % 100);
}

/** First to thirtieth in letters, as an edition or a quarter is called. */
export function ordinalLetters(n: number): string | undefined {
  if (n > 30) return undefined;
  if (n === 1) return 'premier';
  const word = letters(n).replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv');
  return `${word}ième`;
}

export function roman(n: number): string {
  let rest = n;
  let text = '';
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) text += sign;
  return text;
}

/** Digits by threes: 12 500. */
export const grouped = (n: number): string => decimal(n).replace(/\B(?=(\d{3})+(?!\d))/g, ' ');

export const decimal = (n: number): string => String(n).replace('.', ',');

/** The round numbers that have a noun of their own, which says « about ». */
export const rounds: Readonly<Record<number, string>> = {
  10: 'une dizaine',
  12: 'une douzaine',
  15: 'une quinzaine',
  20: 'une vingtaine',
  30: 'une trentaine',
  40: 'une quarantaine',
  50: 'une cinquantaine',
  60: 'une soixantaine',
  100: 'une centaine',
  1000: 'un millier',
};

function tens(n: number): string {
  if (n < 17) return small[n] as string;
  if (n < 20) return `dix-${small[n - 10]}`;
  if (n < 70 || (n >= 80 && n < 90 && n !== 80)) {
    const ten = Math.floor(n / 10);
    const name = ten === 8 ? 'quatre-vingt' : (names[ten] as string);
    if (n % 10 === 0) return name;
    return n % 10 === 1 && ten < 8 ? `${name} et un` : `${name}-${small[n % 10]}`;
  }
  if (n < 80) return n === 71 ? 'soixante et onze' : `soixante-${tens(n - 60)}`;
  return n === 80 ? 'quatre-vingts' : `quatre-vingt-${tens(n - 80)}`;
}

const join = (head: string, rest: number) => (rest === 0 ? head : `${head} ${letters(rest)}`);

const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  );
const names = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
const signs = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;
