import { offices, surnameOf } from './family-names.ts';
import type { NameEntry } from './lexicon.ts';
import { spell } from './pinyin.ts';

export { hanNames } from './han-names.ts';
export { hanFor, nearlyFor, nearlyIn, romanised, type Romanised } from './romanised.ts';

/** Second mentions by surname: « M. Zhu », 朱部长, 杜邦先生. Several ids when the surname is shared. */
export function surnames(lang: 'zh' | 'fr', text: string, people: Surnames): FoundPerson[] {
  return lang === 'fr' ? surnamesFr(text, people) : surnamesZh(text, people);
}

function surnamesFr(text: string, people: Surnames): FoundPerson[] {
  const found: FoundPerson[] = [];
  const pattern = new RegExp(
    String.raw`(?<![\p{L}.])(?:(?:MM?|Dr|Pr)\.|Dr|Pr|Mr|Mmes?|Mlle|Monsieur|Madame|Messieurs|Mesdames|[Pp]rofesseure?|[Dd]octeure?|[Mm]aître) (?<list>\p{Lu}[\p{L}'-]+(?:(?:, | et )(?:(?:MM?|Mmes?|Mme)\.? )?\p{Lu}[\p{L}'-]+){0,8})(?![\p{L}'-]| \p{Lu})`,
    'gu',
  );
  for (const match of text.matchAll(pattern)) {
    const list = match.groups?.list ?? '';
    const offset = match.index + match[0].length - list.length;
    for (const name of list.matchAll(/\p{Lu}[\p{L}'-]+/gu)) {
      const ids = people.fr.get(spell(name[0]));
      if (ids)
        found.push({ ids, start: offset + name.index, end: offset + name.index + name[0].length });
    }
  }
  // A French surname stands alone in the press; a Chinese one, two letters long, hardly ever.
  for (const [name, ids] of people.alone.fr)
    for (const match of text.matchAll(
      new RegExp(`(?<![\\p{L}-])${escape(name)}(?![\\p{L}-])`, 'gu'),
    ))
      found.push({ ids, start: match.index, end: match.index + name.length });
  return found;
}

const escape = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function surnamesZh(text: string, people: Surnames): FoundPerson[] {
  const found: FoundPerson[] = [];
  const known = [...people.zh.keys()].sort((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(`(?:${known.join('|')})(?=${titles})`, 'g');
  for (const match of known.length > 0 ? text.matchAll(pattern) : []) {
    const [name] = match;
    found.push({
      ids: people.zh.get(name) ?? [],
      start: match.index,
      end: match.index + name.length,
    });
  }
  for (const [name, ids] of people.alone.zh)
    for (let index = text.indexOf(name); index >= 0; index = text.indexOf(name, index + 1))
      found.push({ ids, start: index, end: index + name.length });
  return found;
}

// 总 alone is a short 总经理; what ends in 部 or 长 without more is 总部 or 成长.
const titles = `(?!长|部(?!长))副?(?:${offices})|总(?=[在对介表指说代也就还的和与一率：、，。]|$)|博士|老师|女士|先生|院士`;

/** By surname, from the registry and from the full names that this entry gives. */
export function surnamesOf(entries: Iterable<NameEntry>): Surnames {
  const people: Surnames = {
    zh: new Map(),
    fr: new Map(),
    alone: { zh: new Map(), fr: new Map() },
  };
  const add = (map: Map<string, string[]>, key: string | undefined, id: string) => {
    if (key && !map.get(key)?.includes(id)) map.set(key, [...(map.get(key) ?? []), id]);
  };
  for (const { id, kind, native = 'zh', zh, fr } of entries) {
    if (kind !== 'person') continue;
    const [name = ''] = zh;
    if (native === 'zh') {
      add(people.zh, surnameOf(name), id);
      for (const form of fr) add(people.fr, spell(upperFirst(form)), id);
    } else {
      const family = name.split(/[·•・]/).at(-1) ?? '';
      add(people.zh, family, id);
      if (family.length >= 2 && family !== name) add(people.alone.zh, family, id);
      for (const form of fr) {
        const [, ...rest] = form.split(' ');
        const last = rest.join(' ');
        add(people.fr, spell(last), id);
        if (last.length >= 4) add(people.alone.fr, last, id);
      }
    }
  }
  return people;
}

/** `ZHANG Wei`, `Wei ZHANG` and `Zhang Wei` have one surname. */
const upperFirst = (name: string) =>
  /(?<![\p{L}])\p{Lu}{2,}(?![\p{L}])/u.exec(name)?.[0] ?? name.split(' ')[0] ?? name;

export type FoundPerson = { ids: readonly string[]; start: number; end: number };
export type Surnames = {
  zh: Map<string, string[]>;
  fr: Map<string, string[]>;
  /** Surnames that the press writes without title. */
  alone: { zh: Map<string, string[]>; fr: Map<string, string[]> };
};
