import type { Text } from 'hast';
import type { HastNode } from 'satteri';
import { OPAQUE } from './edits.ts';

/**
 * The blocks of inline text under a node, in order. A block is what a reader takes for one run of
 * text (a paragraph, a cell, a heading): its emphasis and links included, and without what is no text.
 */
export function blocksOf(root: HastNode): Block[] {
  const blocks: Block[] = [];
  collect(root, opened(blocks, undefined), blocks);
  return blocks.filter((block) =>
    block.pieces.some((piece) => piece.node && piece.text.trim() !== ''),
  );
}

/** Adds what `parent` holds to the block; returns the block that text after it belongs to. */
function collect(parent: HastNode, block: Block, blocks: Block[]): Block {
  let current = block;
  for (const node of 'children' in parent ? parent.children : []) {
    const name = nameOf(node);
    const lang = languageOf(node);
    if (node.type === 'text')
      current.pieces.push({ text: node.value, node, raised: nameOf(parent) === 'sup' });
    else if (isNoteLink(node)) continue;
    else if (name === 'br') current.pieces.push({ text: '\n' });
    else if (!('children' in node) || SEALED.has(name)) current.pieces.push({ text: OPAQUE });
    else if (lang !== undefined) {
      current.pieces.push({ text: OPAQUE });
      collect(node, opened(blocks, lang), blocks);
    } else if (node.type === 'mdxJsxTextElement' || INLINE.has(name)) {
      current = collect(node, current, blocks);
    } else {
      collect(node, opened(blocks, current.lang), blocks);
      current = opened(blocks, current.lang);
    }
  }
  return current;
}

function opened(blocks: Block[], lang: string | undefined): Block {
  const block: Block = { pieces: [], lang };
  blocks.push(block);
  return block;
}

// The mark of a note stands between a word and its punctuation and means nothing to either.
function isNoteLink(node: HastNode): boolean {
  if (node.type !== 'element') return false;
  if (node.tagName === 'sup') return node.children.some((child) => isNoteLink(child));
  return 'dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties;
}

function nameOf(node: HastNode): string {
  if (node.type === 'element') return node.tagName;
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'
    ? (node.name ?? '')
    : '';
}

/** The `lang` attribute; '' where it is set to something that is no plain string. */
function languageOf(node: HastNode): string | undefined {
  if (node.type === 'element') return plain(node.properties['lang']);
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'lang')
      return plain(attribute.value ?? '');
  }
  return undefined;
}

function plain(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : '';
}

const SEALED = new Set(
  'code Code kbd samp var pre script style svg math textarea rt rp img input wbr'.split(' '),
);
const INLINE = new Set(
  'a abbr b bdi bdo cite data del dfn em i ins label mark q ruby s small span strong sub sup time u'.split(
    ' ',
  ),
);

/** `lang` is what an element around the block declares. A piece without a node is there to be seen. */
export type Block = { pieces: Piece[]; lang: string | undefined };
export type Piece = { text: string; node?: Text; raised?: boolean };
