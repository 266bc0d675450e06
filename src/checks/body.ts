import { mdxToMdast } from 'satteri';
import type { SourceFile } from '#source/tree.ts';
import type { Place } from './issue.ts';

/** The text of an article as a tree. Throws the parser's error (`line:column: reason`). */
export function parseBody(file: SourceFile): BodyNode {
  const known = parsed.get(file);
  if (known) return known;
  const root = mdxToMdast(file.body) as BodyNode;
  parsed.set(file, root);
  return root;
}

/** Four rules read the same tree, and none changes it. */
const parsed = new WeakMap<SourceFile, BodyNode>();

/** A node and everything in it, in the order of the text. No recursion: a stack is easily filled. */
export function walk(root: BodyNode): BodyNode[] {
  const found: BodyNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    for (const child of node.children?.toReversed() ?? []) waiting.push(child);
  }
  return found;
}

/**
 * Where a text begins that the parser would chew on for minutes: its time grows with the square of
 * such signs (100 000 braces never ended), and no article has five thousand.
 */
export function tooDense(body: string): { line: number; column: number } | undefined {
  const quotes = /^[ \t]*>[ \t]*>/m.test(body) ? /^[ \t]*(?:>[ \t]*){500}/m.exec(body) : null;
  const signs = quotes ?? /[{<&]/.exec((body.match(/[{<&]/g) ?? []).length > 5000 ? body : '');
  if (!signs) return undefined;
  const before = body.slice(0, signs.index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The first node that lies deeper than `most` others, if any does. */
export function tooDeep(root: BodyNode, most: number): BodyNode | undefined {
  let level = [root];
  for (let depth = 0; depth < most && level.length > 0; depth += 1)
    level = level.flatMap(({ children = [] }) => children);
  return level[0];
}

/** Where a position within the body stands in the file. */
export function placeIn(file: SourceFile, position?: { line: number; column: number }): Place {
  const { line = 1, column = 1 } = position ?? {};
  return { file: file.file, line: file.bodyLine + line - 1, column };
}

type Point = { line: number; column: number; offset?: number };

/** What we read of a Markdown tree (mdast with MDX, as Sätteri gives it). */
export type BodyNode = {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: BodyNode[];
  position?: { start: Point; end?: Point };
};
