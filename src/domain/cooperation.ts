import type { News, Partner } from './entry.ts';
import { currentRoles } from './people.ts';
import type { Site } from './site.ts';

/**
 * The partners that took part in what an entry reports: its venue, those it names, and the
 * organisations in which the people present held an office on that day.
 */
export function participantsOf({ find }: Pick<Site, 'find'>, { facts }: News): Partner[] {
  const day = new Date(`${facts.date}T12:00:00Z`);
  const ofPeople = facts.people.flatMap(({ person }) => {
    const record = find('people', person);
    return record ? currentRoles(record, day).map(({ organisation }) => organisation) : [];
  });
  const ids = new Set([facts.venue, ...facts.partners, ...ofPeople]);
  return [...ids].flatMap((id) => find('partners', id) ?? []);
}

/**
 * Who met whom. Two partners met each time both took part in one meeting, visit or event that has
 * begun; what is announced is no meeting yet. With a year (`2025`), only the meetings of that year.
 */
export function cooperation(site: Site, year = ''): Cooperation {
  const known = found.get(site) ?? new Map<string, Cooperation>();
  found.set(site, known);
  const made = known.get(year) ?? relate(site, year);
  known.set(year, made);
  return made;
}
const found = new WeakMap<Site, Map<string, Cooperation>>();

function relate(site: Site, year: string): Cooperation {
  const meetings = meetingsOf(site).filter(({ facts }) => facts.date.startsWith(year));
  const pairs = new Map<string, Pair>();
  const met = new Set<Partner>();
  for (const meeting of meetings) {
    // In the order of the site, so that a pair is the same pair at every meeting.
    const present = new Set(participantsOf(site, meeting));
    const parties = site.partners.filter((partner) => present.has(partner));
    parties.forEach((a, index) => {
      met.add(a);
      for (const b of parties.slice(index + 1)) {
        const key = `${a.id} ${b.id}`;
        const known = pairs.get(key);
        if (known) known.meetings.push(meeting);
        else pairs.set(key, { a, b, meetings: [meeting] });
      }
    });
  }
  return {
    meetings,
    pairs: [...pairs.values()].sort((one, other) => other.meetings.length - one.meetings.length),
    members: site.partners.filter((partner) => met.has(partner)),
    alone: site.partners.filter((partner) => !met.has(partner)),
  };
}

/** The years in which partners met, in order; none where all meetings are of one, which tells no more. */
export function cooperationYears(site: Site): string[] {
  const years = [...new Set(meetingsOf(site).map(({ facts }) => facts.date.slice(0, 4)))];
  return years.length > 1 ? years.sort() : [];
}

/** What brought two partners together, the latest first. */
function meetingsOf(site: Site): News[] {
  const today = site.now.toISOString().slice(0, 10);
  return site.news.filter(
    (entry) =>
      entry.facts.kind !== 'announcement' &&
      entry.facts.date <= today &&
      participantsOf(site, entry).length > 1,
  );
}

export type Pair = { a: Partner; b: Partner; meetings: News[] };
export type Cooperation = {
  /** Those with two partners at least. */
  meetings: News[];
  /** Those who met most often first. */
  pairs: Pair[];
  members: Partner[];
  alone: Partner[];
};
