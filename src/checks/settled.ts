import type { Unit } from '#source/spelling.ts';
import { technical } from '#typography/technical.ts';
import { typesetPieces } from '#typography/typeset.ts';
import type { Text } from './texts.ts';

/** A text as the build will set it, addresses and file names hidden, and where its characters stand. */
export function settled({ lang, units, isBody }: Text): Settled {
  const pieces = typesetPieces(
    units.map((unit) => unit.text),
    lang,
  );
  const set = pieces.join('');
  let length = 0;
  const ends = pieces.map((piece) => (length += piece.length));
  let text = set;
  for (const { start, end } of technical(set))
    text = text.slice(0, start) + '\uE000'.repeat(end - start) + text.slice(end);
  const placeOf = (at: number) => (units[ends.findIndex((end) => end > at)] as Unit).start;
  return { lang, text, isBody, placeOf };
}

export type Settled = Pick<Text, 'lang' | 'isBody'> & {
  text: string;
  /** Offset in the file of a character of the text. */
  placeOf: (at: number) => number;
};
