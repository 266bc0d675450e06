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

/** Every Chinese name of the registries: what a line of a title never breaks. */
export function chineseNames({ people, partners, programmes, terms }: Registries): string[] {
  const titles = [...partners, ...programmes].flatMap(({ words, facts }) => [
    words.zh?.title,
    words.zh?.shortTitle,
    ...(facts.aliases?.zh ?? []),
  ]);
  const others = [...people.map(({ facts }) => facts), ...Object.values(terms)];
  const names = others.flatMap(({ name, aliases }) => [name.zh, ...(aliases?.zh ?? [])]);
  return [...titles, ...names].filter((name) => name !== undefined);
}

/**
 * Where a text says a name, whole: `eau` is not named by “nouveau”, nor by `projet-eau`; Chinese has
 * no space to tell.
 */
export function asWhole(name: string): RegExp {
  const part = '[\\p{Script=Latin}\\d-]';
  const isPart = new RegExp(part, 'u');
  const [first = '', last = ''] = [name.at(0), name.at(-1)];
  const before = isPart.test(first) ? `(?<!${part})` : '';
  const after = isPart.test(last) ? `(?!${part})` : '';
  return new RegExp(before + RegExp.escape(name) + after, 'u');
}

/** AIFC or KPI are read letter by letter in either language: they belong to neither. */
const isAcronym = (name: string) => /^[A-Z0-9]+$/.test(name);

type Registries = {
  people: readonly Person[];
  partners: readonly Partner[];
  programmes: readonly Programme[];
  terms: Record<string, TermRecord>;
};
