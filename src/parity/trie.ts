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
  const none: readonly T[] = [];
  return (text, start) => {
    let found = none;
    let node = root.next.get(text.charCodeAt(start));
    for (let index = start + 1; node; index += 1) {
      if (node.values.length > 0) found = [...node.values, ...found];
      node = node.next.get(text.charCodeAt(index));
    }
    return found;
  };
}

/** What the words stand for, the longest first, then in the order given. */
export type Trie<T> = (text: string, start: number) => readonly T[];
type Node<T> = { next: Map<number, Node<T>>; values: T[] };
