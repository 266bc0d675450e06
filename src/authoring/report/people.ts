import type { EntryTexts } from '#checks/parity/read.ts';
import type { Registry } from '#checks/parity/registry.ts';
import type { Fact } from '#parity/fact.ts';
import { awayAfter, awayBefore } from './labels.ts';
import { namedIn, factsIn } from './passages.ts';
import { sidesTold, type Side, type Sides } from './sides.ts';

/**
 * Registered people whom either text names, in the order of the original. Their side is the one that
 * a text gives them, or else gives to the structure that they hold all their offices in.
 */
export function peopleIn(entry: EntryTexts, registry: Registry): Present[] {
  const sides = sidesTold(entry);
  const facts = factsIn(entry);
  const ids = new Set(
    namedIn(
      facts.filter((fact) => !isAway(fact)),
      'person',
    ),
  );
  return [...ids]
    .filter((id) => registry.people.has(id))
    .map((person) => {
      const own = sides.get(person);
      if (own) return own.size === 1 ? { person, side: [...own][0] } : { person, isTorn: true };
      const side = sideOfStructures(person, registry, sides);
      return side ? { person, side, isDeduced: true } : { person };
    });
}

/** Excused, or named as the one to write to, and nowhere else. */
function isAway({ passage: { lang, text }, start, end }: Fact): boolean {
  return (
    awayBefore[lang].test(text.slice(Math.max(0, start - 200), start)) ||
    awayAfter[lang].test(text.slice(end, end + 100))
  );
}

function sideOfStructures(person: string, { people }: Registry, sides: Sides): Side | undefined {
  const roles = people.get(person)?.roles ?? [];
  const told = new Set(roles.flatMap(({ organisation }) => [...(sides.get(organisation) ?? [])]));
  return told.size === 1 ? [...told][0] : undefined;
}

export type Present = {
  person: string;
  side?: Side | undefined;
  /** The side is that of the structure. */
  isDeduced?: boolean;
  /** The texts give both. */
  isTorn?: boolean;
};
