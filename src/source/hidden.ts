import type { Position } from './document.ts';

/** What an editor does not show: bytes that are no text, merge marks, characters without a shape. */
export function findHidden(source: string, bytes: Buffer): Hidden[] {
  const found: Hidden[] = [];
  const look = (kind: Hidden['kind'], pattern: RegExp) => {
    const match = pattern.exec(source);
    if (match) found.push({ kind, found: match[0], ...positionAt(source, match.index) });
  };
  if (/^(?:\xFF\xFE|\xFE\xFF)|^(?:[^\0]\0){2}|^(?:\0[^\0]){2}/.test(bytes.toString('latin1', 0, 4)))
    return [{ kind: 'encoding', found: 'UTF-16', line: 1, column: 1 }];
  const isUtf8 = Buffer.from(source, 'utf8').equals(bytes);
  if (!isUtf8) look('encoding', /\uFFFD/);
  look('conflict', /^(?:<{7}|>{7}) .*$/m);
  look('line-end', /\r(?!\n)/);
  look('garbled', /\uFFFD|锟斤拷|Ã[\u0080-\u00BF]|â€[\u0080-\u2122]/);
  look('control', control);
  look('bidi', /[\u202A-\u202E\u2066-\u2069]/);
  look('invisible', invisible);
  return found;
}

function positionAt(source: string, index: number): Position {
  const before = source.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * What no XML, and so no feed, may hold (XML 1.0, § 2.2), and the C1 controls, which HTML refuses
 * (§ 13.2.3.5). Word and PDF readers leave such characters in what is copied from them.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/;

/**
 * Zero-width spaces and joiners of words, marks of direction, line separators, a byte order mark
 * within the text, tag characters. Not U+200C and U+200D, of which emoji are made.
 */
const invisible =
  /[\u200B\u200E\u200F\u2028\u2029\u2060-\u2064]|(?<!^)\uFEFF|[\u{E0000}-\u{E007F}]/u;

export type Hidden = Position & {
  kind: 'encoding' | 'garbled' | 'conflict' | 'line-end' | 'control' | 'bidi' | 'invisible';
  /** The text that gave it away. */
  found: string;
};
