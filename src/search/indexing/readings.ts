import { pinyin } from 'pinyin-pro';
import { spell } from '../analysis/pinyin.ts';

/**
 * The toneless readings of every character of these runs, the one it has most often in them first,
 * then its others. At build alone: the dictionary behind it is three times what a visit may cost.
 */
export function readingsOf(runs: readonly string[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const run of new Set(runs)) {
    const signs = [...run];
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
    signs.forEach((sign, index) => {
      const reading = spell(syllables[index] ?? '');
      if (reading === '') return;
      const known = counts.get(sign) ?? new Map<string, number>();
      known.set(reading, (known.get(reading) ?? 0) + 1);
      counts.set(sign, known);
    });
  }
  return Object.fromEntries(
    Array.from(counts, ([sign, known]) => {
      const here = [...known].sort(([, a], [, b]) => b - a).map(([reading]) => reading);
      const all = [...here, ...otherReadings(sign)];
      return [sign, [...new Set(all)].slice(0, mostReadings).join(' ')];
    }),
  );
}

function otherReadings(sign: string): string[] {
  return [
    ...pinyin(sign, { multiple: true, toneType: 'none', type: 'array', v: true }),
    ...pinyin(sign, { mode: 'surname', toneType: 'none', type: 'array', v: true }),
  ]
    .map(spell)
    .filter(Boolean);
}

/** What a character can be read as beyond this is found in dictionaries alone. */
const mostReadings = 4;
