import { chinese } from '../../../src/typography/chinese.ts';
import { runs } from '../../../src/typography/foreign.ts';
import { french } from '../../../src/typography/french.ts';
import { CHINESE_PIECES, FRENCH_PIECES } from './generate.ts';

/** Every piece in its language, by number. */
export const repeated = [
  ...FRENCH_PIECES.map((piece) => ({ lang: 'fr', set: french, piece }) as const),
  ...CHINESE_PIECES.map((piece) => ({ lang: 'zh', set: chinese, piece }) as const),
].filter(({ piece }) => piece.trim() !== '');

// Run by itself: sets the pieces of these numbers, repeated far beyond any article, and says each that is done.
if (import.meta.main)
  for (const number of process.argv.slice(2)) {
    const { lang, set, piece } = repeated[Number(number)]!;
    runs(set(piece.repeat(Math.ceil(400_000 / piece.length))), lang, ['mot']);
    console.log(number);
  }
