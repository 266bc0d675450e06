/**
 * A sorted list of words as one text: each word without what it shares with the one before, under
 * a letter that says how much that is (Witten, Moffat, Bell, Managing Gigabytes, § 4.1).
 */
export function frontCode(words: Iterable<string>): string {
  let before = '';
  let text = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < mostShared && shared < before.length && before[shared] === word[shared])
      shared += 1;
    text += `${String.fromCharCode(firstCount + shared)}${word.slice(shared)}`;
    before = word;
  }
  return text;
}

/** The words again. */
export function frontDecode(text: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const [, count = '', rest = ''] of text.matchAll(/([A-Z])([^A-Z]*)/gs)) {
    before = before.slice(0, count.charCodeAt(0) - firstCount) + rest;
    words.push(before);
  }
  return words;
}

/** Words are in small letters, so that a capital can count: A is none shared, Z twenty-five. */
const firstCount = 'A'.charCodeAt(0);
const mostShared = 25;
