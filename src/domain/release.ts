import type { EntrySource } from '#source/tree.ts';
import { joinFacts } from './entry.ts';

/**
 * True while an entry is kept out of what is published: it is a draft, or its time has not come.
 * Read before the checks have looked at it, so a value of the wrong type holds nothing back; the
 * check names it.
 */
export function isHeld(source: EntrySource, now: Date): boolean {
  const { draft, publishAt } = joinFacts(source).facts;
  if (draft === true) return true;
  return typeof publishAt === 'string' && Date.parse(publishAt) > now.getTime();
}
