/**
 * How the characters of a value are spelt in the file that holds it: `\*`, `&amp;` and `''` are one
 * character each, and the layout of a file (line ends, indentation, the `>` of a quotation) is one
 * blank or none. Undefined where the two cannot be laid side by side.
 */
export function spelling(
  source: string,
  value: string,
  start: number,
  read: Reader,
): Unit[] | undefined {
  const units: Unit[] = [];
  const add = (text: string, from: number, to: number, isLayout: boolean) =>
    units.push(
      isLayout
        ? { text, start: start + from, end: start + to, isLayout }
        : { text, start: start + from, end: start + to },
    );
  let from = 0;
  let at = 0;
  while (from < source.length) {
    const layout = mayBeLayout.has(source.charAt(from)) && matchAt(read.layout, source, from);
    if (layout) {
      const blank = matchAt(/[ \t\r\n]+/y, value, at);
      // The rules know nothing of CRLF.
      if (blank) add(blank.replace(/\r\n?/g, '\n'), from, from + layout.length, true);
      from += layout.length;
      at += blank.length;
      continue;
    }
    const { text, length } = read.escapes.includes(source.charAt(from))
      ? read.character(source, from, value.slice(at, at + 12))
      : plainCharacter(source, from);
    if (text === '' || !value.startsWith(text, at)) return undefined;
    add(text, from, from + length, false);
    from += length;
    at += text.length;
  }
  const rest = value.slice(at);
  if (rest.trim() !== '') return undefined;
  if (rest) add(rest, from, from, true);
  return units;
}

/** Text of a Markdown document (CommonMark 0.31, § 2.4, § 2.5, § 6.8). */
export const markdown: Reader = {
  layout: /[ \t]*(?:\r\n?|\n)[ \t>]*|[ \t]+$/y,
  escapes: '\\&',
  character(source, at, expected) {
    const sign = source.charAt(at);
    const escaped = sign === '\\' ? source.charAt(at + 1) : '';
    if (/[!-/:-@[-`{-~]/.test(escaped) && expected.startsWith(escaped))
      return { text: escaped, length: 2 };
    const entity = sign === '&' ? matchAt(reference, source, at) : '';
    if (entity && !expected.startsWith(entity))
      return { text: String.fromCodePoint(expected.codePointAt(0) ?? 0), length: entity.length };
    return plainCharacter(source, at);
  },
};

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,30});/y;
/** What a file's layout begins with, a line end escaped in YAML included. */
const mayBeLayout = new Set(' \t\r\n\\');
const lineFold = /[ \t]*(?:\r?\n[ \t]*)+/y;
const plainCharacter = (source: string, at: number) => ({ text: source.charAt(at), length: 1 });

/** Scalars of YAML 1.2.2 (§ 7.3, § 8.1), without their quotation marks or their block header. */
export const yamlPlain: Reader = { layout: lineFold, escapes: '', character: plainCharacter };

export const yamlSingleQuoted: Reader = {
  layout: lineFold,
  escapes: "'",
  character: (source, at) =>
    source.startsWith("''", at) ? { text: "'", length: 2 } : plainCharacter(source, at),
};

export const yamlDoubleQuoted: Reader = {
  layout: /\\\r?\n[ \t]*|[ \t]*(?:\r?\n[ \t]*)+/y,
  escapes: '\\',
  character(source, at, expected) {
    if (source[at] !== '\\') return plainCharacter(source, at);
    const escape = matchAt(/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/y, source, at);
    return { text: String.fromCodePoint(expected.codePointAt(0) ?? 0), length: escape.length };
  },
};

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

export type Reader = {
  /** Sticky: what in the file is layout, and at most a blank in the value. */
  layout: RegExp;
  /** What any spelling of more than the character itself begins with. */
  escapes: string;
  /** The character spelt at this place; `expected` is how the value goes on. */
  character: (source: string, at: number, expected: string) => { text: string; length: number };
};

/** Some characters of a value, and where they are spelt. Layout is never edited. */
export type Unit = { text: string; start: number; end: number; isLayout?: true };
