import type { Block, List } from './blocks.ts';
import { escaped } from './escape.ts';

/** Blocks as the Markdown an author would have typed. */
export function markdownOf(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      switch (block.type) {
        case 'heading':
          return `${'#'.repeat(block.depth)} ${escaped(block.text)}`;
        case 'paragraph':
          return escaped(block.text);
        default:
          return listOf(block, isTwin(blocks[index - 1], block));
      }
    })
    .join('\n\n');
}

function listOf({ items, start }: List, isSecond: boolean): string {
  const isSpread = items.some(({ children }) => children.length > 0);
  const sign = isSecond ? ')' : '.';
  return items
    .map(({ text, children }, index) => {
      const mark = start === undefined ? '- ' : `${start + index}${sign} `;
      const inner = [escaped(text), ...(children.length > 0 ? [markdownOf(children)] : [])];
      return mark + inner.join('\n\n').replaceAll(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
    })
    .join(isSpread ? '\n\n' : '\n');
}

/** Two lists that begin at 1 would be read as one, were their marks the same. */
const isTwin = (before: Block | undefined, { start }: List) =>
  before?.type === 'list' && (before.start === undefined) === (start === undefined);
