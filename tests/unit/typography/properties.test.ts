import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chinese } from '../../../src/typography/chinese.ts';
import { runs } from '../../../src/typography/foreign.ts';
import { french } from '../../../src/typography/french.ts';
import { ordinals } from '../../../src/typography/ordinals.ts';
import { typesetPieces } from '../../../src/typography/typeset.ts';
import { inGroups, runApart } from '../apart.ts';
import { ADDRESSES, CHINESE_PIECES, FRENCH_PIECES, strings } from './generate.ts';
import { repeated } from './repeated.ts';

const LANGUAGES = [
  { lang: 'fr', set: french, pieces: FRENCH_PIECES },
  { lang: 'zh', set: chinese, pieces: CHINESE_PIECES },
] as const;
const COUNT = 4000;

/** The shortest of the generated strings for which the property does not hold. */
function failures(pieces: readonly string[], holds: (text: string) => boolean): string[] {
  return [...strings(20250311, COUNT, pieces)]
    .filter((text) => !holds(text))
    .sort((a, b) => a.length - b.length)
    .slice(0, 3);
}

describe.each(LANGUAGES)('in $lang', ({ lang, set, pieces }) => {
  test('setting twice is setting once', () => {
    expect(failures(pieces, (text) => set(set(text)) === set(text))).toEqual([]);
  });

  test('letters and digits stay, but for the documented forms', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    const documented = (text: string) =>
      lang === 'zh' ? text.replaceAll('１', '1').replaceAll('Ａ', 'A') : text;
    const plain = pieces.filter((piece) => piece !== '2ème');
    expect(failures(plain, (text) => letters(set(text)) === letters(documented(text)))).toEqual([]);
  });

  test('addresses and file names stay', () => {
    const around = pieces.filter((piece) => /^[^\p{L}\p{N}\uE000"'/:=&_-]+$/u.test(piece));
    for (const address of ADDRESSES) {
      for (const text of strings(7, 200, around, 4)) {
        expect(set(`${text} ${address} ${text}`)).toContain(address);
      }
    }
  });

  test('pieces joined are the text set whole', () => {
    const list = [...strings(11, COUNT, pieces, 6)];
    for (let index = 0; index + 2 < list.length; index += 3) {
      const parts = list.slice(index, index + 3);
      expect(typesetPieces(parts, lang).join('')).toBe(set(parts.join('')));
    }
  });

  test('runs joined are the text', () => {
    expect(
      failures(
        pieces,
        (text) =>
          runs(text, lang, ['mot', 'KPI'])
            .map((run) => run.text)
            .join('') === text,
      ),
    ).toEqual([]);
    expect(
      failures(
        pieces,
        (text) =>
          ordinals(text)
            .map((part) => part.text)
            .join('') === text,
      ),
    ).toEqual([]);
  });
});

describe('one piece repeated', () => {
  const script = resolve(import.meta.dirname, 'repeated.ts');
  // One or two seconds; a pattern that is quadratic takes a minute and more on a single piece.
  test.each(inGroups(repeated.length, 16))('is set: $numbers', ({ numbers }) => {
    expect(runApart(script, numbers, 45_000)).toEqual(numbers);
  });
});
