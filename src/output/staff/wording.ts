import { OPAQUE } from '#typography/edits.ts';
import { typesetPieces } from '#typography/typeset.ts';
import { text, type Text, type View } from '../view.ts';

/** A sentence of the check, set as a text, with what is to be typed as it stands kept apart. */
export function wording(view: View, sentence: string): Wording {
  const pieces = sentence.split(typed);
  const isTyped = (index: number) => index % 2 === 1;
  const set = typesetPieces(
    pieces.map((piece, index) => (isTyped(index) ? OPAQUE : piece)),
    view.lang,
  );
  return pieces
    .map((piece, index) =>
      isTyped(index) ? { code: piece } : { text: text(view, set[index] ?? piece) },
    )
    .filter((piece) => 'code' in piece || piece.text.some((run) => run.text !== ''));
}

/** Commands, fields with their value, file names and markup: a typeset quote would break them. */
const typed = new RegExp(
  `(${[
    String.raw`npm run [a-z]+(?: -- --[a-z]+(?: [a-z\d/-]*[a-z\d])?)?`,
    String.raw`\b[a-z]\w*: (?:'[^']*'|[a-z]+)(?=[.,;。，；）)]|$)`,
    String.raw`\bindex\.(?:zh|fr)\.mdx`,
    String.raw`</?[A-Za-z][^<>]*>`,
    String.raw`<!--.*?-->|\{/\*.*?\*/\}`,
    String.raw`!?\[[^\]]*\]\([^)]*\)`,
    String.raw`\\[{}<]`,
  ].join('|')})`,
  'u',
);

export type Wording = ({ text: Text } | { code: string })[];
