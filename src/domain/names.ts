import type { TermRecord } from '#schema/index.ts';
import type { Partner, Person, Programme } from './entry.ts';

/** Every French name of the registries: what a Chinese text must tag as French where it cites one. */
export function frenchNames(registries: Registries): string[] {
  const { people, partners, programmes, terms } = registries;
  const titles = [...partners, ...programmes].flatMap(({ words, facts }) => [
    words.fr?.title,
    words.fr?.shortTitle,
    ...(facts.aliases?.fr ?? []),
  ]);
  // The pinyin of a Chinese name is no French word.
  const persons = people
    .filter(({ facts }) => facts.native === 'fr')
    .flatMap(({ facts }) => [facts.name.fr, ...(facts.aliases?.fr ?? [])]);
  const others = Object.values(terms).flatMap(({ name, aliases }) => [
    name.fr,
    ...(aliases?.fr ?? []),
  ]);
  return [...titles, ...persons, ...others].filter(
    (name) => name !== undefined && !isAcronym(name),
  ) as string[];
}

/** AIFC or KPI are read letter by letter in either language: they belong to neither. */
const isAcronym = (name: string) => /^[A-Z0-9]+$/.test(name);

type Registries = {
  people: readonly Person[];
  partners: readonly Partner[];
  programmes: readonly Programme[];
  terms: Record<string, TermRecord>;
};
