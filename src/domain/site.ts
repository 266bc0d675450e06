import type { SiteRecord, TermRecord } from '#schema/index.ts';
import { commitmentsOf, type Commitment } from './commitments.ts';
import type { Call, News, Page, Partner, Person, Programme } from './entry.ts';
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
  return {
    ...parts,
    ...lists,
    now,
    commitments: commitmentsOf(news),
    related: relate([...news, ...partners, ...programmes, ...calls, ...people]),
  };
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
  commitments: Commitment[];
  related: (entity: Entity) => Relations;
};
