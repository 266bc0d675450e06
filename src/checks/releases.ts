import { joinFacts } from '#domain/entry.ts';
import { heldRecords } from '#domain/held-records.ts';
import { isDraft, releaseTime } from '#domain/release.ts';
import { locales } from '#i18n/locales.ts';
import type { EntrySource, Tree } from '#source/tree.ts';
import { addressesOf, type SiteAddress } from './addresses.ts';
import { issue, startOf, type Issue } from './issue.ts';
import { ownLinks, personLinks, type OwnLink } from './links.ts';
import { placeOf } from './place.ts';
import { findLinks } from './relations.ts';
import { sentences as say, type Follower, type Wait } from './release-sentences.ts';

/**
 * When entries come out, against what leads to them. By the day, never by the hour: what may be
 * published today may be on any later day, so that no nightly build stops because time has passed.
 * `part` is what is looked at, of the `whole` tree; `today`: `YYYY-MM-DD`.
 */
export function checkReleases(part: Tree, whole: Tree, today: string, site?: SiteAddress): Issue[] {
  const waits = new Map(
    whole.entries.flatMap((entry) => {
      const at = releaseTime(entry, today);
      return at > -Infinity ? [[keyOf(entry), { at, until: publishAt(entry) }]] : [];
    }),
  );
  if (waits.size === 0) return [];
  const followers = followersOf(whole, waits);
  return [
    ...part.entries.flatMap((entry) => ownDates(entry, today)),
    ...links(part, whole, new Map([...followers, ...waits]), site),
    ...relations(part, waits),
    ...people(part, followers),
  ];
}

/** What an author may have meant otherwise. */
function ownDates(entry: EntrySource, today: string): Issue[] {
  const at = publishAt(entry);
  if (at === undefined) return [];
  const place = placeOf(entry, ['publishAt']);
  if (isDraft(entry)) return [issue('warning', 'release.draft', place, say.stillDraft(at))];
  const isFar = releaseTime(entry, today) > Date.parse(today) + longestWait;
  return isFar ? [issue('warning', 'release.far', place, say.far(at))] : [];
}

/** A year, in milliseconds: past this, a wrong digit is likelier than so much foresight. */
const longestWait = 366 * 86_400_000;

/** A text that would be published before the page it leads to. */
function links(part: Tree, whole: Tree, waits: Waits, site?: SiteAddress): Issue[] {
  const pages = new Map<string, Wait>();
  for (const lang of locales) {
    for (const entry of whole.entries) {
      const wait = waits.get(keyOf(entry));
      if (wait) for (const address of addressesOf(entry, lang)) pages.set(address, wait);
    }
    // Of two that claim one address, a link leads to the one that is there.
    for (const entry of whole.entries)
      if (!waits.has(keyOf(entry)))
        for (const address of addressesOf(entry, lang)) pages.delete(address);
  }
  const found = (links: readonly OwnLink[], owner: string) =>
    links.flatMap(({ url, address, place }) => {
      const target = pages.get(address);
      return target && isEarlier(waits, owner, target)
        ? [issue('error', 'links.held', place, say.link(url, target))]
        : [];
    });
  return [
    ...part.entries.flatMap((entry) => found(ownLinks(entry, site), keyOf(entry))),
    ...part.people.flatMap((person) => found(personLinks(person, site), `people/${person.id}`)),
  ];
}

/** A relation shows as soon as both ends do; the site itself cannot wait for its publisher. */
function relations(part: Tree, waits: Waits): Issue[] {
  return findLinks(part).flatMap(({ target, id, place, owner }) => {
    const wait = waits.get(`${target}/${id}`);
    if (!wait || !isEarlier(waits, owner, wait)) return [];
    return part.site?.file === place.file
      ? [issue('error', 'relations.held', place, say.publisher(id))]
      : [issue('info', 'relations.held', place, say.relation(id, wait))];
  });
}

/** Whom the site shows with the first entry that names them; their author may look for them today. */
const people = (part: Tree, followers: Followers): Issue[] =>
  part.people.flatMap(({ id, source: { file } }) => {
    const found = followers.get(`people/${id}`);
    return found ? [issue('info', 'relations.held', startOf(file), say.person(found))] : [];
  });

/** People and terms that come out with the first of those that name them. */
function followersOf(whole: Tree, waits: Waits): Followers {
  const held = heldRecords(whole, (entry) => waits.has(keyOf(entry)));
  return new Map(
    [...held].map(([key, namers]) => {
      const leads = namers.map(keyOf);
      const [first] = leads
        .flatMap((lead) => waits.get(lead) ?? [])
        .toSorted((a, b) => a.at - b.at);
      return [key, { ...(first as Wait), leads }];
    }),
  );
}

const isEarlier = (waits: Waits, owner: string | undefined, { at }: Wait) =>
  (waits.get(owner ?? '')?.at ?? -Infinity) < at;

function publishAt(entry: EntrySource): string | undefined {
  const at = joinFacts(entry).facts.publishAt;
  return typeof at === 'string' ? at : undefined;
}

const keyOf = ({ collection, id }: EntrySource) => `${collection}/${id}`;

type Waits = ReadonlyMap<string, Wait>;
type Followers = ReadonlyMap<string, Follower>;
