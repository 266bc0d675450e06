import type { Tree } from '#source/tree.ts';

/** `2025-03-11-shenfu-aifc`: the day and what it is about; with a number where that is taken. */
export function idOf(date: string, about: readonly string[], tree: Tree): string {
  const taken = new Set(
    tree.entries.filter(({ collection }) => collection === 'news').map(({ id }) => id),
  );
  const wanted = [date, ...about].join('-');
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
