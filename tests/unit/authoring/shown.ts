import { mdxToMdast } from 'satteri';

/** What a page shows of a body: its words without blanks, and the kinds of nodes they stand in. */
export function shown(body: string): { words: string; kinds: Set<string> } {
  const kinds = new Set<string>();
  const textOf = ({ type, value, children = [] }: Node): string => {
    kinds.add(type);
    return (type === 'text' ? (value ?? '') : '') + children.map(textOf).join('');
  };
  return { words: bare(textOf(mdxToMdast(body) as Node)), kinds };
}

/** The words alone: what setting changes (width, spaces, the form of quotation marks) is nothing. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/gu, '');

type Node = { type: string; value?: string; children?: Node[] };
