import type { Locale } from '#i18n/locales.ts';
import type { Block, Piece, Text } from './report.ts';

/** A marked text as an author would have typed it: the words of an entry, without the marks. */
export function renderText(text: Text, lang: Locale): Rendered {
  const [title, summary, ...blocks] = text;
  if (title?.prefix !== '# ' || summary?.prefix !== '> ') throw new Error('no title or summary');
  return {
    title: words(title, lang),
    summary: words(summary, lang),
    body: blocks
      .map(
        (block, index) => separator(blocks[index - 1], block) + block.prefix + words(block, lang),
      )
      .join(''),
  };
}

/** Each block as plain words, title and summary first: what a baseline or a reader compares. */
export const renderBlocks = (text: Text, lang: Locale): string[] =>
  text.map((block) => words(block, lang));

/** Chinese sentences follow one another without a space. */
const words = ({ sentences }: Block, lang: Locale): string =>
  sentences.map((pieces) => pieces.map(surface).join('')).join(lang === 'zh' ? '' : ' ');

const surface = (piece: Piece) => (typeof piece === 'string' ? piece : piece.surface);

function separator(before: Block | undefined, block: Block): string {
  if (!before) return '';
  const isItem = ({ prefix }: Block) => /^(?:-|\d+\.) /.test(prefix);
  return isItem(before) && isItem(block) ? '\n' : '\n\n';
}

export type Rendered = { title: string; summary: string; body: string };
