/**
 * The words that begin at a place of a text. A letter at a time, so that the time it takes grows
 * with the text alone, however many words a registry holds.
 */
export function createTrie<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [word, value] of entries) {
    let node = root;
    // By UTF-16 code units, as offsets count.
    for (let index = 0; index < word.length; index += 1) {
      const letter = word.charCodeAt(index);
      let child = node.next.get(letter);
      if (!child) node.next.set(letter, (child = { next: new Map(), values: [] }));
      node = child;
    }
    node.values.push(value);
  }
  const begins = firstLetters(root.next.keys());
  const none: readonly T[] = [];
  return (text, start) => {
    const first = text.charCodeAt(start);
    if (!begins(first)) return none;
    let found = none;
    let node = root.next.get(first);
    for (let index = start + 1; node; index += 1) {
      if (node.values.length > 0) found = [...node.values, ...found];
      node = node.next.get(text.charCodeAt(index));
    }
    return found;
  };
}

/** At most places of a text no word begins; a bit for each letter tells so faster than the map. */
function firstLetters(letters: Iterable<number>): (letter: number) => boolean {
  const bits = new Uint8Array(0x1_00_00 / 8);
  for (const letter of letters) bits[letter >> 3] = (bits[letter >> 3] ?? 0) | (1 << (letter & 7));
  return (letter) => ((bits[letter >> 3] ?? 0) & (1 << (letter & 7))) !== 0;
}

/** What the words stand for, the longest first, then in the order given. */
export type Trie<T> = (text: string, start: number) => readonly T[];
type Node<T> = { next: Map<number, Node<T>>; values: T[] };
