import { typesetPieces } from '#typography/typeset.ts';
import type { Text } from './texts.ts';

/** The characters of a text, one by one, as the build will set them. */
export function published(text: Text): readonly string[] {
  const known = set.get(text);
  if (known) return known;
  const pieces = typesetPieces(
    text.units.map((unit) => unit.text),
    text.lang,
  );
  set.set(text, pieces);
  return pieces;
}

/** What can be mended, what it would be read as and what is left to the author all start from it. */
const set = new WeakMap<Text, readonly string[]>();
