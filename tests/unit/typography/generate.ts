/** Seeded strings for the properties (mulberry32), made of the pieces that rules are about. */
export function* strings(
  seed: number,
  count: number,
  alphabet: readonly string[],
  longest = 14,
): Generator<string> {
  const random = mulberry32(seed);
  const pick = () => alphabet[Math.floor(random() * alphabet.length)] ?? '';
  for (let made = 0; made < count; made++) {
    yield Array.from({ length: 1 + Math.floor(random() * longest) }, pick).join('');
  }
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const ADDRESSES = [
  'https://a.fr/x?y=1;z:2',
  'http://fr.wikipedia.org/wiki/Été_(saison)',
  "www.exemple.fr/l'index.php",
  'contact@aifc.org',
  'mailto:a.b+c@d.fr',
  'index.zh.mdx',
  'v2.0.1',
  'C:\\Temp\\note.txt',
  'lang="fr"',
];

const SHARED = [
  ' ',
  ' ',
  ' ',
  '\n',
  '\u00A0',
  '\u202F',
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  '"',
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '(',
  ')',
  '…',
  '...',
  '-',
  '--',
  '–',
  '—',
  '5',
  '1',
  '12',
  '300',
  '%',
  '€',
  'KPI',
  'mot',
  'a',
];
export const FRENCH_PIECES = [
  ...SHARED,
  ...ADDRESSES,
  '«',
  '»',
  ' - ',
  ' – ',
  'l',
  'é',
  '1er',
  '2ème',
  'M. ',
  'mars',
  'n°',
  ' 000',
  '朱红宇',
  '，',
  '（',
  '）',
  'XXIe',
];
export const CHINESE_PIECES = [
  ...SHARED,
  ...ADDRESSES,
  '汉',
  '字',
  '中心',
  '，',
  '。',
  '：',
  '（',
  '）',
  '、',
  '《',
  '》',
  '——',
  '……',
  '。。。',
  '１',
  'Ａ',
  '𠮷',
  '\u3000',
  '.pdf',
  'l’Agriculture',
];
