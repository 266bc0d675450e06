import type { Ordinal, Quantity } from './fact.ts';
import { found, type Found } from './found.ts';
import { matches } from './matches.ts';
import { endsInNumber, readNumeral as readFr } from './numerals-fr.ts';
import { readNumeral as readZh } from './numerals-zh.ts';
import { roman } from './roman.ts';

/** Ranks and editions: 第十二届, 首届, « XIIe », « douzième ». The first of anything is weak. */
export function ordinals(lang: 'zh' | 'fr', text: string): Found<Ordinal>[] {
  return (lang === 'zh' ? ordinalsZh(text) : ordinalsFr(text)).map((each) =>
    each.value.rank === 1 ? { ...each, weak: true } : each,
  );
}

function ordinalsZh(text: string): Found<Ordinal>[] {
  const list: Found<Ordinal>[] = [];
  for (const match of matches(
    text,
    /第(\d{1,3}(?!\d)|[一二三四五六七八九十百]{1,8})(?!方|线|手|时间)(届|期|季|轮|批|次|年|个五年)?/g,
  )) {
    const rank = readZh(match[1] ?? '')?.value;
    const unit = match[2] ? { unit: match[2] } : {};
    if (rank !== undefined)
      list.push(found(match.index, match[0], { kind: 'ordinal', rank, ...unit }));
  }
  for (const match of matches(text, /首[届次个批家场款座期位名轮]/g))
    list.push(found(match.index, match[0], { kind: 'ordinal', rank: 1 }));
  // 十四五: the five-year plans.
  for (const match of matches(
    text,
    /十[一二三四五六](?=五(?:["”]|规划|计划|时期|期间|末|以来))五/g,
  ))
    list.push(
      found(match.index, match[0], {
        kind: 'ordinal',
        rank: readZh(match[0].slice(0, 2))?.value ?? 0,
      }),
    );
  return list;
}

const tens = 'vingt|trente|quarante|cinquante|soixante|quatre-vingt';
const spelled = String.raw`(?:(?:${tens})(?:-et-| et |-))?(?:dix-)?\p{L}{2,12}ième`;
const words = {
  figures:
    /(?<![\p{L}\d])(\d{1,3}|[IVX]{1,5}L?[IVX]{0,5})(?:<sup>)?(er|re|ère|e|ème|ᵉ|nd|nde)(?!\p{L})/gu,
  first: /(?<!\p{L})(?:premi(?:er|ère)s?(?! ministre)|seconde?)(?!\p{L})/giu,
  spelled: new RegExp(String.raw`(?<![\p{L}-])${spelled}(?!\p{L})`, 'giu'),
};

function ordinalsFr(text: string): Found<Ordinal>[] {
  const list: Found<Ordinal>[] = [];
  for (const match of matches(text, words.figures, /(?:\d|[IVX]L?)(?:<sup>)?[erèᵉn]/u)) {
    const rank = roman(match[1] ?? '');
    if (rank > 0) list.push(found(match.index, match[0], { kind: 'ordinal', rank }));
  }
  for (const match of matches(text, words.first, /premi|second/iu)) {
    // « les vingt premiers stagiaires » are twenty.
    if (endsInNumber(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    const rank = /^p/i.test(match[0]) ? 1 : 2;
    list.push(found(match.index, match[0], { kind: 'ordinal', rank }, true));
  }
  for (const match of matches(text, words.spelled, /ième/iu)) {
    const rank = rankOf(match[0]);
    // « dans un deuxième temps » ranks nothing.
    if (rank !== undefined)
      list.push(found(match.index, match[0], { kind: 'ordinal', rank }, rank <= 2));
  }
  return list;
}

/** « vingt et unième » is the rank of « vingt et un »; stems lose their e and turn f to v, q to qu. */
function rankOf(word: string): number | undefined {
  const stem = word.toLowerCase().replace(/ième$/, '');
  const cardinal = stem.replace(/neuv$/, 'neuf').replace(/cinqu$/, 'cinq');
  for (const each of [cardinal, `${cardinal}e`]) {
    const rank = readFr(each)?.value;
    if (rank !== undefined) return rank;
  }
  return undefined;
}

/** « le 10e anniversaire », 十周年: a number of years, however it is said. */
export function anniversaries(text: string): Found<Quantity>[] {
  return matches(text, anniversary, /anniversaire/iu).flatMap((match) => {
    const [whole, figure, word = ''] = match;
    const amount = figure ? Number(figure) : /^premier$/i.test(word) ? 1 : rankOf(word);
    if (amount === undefined) return [];
    return [
      found(match.index, whole, {
        kind: 'quantity' as const,
        amount,
        unit: 'year',
        bound: '=' as const,
      }),
    ];
  });
}

const anniversary = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(\d{1,3})(?:e|er|ème)|(${spelled}|premier)) anniversaire`,
  'giu',
);
