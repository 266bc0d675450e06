import type { Site } from './site.ts';

/** Every French name of the registries: what a Chinese text must tag as French where it cites one. */
export function frenchNames(
  site: Pick<Site, 'people' | 'partners' | 'programmes' | 'terms'>,
): string[] {
  const titles = [...site.partners, ...site.programmes].flatMap(({ words, facts }) => [
    words.fr?.title,
    words.fr?.shortTitle,
    ...(facts.aliases?.fr ?? []),
  ]);
  const people = site.people.flatMap(({ facts }) => [
    ...(facts.native === 'fr' ? [facts.name.fr] : []),
    ...(facts.aliases?.fr ?? []),
  ]);
  const terms = Object.values(site.terms).flatMap(({ name, aliases }) => [
    name.fr,
    ...(aliases?.fr ?? []),
  ]);
  return [...titles, ...people, ...terms].filter(
    (name) => name !== undefined && !isAcronym(name),
  ) as string[];
}

/** AIFC or KPI are read letter by letter in either language: they belong to neither. */
const isAcronym = (name: string) => /^[A-Z0-9]+$/.test(name);
