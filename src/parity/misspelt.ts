import { editDistance } from './distance.ts';
import { matches } from './matches.ts';
import { readingsOf, spell } from './pinyin.ts';

/** Pairs of capitalised words: what may be somebody's name. */
export function capitalised(text: string): { name: string; start: number; end: number }[] {
  const found: { name: string; start: number; end: number }[] = [];
  for (const match of matches(text, pair)) {
    const name = match[1] ?? '';
    found.push({ name, start: match.index, end: match.index + name.length });
  }
  return found;
}

/** Two words are matched by their first letter, since the second may begin the next pair. */
const pair = /(?<![\p{L}-])(?=(\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+)(?![\p{L}-]))\p{Lu}/gu;

/** The known person whose name this is but for a letter or two, if it is nobody's name. */
export function misspelt(name: string, known: readonly Known[]): Known | undefined {
  const letters = spell(name);
  const turned = spell(name.split(' ').toReversed().join(''));
  let best: { person: Known; distance: number } | undefined;
  for (const person of known)
    for (const spelling of spellingsOf(person)) {
      // Two slips in five letters make another name of it.
      const limit = spelling.length < 8 ? 2 : 3;
      const distance = Math.min(
        editDistance(letters, spelling, limit),
        editDistance(turned, spelling, limit),
      );
      if (distance === 0) return undefined;
      if (distance < limit && distance < (best?.distance ?? 9)) best = { person, distance };
    }
  return best?.person;
}

function spellingsOf({ native, name, spellings }: Known): string[] {
  if (native === 'fr') return spellings.map(spell).filter((each) => each.length >= 7);
  const all = [...name].reduce<string[]>(
    (begun, character) =>
      begun.flatMap((letters) => readingsOf(character).map((reading) => letters + reading)),
    [''],
  );
  return all.slice(0, 24).filter((each) => each.length >= 4);
}

/** Someone whom the Chinese text names: the Chinese name, and for a French person the French forms. */
export type Known = { id: string; native: 'zh' | 'fr'; name: string; spellings: readonly string[] };
