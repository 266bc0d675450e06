import type { Locale } from '#i18n/locales.ts';
import { passage, type Passage, type Piece, type Role } from '#parity/passage.ts';
import type { SourceFile } from '#source/tree.ts';
import { parseBody, type BodyNode } from './body.ts';

/** All that a reader of one language reads of an entry, block by block, with its places in the file. */
export function passagesOf(file: SourceFile, lang: Locale): Passage[] {
  const words = (file.data ?? {}) as Record<string, unknown>;
  const fields = (['title', 'summary', 'coverAlt'] as const).flatMap((name) => {
    const value = words[name];
    if (typeof value !== 'string') return [];
    const { line, column } = file.locate([name]);
    const role: Role = name === 'coverAlt' ? 'alt' : name;
    return [passage(lang, role, [{ text: value, line, column: column + name.length + 2 }])];
  });
  const lines = lineStarts(file.body);
  const reader: Reader = { lang, file, placeOf: (offset) => placeAt(lines, offset, file.bodyLine) };
  return [...fields, ...blocks(parseBody(file), reader)];
}

function blocks(node: BodyNode, reader: Reader): Passage[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell': {
      const pieces = piecesOf(node, reader);
      const role = node.type === 'heading' ? 'heading' : 'text';
      const own = pieces.some(({ text }) => text.trim() !== '')
        ? [passage(reader.lang, role, pieces)]
        : [];
      return [...own, ...images(node, reader)];
    }
    case 'code':
      return [];
    default:
      return (node.children ?? []).flatMap((child) => blocks(child, reader));
  }
}

/** The text within a block; code says nothing, a link says its address too. */
function piecesOf(node: BodyNode, reader: Reader): Piece[] {
  switch (node.type) {
    case 'text':
      return textPieces(node, reader);
    case 'break':
      return [{ text: ' ', ...reader.placeOf(node.position?.start.offset ?? 0), fixed: true }];
    case 'inlineCode':
    case 'image':
    case 'footnoteReference':
    case 'mdxTextExpression':
      return [{ text: '\uFFFC', ...reader.placeOf(node.position?.start.offset ?? 0), fixed: true }];
    case 'link': {
      const children = (node.children ?? []).flatMap((child) => piecesOf(child, reader));
      const url = (node.url ?? '').replace(/^(?:mailto|tel):/i, '');
      const shown = children.map(({ text }) => text).join('');
      const isOutside =
        /^(?:https?:|mailto:|tel:)/i.test(node.url ?? '') && !shown.includes(bare(url));
      const place = reader.placeOf(node.position?.start.offset ?? 0);
      return isOutside ? [...children, { text: ` ${url} `, ...place, fixed: true }] : children;
    }
    default:
      return (node.children ?? []).flatMap((child) => piecesOf(child, reader));
  }
}

const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

/** As written in the file, line by line: what a line break joins is read on, in Chinese without a space. */
function textPieces({ position }: BodyNode, { lang, file, placeOf }: Reader): Piece[] {
  const start = position?.start.offset ?? 0;
  const source = file.body.slice(start, position?.end?.offset ?? start);
  const pieces: Piece[] = [];
  for (const match of source.matchAll(/([^\n]*)(\r?\n[ \t>]*)?/g)) {
    if (match[0] === '') continue;
    pieces.push({ text: match[1] ?? '', ...placeOf(start + match.index) });
    if (match[2] && lang === 'fr')
      pieces.push({
        text: ' ',
        ...placeOf(start + match.index + (match[1]?.length ?? 0)),
        fixed: true,
      });
  }
  return pieces;
}

function images(node: BodyNode, reader: Reader): Passage[] {
  if (node.type === 'image' && node.alt)
    return [
      passage(reader.lang, 'alt', [
        { text: node.alt, ...reader.placeOf(node.position?.start.offset ?? 0), fixed: true },
      ]),
    ];
  return (node.children ?? []).flatMap((child) => images(child, reader));
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeAt(starts: readonly number[], offset: number, firstLine: number) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
}

type Reader = {
  lang: Locale;
  file: SourceFile;
  placeOf: (offset: number) => { line: number; column: number };
};
