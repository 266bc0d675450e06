import type { Locale } from '#i18n/locales.ts';
import { offices, surnameOf } from './family-names.ts';
import { isInWord } from './fold.ts';
import type { NameEntry } from './lexicon.ts';
import { matches } from './matches.ts';
import { spell } from './pinyin.ts';
import { createTrie, type Trie } from './trie.ts';

export { hanNames } from './han-names.ts';
export { hanFor, nearlyFor, nearlyIn, reads, romanised, type Romanised } from './romanised.ts';

/** Second mentions by surname: « M. Zhu », 朱部长, 杜邦先生. Several ids when the surname is shared. */
export function surnames(lang: 'zh' | 'fr', text: string, people: Surnames): FoundPerson[] {
  return lang === 'fr' ? surnamesFr(text, people) : surnamesZh(text, people);
}

function surnamesFr(text: string, people: Surnames): FoundPerson[] {
  const found: FoundPerson[] = [];
  for (const match of matches(text, titled, title)) {
    const list = match.groups?.list ?? '';
    const offset = match.index + match[0].length - list.length;
    for (const name of matches(list, /\p{Lu}[\p{L}'-]+/gu)) {
      const ids = people.fr.get(spell(name[0]));
      if (ids)
        found.push({ ids, start: offset + name.index, end: offset + name.index + name[0].length });
    }
  }
  // A French surname stands alone in the press; a Chinese one, two letters long, hardly ever.
  for (let index = 0; index < text.length; index += 1) {
    if (isInWord(text, index)) continue;
    for (const name of people.alone.fr(text, index))
      if (!isWordSign(text, index - 1) && !isWordSign(text, index + name.length))
        found.push(at(name, index));
  }
  return found;
}

const titled =
  /(?<![\p{L}.])(?:(?:MM?|Dr|Pr)\.|Dr|Pr|Mr|Mmes?|Mlle|Monsieur|Madame|Messieurs|Mesdames|[Pp]rofesseure?|[Dd]octeure?|[Mm]aître) (?<list>\p{Lu}[\p{L}'-]+(?:(?:, | et )(?:(?:MM?|Mmes?|Mme)\.? )?\p{Lu}[\p{L}'-]+){0,8})(?![\p{L}'-]| \p{Lu})/gu;
const title = /M[.rMm]|Mlle|[DP]r|M(?:onsieur|adame|es[ds])|rofesseur|octeur|aître/;
const isWordSign = (text: string, index: number) => /[\p{L}-]/u.test(text.charAt(index));

function surnamesZh(text: string, people: Surnames): FoundPerson[] {
  const found: FoundPerson[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const name = people.zh(text, index).find((each) => hasTitle(text, index + each.length));
    // 中方代表 speaks for a side, not of somebody called Fang.
    if (!name || /^[中法双对我各甲乙校院企官]方/.test(text.slice(index - 1, index + 1))) continue;
    found.push(at(name, index));
    index += name.length - 1;
  }
  for (let index = 0; index < text.length; index += 1)
    for (const name of people.alone.zh(text, index)) found.push(at(name, index));
  return found;
}

const at = ({ ids, length }: Surname, start: number) => ({ ids, start, end: start + length });

function hasTitle(text: string, end: number): boolean {
  titles.lastIndex = end;
  return titles.test(text);
}

// 总 alone is a short 总经理; what ends in 部 or 长 without more is 总部 or 成长.
const titles = new RegExp(
  `(?!长|部(?!长))副?(?:${offices})|总(?=[在对介表指说代也就还的和与一率：、，。]|$)|博士|老师|女士|先生|院士`,
  'y',
);

/** By surname, from the registry and from the full names that this entry gives. */
export function surnamesOf(entries: Iterable<NameEntry>): Surnames {
  const [zh, fr]: [ByName, ByName] = [new Map(), new Map()];
  const alone: Record<Locale, ByName> = { zh: new Map(), fr: new Map() };
  const add = (map: ByName, key: string | undefined, id: string) => {
    if (key) map.set(key, (map.get(key) ?? new Set()).add(id));
  };
  for (const { id, kind, native = 'zh', zh: han, fr: latin } of entries) {
    if (kind !== 'person') continue;
    const [name = ''] = han;
    if (native === 'zh') {
      add(zh, surnameOf(name), id);
      for (const form of latin) add(fr, spell(upperFirst(form)), id);
    } else {
      const family = name.split(/[·•・]/).at(-1) ?? '';
      add(zh, family, id);
      if (family.length >= 2 && family !== name) add(alone.zh, family, id);
      for (const form of latin) {
        const [, ...rest] = form.split(' ');
        const last = rest.join(' ');
        add(fr, spell(last), id);
        if (last.length >= 4) add(alone.fr, last, id);
      }
    }
  }
  const spelt = new Map([...fr].map(([letters, ids]) => [letters, [...ids]]));
  return { zh: trieOf(zh), fr: spelt, alone: { zh: trieOf(alone.zh), fr: trieOf(alone.fr) } };
}

const trieOf = (names: ByName): Trie<Surname> =>
  createTrie([...names].map(([name, ids]) => [name, { ids: [...ids], length: name.length }]));

/** `ZHANG Wei`, `Wei ZHANG` and `Zhang Wei` have one surname. */
const upperFirst = (name: string) =>
  /(?<![\p{L}])\p{Lu}{2,}(?![\p{L}])/u.exec(name)?.[0] ?? name.split(' ')[0] ?? name;

export type FoundPerson = { ids: readonly string[]; start: number; end: number };
export type Surnames = {
  zh: Trie<Surname>;
  /** By their letters. */
  fr: ReadonlyMap<string, readonly string[]>;
  /** Surnames that the press writes without title. */
  alone: { zh: Trie<Surname>; fr: Trie<Surname> };
};
type Surname = { ids: readonly string[]; length: number };
type ByName = Map<string, Set<string>>;
