import { expect } from 'vitest';
import { assemble } from '#domain/assemble.ts';
import { releasedTree } from '#domain/release.ts';
import { readTree, type Tree } from '#source/tree.ts';
import { edit, withTree, type Changes } from '../checks/tree.ts';

/** An instant to publish at, and those on either side of it. */
export const at = '2031-05-20T09:00:00+08:00';
export const before = new Date('2031-05-20T00:59:59Z');
export const after = new Date('2031-05-20T01:00:00Z');

export const meeting = 'news/rencontre/index.zh.mdx';
export const hold = edit('original: zh', 'original: zh\ndraft: true');

/** A tree, and what of it is published at an instant. */
export const released = (changes: Changes, now = before): Promise<Released> =>
  withTree(changes, async (dir) => {
    const tree = await readTree(dir);
    const shown = releasedTree(tree, now);
    const { parts, rejected } = assemble(shown);
    // Nothing is left that the schemas would refuse.
    expect(rejected).toEqual([]);
    return { tree, shown, parts };
  });

export type Released = { tree: Tree; shown: Tree; parts: ReturnType<typeof assemble>['parts'] };
