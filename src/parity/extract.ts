import type { Locale } from '#i18n/locales.ts';
import { addresses } from './addresses.ts';
import { codes } from './codes.ts';
import { dates as datesFr } from './dates-fr.ts';
import { dates as datesZh } from './dates-zh.ts';
import type { Fact, Value } from './fact.ts';
import type { Lexicon } from './lexicon.ts';
import { matches } from './matches.ts';
import { sentencesOf, type Passage } from './passage.ts';
import { surnames, type Surnames } from './persons.ts';
import { anniversaries, ordinals } from './ordinals.ts';
import { quantities } from './quantities.ts';
import { shares } from './shares.ts';
import { times } from './times.ts';
import { resolveYears, type Anchor, type Placed } from './years.ts';

/**
 * The facts of one language's passages. What is found first takes its place in the text, so the
 * most specific come first: an address, a name, a date, a time, a rank, and at last mere numbers.
 */
export function extract(
  passages: readonly Passage[],
  { lexicon, people, anchor }: Knowledge,
): Extracted {
  const drafts = passages.map((passage) => draft(passage, lexicon, people));
  const placed: Placed[] = [];
  let sentence = 0;
  drafts.forEach(({ dates }, index) => {
    const spans = sentencesOf(passages[index] as Passage);
    for (const date of dates) {
      const within = spans.findIndex(({ end }) => date.start < end);
      placed.push({ ...date, sentence: sentence + Math.max(within, 0) });
    }
    sentence += spans.length + 1;
  });
  const resolved = resolveYears(placed, anchor);
  let next = 0;
  const facts = drafts.map(({ found, dates }, index) => {
    const passage = passages[index] as Passage;
    const days = dates.map((raw) => {
      const value = resolved[next]?.value ?? { kind: 'date' as const };
      next += 1;
      const or: Value | undefined = raw.amount
        ? { kind: 'quantity', amount: raw.year ?? 0, bound: '=' }
        : undefined;
      return {
        value,
        start: raw.start,
        end: raw.end,
        ...(raw.weak ? { weak: true } : {}),
        ...(or ? { or } : {}),
      };
    });
    return [...found, ...days]
      .sort((a, b) => a.start - b.start)
      .map((each): Fact => ({ ...each, raw: passage.slice(each), passage }));
  });
  return { facts: facts.flat(), free: drafts.map(({ claims }) => claims) };
}

function draft(passage: Passage, lexicon: Lexicon, people: Surnames) {
  const { lang, text } = passage;
  const claims = createClaims(text.length);
  const take = <T extends { start: number; end: number }>(found: readonly T[]) =>
    found.filter(({ start, end }) => claims.take(start, end));
  const found: Omit<Fact, 'raw' | 'passage'>[] = take(addresses(text));
  for (const { form, start, end, implied } of lexicon.find(lang, text)) {
    if (!claims.take(start, end)) continue;
    const { id, kind } = form.entry;
    const right = form.isWrong ? form.entry[lang][0] : undefined;
    found.push({
      value: {
        kind,
        ids: [id],
        full: kind === 'person' || isFullName(lang, form.raw, passage.text.slice(start, end)),
      },
      start,
      end,
      ...(right === undefined ? {} : { wrongFor: right }),
    });
    for (const other of implied)
      found.push({ value: { kind: other.kind, ids: [other.id] }, start, end, implied: true });
  }
  for (const { ids, start, end } of take(surnames(lang, text, people)))
    found.push({ value: { kind: 'person', ids }, start, end });
  if (lang === 'zh')
    for (const match of matches(text, idioms))
      claims.take(match.index, match.index + match[0].length);
  else found.push(...take(anniversaries(text)));
  const dates = take(lang === 'zh' ? datesZh(text) : datesFr(text)).sort(
    (a, b) => a.start - b.start,
  );
  // « un cinquième » is a share before it is a rank.
  found.push(...take(shares(lang, text)), ...take(codes(text)));
  found.push(...take(times(lang, text)), ...take(ordinals(lang, text)));
  found.push(...take(quantities(lang, text)));
  // « 12 centres » counts them; « le centre » is one that was named.
  for (const { ids, start, end } of take(lexicon.findGeneric(lang, text)))
    found.push({ value: { kind: 'organisation', ids }, start, end, implied: true });
  return { found, dates, claims };
}

/** « la vieille ville de Lyon » is not the Ville de Lyon, and 联合会 stands for a longer name. */
const isFullName = (lang: Locale, form: string, written: string) =>
  lang === 'zh'
    ? form.length >= 4
    : form.includes(' ') && /^\p{Lu}/u.test(form) === /^\p{Lu}/u.test(written);

/** Set phrases whose numerals count nothing. */
const idioms =
  /(?<!第)(?:一带一路|十分(?!钟|之)|万一|千万(?=别|不要|要)|第三方|五一|六一|双十一|二维码|两会|三农|双一流|一流|一体化|一年一度|成百上千|成千上万|一揽子|一站式|一系列|一方面|一定|一些|一起|一直|一致|一道|一同|统一|唯一|一旦|一切|万众|百姓|百货|千家万户|四川|三亚|三峡|六安|九江|二氧化碳|二级|三级|一级|一线|二线|一把手|两岸|两地|两国|两者|两方|双方|七国集团|二十国集团|三大(?=洋)|四面八方|五花八门|一心一意|千方百计|百年|一一|万事|百花|千差万别|三角(?=洲)|八达岭|一手|二手|四季(?!度)|三明治|十字|四合院|一次性|零距离|零售|零部件|零排放|零碳|三思|一号|二号)/g;

function createClaims(length: number): Claims {
  const taken = new Uint8Array(length);
  const isFree = (start: number, end: number) => {
    for (let at = start; at < end; at += 1) if (taken[at] === 1) return false;
    return true;
  };
  return {
    isFree,
    take(start, end) {
      if (end <= start || !isFree(start, end)) return false;
      taken.fill(1, start, end);
      return true;
    },
  };
}

/** Which stretches of a passage are already read. */
export type Claims = {
  isFree: (start: number, end: number) => boolean;
  take: (start: number, end: number) => boolean;
};
export type Knowledge = { lexicon: Lexicon; people: Surnames; anchor: Anchor | undefined };
export type Extracted = { facts: Fact[]; free: Claims[] };
