import type { SiteRecord, TermRecord } from '#schema/index.ts';
import { byPressure, commitmentsOf, type Commitment } from './commitments.ts';
import type { Call, News, Page, Partner, Person, Programme } from './entry.ts';
import { chineseNames, frenchNames } from './names.ts';
import { relate, type Entity, type Relations } from './graph.ts';
import { byId, byStart, byUrgency, newestFirst } from './order.ts';

/** The association's world at an instant: ordered, joined and related once, for every page and output. */
export function createSite(parts: SiteParts, now: Date): Site {
  const isPublisher = ({ id }: Partner) => Number(id === parts.record.publisher);
  const lists = {
    news: newestFirst(parts.news),
    // The publisher opens the list of partners: it is whose portal this is.
    partners: byId(parts.partners).sort((a, b) => isPublisher(b) - isPublisher(a)),
    programmes: byStart(parts.programmes),
    calls: byUrgency(parts.calls, now),
    people: byId(parts.people),
  };
  const { news, partners, programmes, calls, people } = lists;
  const all = [...news, ...partners, ...programmes, ...calls, ...people];
  const byKey = new Map(all.map((entity) => [`${entity.collection}/${entity.id}`, entity]));
  const commitments = byPressure(commitmentsOf(news, now), now);
  return {
    ...parts,
    ...lists,
    now,
    find: (collection, id) => byKey.get(`${collection}/${id}`) as never,
    commitments,
    promisesAt: groupBy(commitments, ({ meeting }) => [meeting.id]),
    promisesOf: groupBy(commitments, ({ by, to }) => [...by, ...to]),
    promisesAbout: groupBy(commitments, ({ programmes: named, calls: tied }) => [
      ...named.map((id) => `programmes/${id}`),
      ...tied.map((id) => `calls/${id}`),
    ]),
    promisesFollowedAt: groupBy(commitments, ({ history }) =>
      history.slice(1).flatMap((event) => event.meeting?.id ?? []),
    ),
    frenchNames: frenchNames({ ...parts, ...lists }),
    chineseNames: chineseNames({ ...parts, ...lists }),
    related: relate(all),
  };
}

function groupBy(commitments: readonly Commitment[], keysOf: (promise: Commitment) => string[]) {
  const groups = new Map<string, Commitment[]>();
  for (const promise of commitments)
    for (const key of new Set(keysOf(promise))) {
      const group = groups.get(key);
      if (group) group.push(promise);
      else groups.set(key, [promise]);
    }
  return groups;
}

export type SiteParts = {
  record: SiteRecord;
  terms: Record<string, TermRecord>;
  news: News[];
  partners: Partner[];
  programmes: Programme[];
  calls: Call[];
  pages: Page[];
  people: Person[];
};
export type Site = SiteParts & {
  /** The instant that states (open, overdue) are computed for. */
  now: Date;
  /** Every promise, the pressing ones first. */
  commitments: Commitment[];
  /** The promises made at a meeting, by its id; those a partner made or received, by its id. */
  promisesAt: ReadonlyMap<string, Commitment[]>;
  promisesOf: ReadonlyMap<string, Commitment[]>;
  /** Those that concern a programme or a call, by collection and id: `calls/x`. */
  promisesAbout: ReadonlyMap<string, Commitment[]>;
  /** The earlier promises that a meeting speaks of again or is the evidence for, by its id. */
  promisesFollowedAt: ReadonlyMap<string, Commitment[]>;
  frenchNames: string[];
  chineseNames: string[];
  find: <C extends Entity['collection']>(
    collection: C,
    id: string | undefined,
  ) => Extract<Entity, { collection: C }> | undefined;
  related: (entity: Entity) => Relations;
};
