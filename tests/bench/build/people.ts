import type { Locale } from '#i18n/locales.ts';
import type { PersonRecord } from '#schema/index.ts';
import { people as registry, type PersonEntry } from '../parity/registry.ts';
import type { Organisation } from './organisations.ts';
import type { Random } from './random.ts';

/** So many people: the families and the first names of the parity registry, each with each. */
export function makePeople(
  count: number,
  employers: readonly Organisation[],
  random: Random,
): Person[] {
  const pairs = { zh: crossingsOf('zh'), fr: crossingsOf('fr') };
  return Array.from({ length: count }, (_, index) => {
    // Two of three are Chinese; a step prime to the number of pairs meets every pair once.
    const [list, turn] =
      index % 3 === 2
        ? [pairs.fr, Math.floor(index / 3)]
        : [pairs.zh, index - Math.floor((index + 1) / 3)];
    const crossing = list[(turn * 37) % list.length];
    if (!crossing || turn >= list.length) throw new Error(`no more than ${list.length} names`);
    const isMan = crossing.civility === 'M.';
    const { man, woman, zh } = random.pick(offices);
    return {
      ...crossing,
      record: {
        name: crossing.name,
        native: crossing.native,
        civility: isMan ? 'm' : 'mme',
        roles: [
          {
            organisation: random.pick(employers).id,
            title: { zh, fr: isMan ? man : woman },
          },
        ],
      },
    };
  });
}

function crossingsOf(language: Locale): Crossing[] {
  const parts = Object.values(registry)
    .filter(({ native }) => native === language)
    .map(partsOf);
  return parts.flatMap(({ family }) =>
    parts.map(({ given, native, civility }) => {
      const chinese = native === 'zh';
      const fr = chinese ? `${family.fr} ${given.fr}` : `${given.fr} ${family.fr}`;
      const zh = chinese ? family.zh + given.zh : `${given.zh}·${family.zh}`;
      return { id: idOf(fr), name: { zh, fr }, native, civility };
    }),
  );
}

function partsOf({ name, native, civility }: PersonEntry) {
  const [first = '', second = ''] = name.fr.split(' ');
  if (native === 'fr') {
    const [given = '', family = ''] = name.zh.split('·');
    return {
      native,
      civility,
      family: { zh: family, fr: second },
      given: { zh: given, fr: first },
    };
  }
  const length = name.zh.startsWith('欧阳') ? 2 : 1;
  return {
    native,
    civility,
    family: { zh: name.zh.slice(0, length), fr: first },
    given: { zh: name.zh.slice(length), fr: second },
  };
}

const idOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-');

const offices = [
  { zh: '主任', man: 'directeur', woman: 'directrice' },
  { zh: '总经理', man: 'directeur général', woman: 'directrice générale' },
  { zh: '副主席', man: 'vice-président', woman: 'vice-présidente' },
  {
    zh: '国际合作部部长',
    man: 'directeur de la coopération',
    woman: 'directrice de la coopération',
  },
  { zh: '首席科学家', man: 'directeur scientifique', woman: 'directrice scientifique' },
] as const;

type Crossing = Pick<PersonEntry, 'name' | 'native' | 'civility'> & { id: string };
export type Person = Crossing & { record: PersonRecord };
