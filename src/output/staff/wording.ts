import { languageTag, otherLocale, type LanguageTag } from '#i18n/locales.ts';
import { OPAQUE } from '#typography/edits.ts';
import { typesetPieces } from '#typography/typeset.ts';
import { text, type Text, type View } from '../view.ts';

/**
 * A sentence of the check, set as a text; kept as it stands is what is to be typed, and what is
 * quoted from a file (`values`), which an author must find there again.
 */
export function wording(view: View, sentence: string, values: readonly string[] = []): Wording {
  const quoted = values.map((value) => `(?<=[“«]\\s?)${escaped(value)}(?=\\s?[”»])`);
  const pieces = sentence.split(new RegExp(`(${[...typed, ...quoted].join('|')})`, 'u'));
  const isKept = (index: number) => index % 2 === 1;
  const set = typesetPieces(
    pieces.map((piece, index) => (isKept(index) ? OPAQUE : piece)),
    view.lang,
  );
  return pieces
    .map((piece, index) => {
      if (!isKept(index)) return { text: text(view, set[index] ?? piece) };
      return values.includes(piece) ? quote(view, piece) : { code: piece };
    })
    .filter((piece) => !('text' in piece) || piece.text.some((run) => run.text !== ''));
}

function quote({ lang }: View, value: string): Quote {
  const isForeign =
    lang === 'fr' ? /\p{Script=Han}/u : /^[^\p{Script=Han}]*\p{Ll}[^\p{Script=Han}]*$/u;
  return {
    quote: value,
    ...(isForeign.test(value) ? { lang: languageTag[otherLocale(lang)] } : {}),
  };
}

export const escaped = (value: string) => value.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

const field = String.raw`[a-z][\w.]*`;

/** Commands, fields with their value, file names and markup: a typeset quote would break them. */
const typed = [
  String.raw`npm run [a-z]+(?: -- --[a-z]+(?: [a-z\d/-]*[a-z\d])?)?`,
  // In prose a colon is full-width, or has a space before it: one that clings to a word is YAML's.
  String.raw`(?<=“)${field}: [^”]+(?=”)|(?<=«\s)${field}: [^»]+?(?=\s»)`,
  String.raw`\b${field}: (?:'[^']*'|\{[^{}]*\}|[^\s,;:，。；：、()（）“”«»]*[^\s.,;:，。；：、()（）“”«»])`,
  String.raw`\bindex\.(?:zh|fr)\.mdx`,
  String.raw`</?[A-Za-z][^<>]*>`,
  String.raw`<!--.*?-->|\{/\*.*?\*/\}`,
  String.raw`!?\[[^\]]*\]\([^)]*\)`,
  String.raw`\\[{}<]`,
];

type Quote = { quote: string; lang?: LanguageTag };
export type Wording = ({ text: Text } | { code: string } | Quote)[];
