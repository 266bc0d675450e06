import { editDistance } from './distance.ts';
import { hanSurnames, romanSurnames, surnameOf } from './family-names.ts';
import { matches } from './matches.ts';
import { canSpell, isPinyin, readingsOf, spell } from './pinyin.ts';

/** French spellings of Chinese names: surname first or last, given name in one word, two, or hyphenated. */
export function romanised(text: string): Romanised[] {
  const found: Romanised[] = [];
  for (const match of matches(text, names)) {
    const words = match[0].split(' ');
    // « Le Zhang Wei … » begins with a word of the sentence, « Zhang Wei Paris » ends in a place.
    for (const [from, to] of spans(words.length)) {
      const part = words.slice(from, to);
      if (!part.every((each) => isPinyin(each) && !/^[aeiouàAEIOUÀ]$/.test(each))) continue;
      const before = words.slice(0, from).join(' ');
      const start = match.index + before.length + (from > 0 ? 1 : 0);
      const name = part.join(' ');
      const orders = ordersOf(part);
      if (orders.length === 0) continue;
      found.push({ name, orders, start, end: start + name.length });
      break;
    }
  }
  return found;
}

const word = String.raw`\p{Lu}\p{L}*(?:['-]\p{L}+)?`;
const names = new RegExp(String.raw`(?<![\p{L}-])${word}(?: ${word}){1,2}(?![\p{L}-])`, 'gu');

const spans = (length: number): (readonly [number, number])[] =>
  length === 3
    ? [
        [0, 3],
        [0, 2],
        [1, 3],
      ]
    : [[0, 2]];

/** The ways to split a spelling into surname and given name, as letters. */
function ordersOf(words: readonly string[]): { surname: string; given: string }[] {
  const orders = [
    { surname: spell(words[0] ?? ''), given: spell(words.slice(1).join('')) },
    { surname: spell(words.at(-1) ?? ''), given: spell(words.slice(0, -1).join('')) },
  ];
  return orders.filter(({ surname }) => romanSurnames.has(surname));
}

/** Where the Chinese text has characters that can be read so; several, when the name is said again. */
export function hanFor(text: string, { orders }: Romanised): string | undefined {
  for (const { surname, given } of orders)
    for (let index = 0; index < text.length; index += 1)
      for (const [length, count] of [
        [1, 2],
        [1, 1],
        [2, 2],
        [2, 1],
      ] as const) {
        const name = text.slice(index, index + length + count);
        if (name.length !== length + count || !isHan.test(name)) continue;
        if (!startsWith(name[0] ?? '', surname)) break;
        if (canSpell(name.slice(0, length), surname) && canSpell(name.slice(length), given))
          return name;
      }
  return undefined;
}

/** Whether this Chinese name can be read as the spelling says. */
export const reads = (name: string, { orders }: Romanised): boolean =>
  orders.some(({ surname, given }) => {
    const cut = surnameOf(name).length;
    return canSpell(name.slice(0, cut), surname) && canSpell(name.slice(cut), given);
  });

const startsWith = (character: string, letters: string) =>
  readingsOf(character).some((reading) => letters.startsWith(reading));
const isHan = /^[\u3400-\u9fff]+$/;

/**
 * The Chinese name that a spelling was meant for: the same surname and a given name that differs in
 * one syllable, or another surname with the same given name.
 */
export function nearlyFor(
  candidates: readonly string[],
  { orders }: Romanised,
): string | undefined {
  let best: { name: string; score: number } | undefined;
  for (const name of candidates) {
    const cut = surnameOf(name).length;
    for (const { surname, given } of orders) {
      const hasSurname = canSpell(name.slice(0, cut), surname);
      const score = (hasSurname ? 2 : 0) + givenLikeness(name.slice(cut), given);
      if (score >= 2 && score > (best?.score ?? 0)) best = { name, score };
    }
  }
  return best?.name;
}

/**
 * Characters of the Chinese text that the spelling almost reads: a surname and a given name of two
 * characters with one of the three syllables wrong by a letter or two.
 */
export function nearlyIn(text: string, { orders }: Romanised): string | undefined {
  for (let index = 0; index + 3 <= text.length; index += 1) {
    const name = text.slice(index, index + 3);
    if (!hanSurnames.includes(name[0] ?? '') || !isHan.test(name)) continue;
    for (const { surname, given } of orders) {
      const hasSurname = canSpell(name.slice(0, 1), surname);
      if (hasSurname && givenLikeness(name.slice(1), given) === 1 && isNear(name.slice(1), given))
        return name;
      if (!hasSurname && canSpell(name.slice(1), given) && isNear(name.slice(0, 1), surname))
        return name;
    }
  }
  return undefined;
}

function isNear(characters: string, letters: string): boolean {
  const spellings = [...characters].reduce<string[]>(
    (begun, sign) => begun.flatMap((start) => readingsOf(sign).map((reading) => start + reading)),
    [''],
  );
  return spellings.some((each) => editDistance(each, letters, 3) < 3);
}

/** 2 when all is read so, 1 when the first or the last character is, 0.5 for a first letter in common. */
function givenLikeness(characters: string, letters: string): number {
  if (canSpell(characters, letters)) return 2;
  const first = readingsOf(characters[0] ?? '').some((reading) => letters.startsWith(reading));
  const last = readingsOf(characters.at(-1) ?? '').some((reading) => letters.endsWith(reading));
  if (characters.length > 1 && (first || last)) return 1;
  return readingsOf(characters[0] ?? '').some((reading) => reading[0] === letters[0]) ? 0.5 : 0;
}

export type Romanised = {
  name: string;
  orders: { surname: string; given: string }[];
  start: number;
  end: number;
};
