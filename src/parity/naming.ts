import type { Claims } from './extract.ts';
import type { Fact } from './fact.ts';
import { capitalised, misspelt, type Known } from './misspelt.ts';
import type { Passage } from './passage.ts';
import { isPinyin, spell } from './pinyin.ts';
import {
  hanFor,
  hanNames,
  nearlyFor,
  nearlyIn,
  reads,
  romanised,
  surnames,
  surnamesOf,
  type Romanised,
} from './persons.ts';

/**
 * Chinese people whom no registry holds. A French spelling that some characters of the Chinese text
 * can be read as is that person; one that nearly fits a Chinese name is a spelling that no reading
 * gives; the rest are people whom one side alone names. Adds them to the facts of both sides.
 */
export function unregistered(zh: Reading, fr: Reading): Naming {
  const found: Naming = { zh: [], fr: [], misread: [] };
  const names = new Map<string, Romanised>();
  const unread: { candidate: Romanised; passage: Passage; claims: Claims }[] = [];
  const chinese = zh.passages.map(({ text }) => text);
  const idFor = (name: string) => zh.people.find((each) => each.name === name)?.id ?? `han:${name}`;

  // Beside an office a name is surely one; elsewhere any characters may happen to be read so.
  const named = chinese.flatMap((text) => hanNames(text)).map(({ name }) => name);

  eachFree(fr, (passage, claims) => {
    for (const candidate of romanised(passage.text)) {
      if (!claims.isFree(candidate.start, candidate.end)) continue;
      const name =
        named.find((each) => reads(each, candidate)) ??
        chinese.map((text) => hanFor(text, candidate)).find(Boolean);
      if (!name) unread.push({ candidate, passage, claims });
      else {
        names.set(name, candidate);
        claims.take(candidate.start, candidate.end);
        found.fr.push(person(idFor(name), passage, candidate));
      }
    }
  });
  eachFree(zh, (passage, claims) => {
    for (const name of names.keys())
      for (
        let start = passage.text.indexOf(name);
        start >= 0;
        start = passage.text.indexOf(name, start + 1)
      )
        if (claims.take(start, start + name.length))
          found.zh.push(person(`han:${name}`, passage, { start, end: start + name.length }));
  });

  const lone: { name: string; passage: Passage; start: number }[] = [];
  eachFree(zh, (passage, claims) => {
    for (const { name, start } of hanNames(passage.text))
      if (claims.take(start, start + name.length)) lone.push({ name, passage, start });
  });
  const known = zh.people.filter(({ native }) => native === 'zh');
  const mention = (name: string, spelling?: string) => ({
    name,
    spelling,
    zh: [...found.zh, ...zh.facts].find(({ raw }) => raw.includes(name)),
  });
  const candidates = [...lone.map(({ name }) => name), ...known.map(({ name }) => name)];
  const people: Known[] = [
    ...zh.people,
    ...lone.map(({ name }) => ({ id: `han:${name}`, native: 'zh' as const, name, spellings: [] })),
  ];
  for (const { candidate, passage, claims } of unread) {
    claims.take(candidate.start, candidate.end);
    const name =
      nearlyFor(candidates, candidate) ??
      misspelt(candidate.name, people)?.name ??
      chinese.map((text) => nearlyIn(text, candidate)).find(Boolean);
    const id = name === undefined ? `fr:${candidate.name}` : idFor(name);
    const fact = person(id, passage, candidate);
    found.fr.push(fact);
    if (name !== undefined) found.misread.push({ fact, ...mention(name) });
  }
  eachFree(fr, (passage, claims) => {
    for (const candidate of capitalised(passage.text)) {
      if (!claims.isFree(candidate.start, candidate.end)) continue;
      const known = misspelt(candidate.name, people);
      const name = known?.name ?? strangerFor(chinese, candidate.name);
      if (name === undefined) continue;
      claims.take(candidate.start, candidate.end);
      const fact = person(known?.id ?? idFor(name), passage, candidate);
      found.fr.push(fact);
      const right = known?.native === 'fr' ? known.spellings[0] : undefined;
      found.misread.push({ fact, ...mention(name, right) });
    }
  });
  for (const { name, passage, start } of lone)
    found.zh.push(person(`han:${name}`, passage, { start, end: start + name.length }));

  // « M. Zhang », 张部长: the same people again.
  const again = surnamesOf([
    ...[...names].map(([name, { name: spelling }]) => ({
      id: `han:${name}`,
      kind: 'person' as const,
      zh: [name],
      fr: [spelling],
    })),
    ...found.misread.map(({ name, fact }) => ({
      id: idOf(fact),
      kind: 'person' as const,
      zh: [name],
      fr: [fact.raw],
    })),
  ]);
  const isNamed = names.size > 0 || found.misread.length > 0;
  for (const side of isNamed ? [zh, fr] : [])
    eachFree(side, (passage, claims) => {
      for (const { ids, start, end } of surnames(passage.lang, passage.text, again))
        if (claims.take(start, end))
          found[passage.lang].push({
            ...person('', passage, { start, end }),
            value: { kind: 'person', ids },
          });
    });
  return found;
}

/** A name in the Chinese text whose given name is spelt right, with a surname a letter or two off. */
function strangerFor(chinese: readonly string[], name: string): string | undefined {
  const words = name.split(' ');
  if (!words.every((word) => isPinyin(word))) return undefined;
  const [surname = '', given = ''] = words.map(spell);
  const candidate = { name, orders: [{ surname, given }], start: 0, end: 0 };
  return chinese.map((text) => nearlyIn(text, candidate)).find(Boolean);
}

function eachFree({ passages, free }: Reading, use: (passage: Passage, claims: Claims) => void) {
  passages.forEach((passage, index) => use(passage, free[index] as Claims));
}

function person(
  id: string,
  passage: Passage,
  { start, end }: { start: number; end: number },
): Fact {
  return {
    value: { kind: 'person', ids: [id], full: true },
    start,
    end,
    raw: passage.slice({ start, end }),
    passage,
  };
}

const idOf = ({ value }: Fact) => ('ids' in value ? (value.ids[0] ?? '') : '');

export type Reading = {
  passages: readonly Passage[];
  facts: readonly Fact[];
  free: readonly Claims[];
  /** Registered people whom this side names. */
  people: readonly Known[];
};
export type Naming = {
  zh: Fact[];
  fr: Fact[];
  /** French spellings that are nobody's, with the Chinese name meant, its first mention,
   * and for a French person the right spelling. */
  misread: { fact: Fact; name: string; spelling: string | undefined; zh: Fact | undefined }[];
};
