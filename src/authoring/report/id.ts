import type { Tree } from '#source/tree.ts';
import { isTaken } from '../ids.ts';

/**
 * `2025-03-11-shenfu-aifc`: the day and what it is about; with a number where that is taken, by its
 * `twin`: the same report once more, or another meeting of the same day.
 */
export function idOf(date: string, about: readonly string[], tree: Tree): Named {
  const wanted = [date, ...about].join('-');
  const isFree = (id: string) => !isTaken('news', id, tree);
  if (isFree(wanted)) return { id: wanted };
  let number = 2;
  while (!isFree(`${wanted}-${number}`)) number += 1;
  return { id: `${wanted}-${number}`, twin: wanted };
}

type Named = { id: string; twin?: string };
