import type { Unit } from '#source/spelling.ts';
import { technical } from '#typography/technical.ts';
import { published } from './published.ts';
import type { Text } from './texts.ts';

/** A text as the build will set it, addresses and file names hidden, and where its characters stand. */
export function settled(source: Text): Settled {
  const { lang, units, isBody } = source;
  const pieces = published(source);
  const set = pieces.join('');
  let text = set;
  for (const { start, end } of technical(set))
    text = text.slice(0, start) + '\uE000'.repeat(end - start) + text.slice(end);
  const placeOf = (at: number) => {
    let end = 0;
    return (units[pieces.findIndex((piece) => (end += piece.length) > at)] as Unit).start;
  };
  return { lang, text, isBody, placeOf };
}

export type Settled = Pick<Text, 'lang' | 'isBody'> & {
  text: string;
  /** Offset in the file of a character of the text. */
  placeOf: (at: number) => number;
};
