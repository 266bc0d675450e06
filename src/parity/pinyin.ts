import { pinyin } from 'pinyin-pro';

/** Every toneless reading of a Chinese character, ü written v as on a keyboard. */
export function readingsOf(character: string): readonly string[] {
  const known = cache.get(character);
  if (known) return known;
  const all = [
    ...pinyin(character, { multiple: true, toneType: 'none', type: 'array' }),
    ...pinyin(character, { mode: 'surname', toneType: 'none', type: 'array' }),
  ].map((reading) => spell(reading));
  const readings = [...new Set(all)].filter((reading) => /^[a-z]+$/.test(reading));
  cache.set(character, readings);
  return readings;
}

const cache = new Map<string, readonly string[]>();

/**
 * Letters alone, so that Lü, Lyu, Lv and Lu are one spelling: passports write LYU (GB/T 28039-2011
 * gives ü), and the press often u.
 */
export function spell(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/ü|u:/g, 'v')
      .normalize('NFD')
      .replace(/\p{M}|[^a-z]/gu, '')
      // No syllable ends in l: `lyu` is always lü, whereas `anyu` may be an yu.
      .replace(/(?<=[nl])v|(?<=l)yu/g, 'u')
  );
}

/** True when some combination of readings of these characters spells `letters`. */
export function canSpell(characters: string, letters: string): boolean {
  const [first, ...rest] = characters;
  if (first === undefined) return letters === '';
  return readingsOf(first).some(
    (reading) =>
      letters.startsWith(reading) && canSpell(rest.join(''), letters.slice(reading.length)),
  );
}

/** The character that no reading fits, when the spelling fits the rest of the name. */
export function misreadCharacter(characters: string, letters: string): string | undefined {
  const signs = [...characters];
  return signs.find((_, index) => {
    const before = signs.slice(0, index).join('');
    const after = signs.slice(index + 1).join('');
    for (let from = 0; from <= letters.length; from += 1) {
      if (!canSpell(before, letters.slice(0, from))) continue;
      for (let to = from + 1; to <= letters.length; to += 1)
        if (canSpell(after, letters.slice(to))) return true;
    }
    return false;
  });
}

/** True for letters that Mandarin syllables can spell: `Hongyu`, `Xi'an`, not `Dupont`. */
export function isPinyin(letters: string): boolean {
  const text = spell(letters);
  // By the ends of syllables reached so far: `ananan` can be parted in more ways than can be tried.
  const reached = [true];
  for (let from = 0; from < text.length; from += 1)
    for (let to = from + 1; reached[from] && to <= from + longest; to += 1)
      reached[to] ||= isSyllable.test(text.slice(from, to));
  return text !== '' && reached[text.length] === true;
}

/** GB/T 16159-2012, table of syllables, by initial and the finals it takes; ü is spelt u after n and l. */
const syllable = [
  '[bp](?:a|o|ai|ei|ao|an|en|ang|eng|i|ie|iao|ian|in|ing|u)',
  'm(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|iu|ian|in|ing|u)',
  'f(?:a|o|ei|ou|an|en|ang|eng|u)',
  '[dt](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|ing|u|uo|ui|uan|un)',
  '[nl](?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|u|uo|uan|un|ue)',
  '[gkh](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)',
  '[jqx](?:i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un)',
  '(?:zh|ch|sh|r)(?:a|e|i|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)',
  '[zcs](?:a|e|i|ai|ei|ao|ou|an|en|ang|eng|ong|u|uo|ui|uan|un)',
  'y(?:a|e|ao|ou|an|ang|i|in|ing|ong|u|ue|uan|un|o)',
  'w(?:a|o|ai|ei|an|en|ang|eng|u)',
  '(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|er)',
].join('|');
const isSyllable = new RegExp(`^(?:${syllable})$`);
/** Letters of `zhuang`. */
const longest = 6;
