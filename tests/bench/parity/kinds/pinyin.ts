/**
 * A romanisation with one syllable changed to its neighbour (lin, ling; shen, sen), the slip of one
 * who types by ear. `turn` chooses the syllable.
 */
export function misromanised(name: string, turn: number): string {
  const syllables = name.split(' ').flatMap((word, index) => syllablesOf(word, index > 0));
  const order = syllables.map((_, index) => (turn + index) % syllables.length);
  const at = order.find((index) => neighbour(syllables[index]?.text ?? '') !== undefined);
  return syllables
    .map(({ text, isJoined }, index) => {
      const changed = index === at ? (neighbour(text) ?? text) : text;
      const cased = isJoined ? changed.toLowerCase() : changed[0]?.toUpperCase() + changed.slice(1);
      return (index === 0 || isJoined ? '' : ' ') + cased;
    })
    .join('');
}

function neighbour(syllable: string): string | undefined {
  const lower = syllable.toLowerCase();
  for (const [from, to] of slips) {
    const changed = lower.replace(from, to);
    if (changed !== lower && isSyllable.test(changed)) return changed;
  }
  return undefined;
}

/** A word of a name as its syllables: Ouyang is one surname of two, Weimin one given name of two. */
function syllablesOf(word: string, isGiven: boolean): Syllable[] {
  for (let at = 1; at < word.length; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if ((isGiven || word === 'Ouyang') && isSyllable.test(first) && isSyllable.test(second))
      return [
        { text: first, isJoined: false },
        { text: second, isJoined: true },
      ];
  }
  return [{ text: word, isJoined: false }];
}

const isSyllable =
  /^(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?(?:i?a[nou]?|i?ang|ai|u?ang?|uai|ei?|eng?|er|i[en]?|ing|iong|iu|o|ong|ou|u[eino]?)$/i;

/** Tried in order. None leads to another reading of a character that the corpus uses. */
const slips: readonly [RegExp, string][] = [
  [/ing$/, 'in'],
  [/in$/, 'ing'],
  [/eng$/, 'en'],
  [/en$/, 'eng'],
  [/ang$/, 'an'],
  [/an$/, 'ang'],
  [/^sh/, 's'],
  [/^zh/, 'z'],
  [/^ch/, 'c'],
  [/^l/, 'n'],
  [/^n/, 'l'],
  [/^h/, 'f'],
  [/^f/, 'h'],
  [/^j/, 'q'],
  [/^q/, 'j'],
  [/^x/, 'j'],
  [/^z/, 'zh'],
  [/^s/, 'sh'],
  [/^c/, 'ch'],
  [/^d/, 't'],
  [/^t/, 'd'],
  [/^g/, 'k'],
  [/^b/, 'p'],
  [/^p/, 'b'],
  [/^y/, 'r'],
  [/^r/, 'l'],
  [/^m/, 'n'],
  [/^w/, 'h'],
];

type Syllable = { text: string; isJoined: boolean };
