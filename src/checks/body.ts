import { mdxToMdast } from 'satteri';
import type { SourceFile } from '#source/tree.ts';
import type { Place } from './issue.ts';

/** The text of an article as a tree. Throws the parser's error (`line:column: reason`). */
export function parseBody(file: SourceFile): BodyNode {
  return mdxToMdast(file.body) as BodyNode;
}

/** A node and everything in it, in the order of the text. */
export function walk(node: BodyNode): BodyNode[] {
  return [node, ...(node.children ?? []).flatMap(walk)];
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
