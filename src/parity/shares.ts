import { boundAround } from './bounds.ts';
import type { Quantity } from './fact.ts';
import type { Found } from './found.ts';
import { matches } from './matches.ts';
import * as fr from './numerals-fr.ts';
import { clean, numeral as zhNumeral, readNumeral as readZh } from './numerals-zh.ts';

/** Parts of a whole, as percentages, and multiples: 三分之一, « la moitié », 翻一番, « doubler ». */
export function shares(lang: 'zh' | 'fr', text: string): Found<Quantity>[] {
  return lang === 'zh' ? sharesZh(text) : sharesFr(text);
}

const zh = {
  fraction: new RegExp(`(${zhNumeral})分之(${zhNumeral})`, 'g'),
  slash: /(?<![\d/.])([1-9])\/([2-9]|10)(?![\d/])/g,
  tenths:
    /(?<![一二三四五六七八九])([一二两三四五六七八九])成([一二三四五六七八九半])?(?![立为员果功长本效交熟就都人份品型分])/g,
  half: /一半|半数|过半/g,
  // 番 doubles: twice is four times.
  multiple: /翻了?(?:([一二两三])番|一?倍)/g,
};

function sharesZh(text: string): Found<Quantity>[] {
  const found: Found<Quantity>[] = [];
  for (const match of matches(text, zh.fraction, /分之/)) {
    const [whole, below = '', above = ''] = match;
    const divisor = readZh(below)?.value ?? powers[below];
    const dividend = readZh(above)?.value ?? powers[above];
    if (divisor && dividend !== undefined)
      found.push(share('zh', text, match.index, whole, clean((dividend / divisor) * 100)));
  }
  for (const match of matches(text, zh.slash)) {
    const part = Number(match[1]) / Number(match[2]);
    if (part < 1) found.push(share('zh', text, match.index, match[0], clean(part * 100)));
  }
  for (const match of matches(text, zh.tenths)) {
    const tens = readZh(match[1] ?? '')?.value ?? 0;
    const units = match[2] === '半' ? 5 : (readZh(match[2] ?? '')?.value ?? 0);
    found.push(share('zh', text, match.index, match[0], tens * 10 + units));
  }
  for (const match of matches(text, zh.half)) {
    const half = share('zh', text, match.index, match[0], 50);
    if (match[0] === '过半') half.value.bound = '>';
    found.push({ ...half, weak: true });
  }
  for (const match of matches(text, zh.multiple)) {
    const times = match[1] === undefined ? 1 : (readZh(match[1])?.value ?? 1);
    found.push(multiple(match.index, match[0], 2 ** times));
  }
  return found;
}

const powers: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000 };

const parts: Record<string, number> = {
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
const multiples: Record<string, number> = { doubl: 2, tripl: 3, quadrupl: 4, quintupl: 5 };
const french = {
  double: /(?<=(?<!\p{L})le )(doubl|tripl|quadrupl)e(?= (?:de|du|des)(?!\p{L})| d')/giu,
  fraction: new RegExp(
    `(?<!\\p{L})(une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\\d{1,3})[ -](${Object.keys(parts).join('|')})s?(?![\\p{L}-])`,
    'giu',
  ),
  half: /(?<!\p{L})(?:la )?moitié(?!\p{L})/giu,
  multiple: new RegExp(
    `(?<![\\p{L}-])(${Object.keys(multiples).join('|')})(?:er(?:a|ont|aient|ait)?|ée?s?|ant|ement (?=de|d'|du|des))(?!\\p{L})`,
    'giu',
  ),
};

function sharesFr(text: string): Found<Quantity>[] {
  const found: Found<Quantity>[] = [];
  for (const match of matches(text, french.fraction, /tiers|quart|ième/iu)) {
    const [whole, above = '', below = ''] = match;
    const dividend = /^une?$/i.test(above) ? 1 : (fr.readNumeral(above)?.value ?? 1);
    const divisor = parts[below.toLowerCase()] ?? 0;
    const end = match.index + whole.length;
    const rest = text.slice(end, end + 16);
    // « à un tiers » is to a third party, « réduit d'un tiers » by a third; « un quart d'heure » tells time.
    const isShare =
      divisor !== 3 ||
      dividend > 1 ||
      /^ (?:d[eu]s? (?!confiance)|d')/.test(rest) ||
      /(?<!compte |nom |aide )d'$/.test(text.slice(Math.max(0, match.index - 8), match.index));
    if (divisor && isShare && !rest.startsWith(" d'heure"))
      found.push(share('fr', text, match.index, whole, clean((dividend / divisor) * 100)));
  }
  for (const match of matches(text, french.half))
    found.push({ ...share('fr', text, match.index, match[0], 50), weak: true });
  for (const match of [
    ...matches(text, french.multiple, /[bp]l/iu),
    ...matches(text, french.double, /[bp]le d/iu),
  ]) {
    const times = multiples[(match[1] ?? '').toLowerCase()] ?? 1;
    found.push(multiple(match.index, match[0].trimEnd(), times));
  }
  return found;
}

function share(
  lang: 'zh' | 'fr',
  text: string,
  start: number,
  whole: string,
  amount: number,
): Found<Quantity> {
  const end = start + whole.length;
  const bound = boundAround(
    lang,
    text.slice(Math.max(0, start - 28), start),
    text.slice(end, end + 24),
  );
  return { value: { kind: 'quantity', amount, unit: '%', bound }, start, end };
}

/** Weak: growth may as well be said by its rate (增长一倍, « +100 % »). */
const multiple = (start: number, whole: string, amount: number): Found<Quantity> => ({
  value: { kind: 'quantity', amount, unit: 'times', bound: '=' },
  start,
  end: start + whole.length,
  weak: true,
});
