import { joinFacts } from '#domain/entry.ts';
import type { Tree } from '#source/tree.ts';
import { isTaken } from '../ids.ts';

/** `2025-03-11-shenfu-aifc`: the day and what it is about; with a number where that is taken. */
export function idOf(date: string, about: readonly string[], tree: Tree): string {
  const wanted = [date, ...about].join('-');
  const isFree = (id: string) => !isTaken('news', id, tree);
  if (isFree(wanted)) return wanted;
  let number = 2;
  while (!isFree(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** What tells of the same partners on the same day: it may be the same report, or its other language. */
export function twinOf(date: string, about: readonly string[], tree: Tree): string | undefined {
  if (about.length === 0) return undefined;
  return tree.entries.find((entry) => {
    if (entry.collection !== 'news') return false;
    const { facts } = joinFacts(entry);
    const partners = [facts.partners ?? [], facts.venue ?? []].flat();
    return facts.date === date && about.every((id) => partners.includes(id));
  })?.id;
}
