import type { Localized } from '#i18n/locales.ts';
import type { EntrySection } from '#i18n/routes.ts';
import { places, type Organisation } from './organisations.ts';
import type { Person } from './people.ts';
import type { Programme } from './programmes.ts';
import type { Random } from './random.ts';
import { sentences } from './sentences.ts';

export function draftPartner({ random }: World, organisation: Organisation): Draft {
  const { id, kind, name, place } = organisation;
  const milestones = Array.from({ length: random.int(0, 3) }, (_, index) => ({
    date: `${2012 + index * 4 + random.int(0, 3)}`,
    text: random.pick(sentences.promises),
  }));
  return {
    collection: 'partners',
    id,
    today: '2024-05-20',
    title: name,
    summary: {
      zh: `${name.zh}位于${place.zh}，与本会有长期合作。`,
      fr: `${name.fr}, à ${place.fr}, travaille de longue date avec l’association.`,
    },
    facts: { kind, place: place.id, milestones },
    organisations: [organisation],
  };
}

export function draftProgramme(world: World, { id, title, year }: Programme): Draft {
  const { random } = world;
  const organisations = random.some(world.organisations, 3);
  return {
    collection: 'programmes',
    id,
    today: `${year}-03-15`,
    title,
    summary: {
      zh: `“${title.zh}”由法中双方的机构共同实施。`,
      fr: `« ${title.fr} » réunit des structures de France et de Chine.`,
    },
    facts: {
      kind: random.pick(['project', 'platform', 'exhibition', 'delegation']),
      start: String(year),
      place: random.pick(places).id,
      partners: organisations.map((partner) => partner.id),
    },
    organisations,
  };
}

/** One of ten calls stays open; a few have no date yet. */
export function draftCall(world: World, id: string, index: number): Draft {
  const { random } = world;
  const year = 2017 + (index % 9);
  const organisations = random.some(world.organisations, 2);
  const programme = random.pick(world.programmes);
  const closing = index % 10 === 0 ? 2090 : year;
  return {
    collection: 'calls',
    id,
    today: `${year}-02-10`,
    title: {
      zh: `${year}年第${index + 1}号征集：${programme.title.zh}`,
      fr: `Appel ${index + 1} de ${year} : ${programme.title.fr}`,
    },
    summary: {
      zh: '面向法中联合团队的项目征集。',
      fr: 'Appel à projets pour des équipes franco-chinoises.',
    },
    facts: {
      reference: `B-${year}-${index + 1}`,
      ...(index % 12 === 11
        ? {}
        : {
            opens: `${year}-03-01T09:00:00+08:00`,
            deadlines: [{ at: `${closing}-09-30T17:00:00+08:00` }],
          }),
      partners: organisations.map((partner) => partner.id),
      programmes: [programme.id],
    },
    organisations,
    programme,
  };
}

/** A meeting of two structures about a programme. */
export function draftNews(world: World, date: string, number: number): Draft {
  const { random } = world;
  const year = Number(date.slice(0, 4));
  const [host, guest] = random.some(world.organisations, 2) as [Organisation, Organisation];
  const programme = random.pick(world.programmes);
  const people = random.some(world.people, random.int(2, 4));
  const place = host.place;
  const commitments = random.some(sentences.promises, random.int(0, 3)).map((text, index) => {
    const settled = `${year + 1}-${date.slice(5, 7)}-15`;
    const kept = settled < '2026-06' && random.chance(0.6);
    return {
      id: `promise-${index + 1}`,
      by: [random.pick([host, guest]).id],
      text,
      due: `${year + 1}-${date.slice(5, 7)}`,
      ...(kept ? { state: 'kept', settled } : {}),
    };
  });
  return {
    collection: 'news',
    id: `${date}-${host.id}-${number}`,
    today: date,
    title: {
      zh: `${host.name.zh}与${guest.name.zh}在${place.zh}会谈`,
      fr: `${host.name.fr} et ${guest.name.fr} se rencontrent à ${place.fr}`,
    },
    summary: {
      zh: `双方在${place.zh}商谈了“${programme.title.zh}”的下一步工作。`,
      fr: `À ${place.fr}, les deux parties ont parlé de la suite du programme « ${programme.title.fr} ».`,
    },
    facts: {
      kind: random.pick(['meeting', 'meeting', 'visit', 'event', 'announcement']),
      date,
      venue: host.id,
      place: place.id,
      people: people.map(({ id }, index) => ({
        person: id,
        side: index % 2 === 0 ? 'host' : 'guest',
      })),
      partners: [host.id, guest.id],
      programmes: [programme.id],
      ...(random.chance(0.1) ? { calls: [random.pick(world.callIds)] } : {}),
      commitments,
    },
    organisations: [host, guest],
    programme,
    people,
  };
}

/** What entries may speak of. */
export type World = {
  random: Random;
  organisations: readonly Organisation[];
  people: readonly Person[];
  programmes: readonly Programme[];
  callIds: readonly string[];
};
/** An entry without its texts. */
export type Draft = {
  collection: Exclude<EntrySection, 'people'>;
  id: string;
  /** The day it was written, `YYYY-MM-DD`. */
  today: string;
  title: Localized;
  summary: Localized;
  facts: Record<string, unknown>;
  organisations: readonly Organisation[];
  programme?: Programme;
  people?: readonly Person[];
};
