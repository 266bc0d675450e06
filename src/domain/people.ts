import type { PersonRecord } from '#schema/index.ts';

/** The offices a person holds on a day: not yet ended, and begun. */
export function currentRoles({ facts }: { facts: PersonRecord }, now: Date): PersonRecord['roles'] {
  const today = now.toISOString();
  return facts.roles.filter(({ from, to }) => {
    const isOver = to !== undefined && to < today.slice(0, to.length);
    const isAhead = from !== undefined && from > today.slice(0, from.length);
    return !isOver && !isAhead;
  });
}
