/** Things typed by hands, machines and mischief, the same in every run (mulberry32). */
export function typings(count: number, seed = 5): string[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = () => pieces[Math.floor(random() * pieces.length)] as string;
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 12) }, pick).join(''),
  );
}

const pieces = [
  ...'沈抚示范区江阴合作〇々𠮷〆，。、（）《》「」『』“”‘’"«»',
  ...'aàçéèêëîïôöùûüÿœæÆßıİſKÅ0123456789０９ＡＺ ',
  "l'",
  'd’',
  "qu'",
  "aujourd'hui",
  'Franco‑Chinois',
  'R&D',
  '12\u202F000',
  '²',
  '①',
  'ﬁ',
  '\u0301',
  '\u200B',
  '\u200D',
  '\u00AD',
  '\u202E',
  '\uFEFF',
  '\uD800',
  '\uDC00',
  '\0',
  '\n',
  '\t',
  '👩‍🚀',
  '<mark>',
  '&amp;',
  '__proto__',
  'constructor',
  '-',
  '--',
  '_',
  '+',
  '.',
  '/',
  '%',
  '\\',
  '*',
  '(',
  '[',
];
