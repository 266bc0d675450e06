import { joinFacts } from '#domain/entry.ts';
import { heldRecords } from '#domain/held-records.ts';
import { isDraft, releaseTime } from '#domain/release.ts';
import { locales } from '#i18n/locales.ts';
import type { EntrySource, Tree } from '#source/tree.ts';
import { issue, startOf, type Issue } from './issue.ts';
import { addressOf, ownLinks } from './links.ts';
import { placeOf } from './place.ts';
import { findLinks } from './relations.ts';
import { sentences as say, type Wait } from './release-sentences.ts';

/**
 * When entries come out, against what leads to them. By the day, never by the hour: what may be
 * published today may be on any later day, so that no nightly build stops because time has passed.
 * `part` is what is looked at, of the `whole` tree; `today`: `YYYY-MM-DD`.
 */
export function checkReleases(part: Tree, whole: Tree, today: string): Issue[] {
  const waits = new Map(
    whole.entries.flatMap((entry) => {
      const at = releaseTime(entry, today);
      return at > -Infinity ? [[keyOf(entry), { entry, at, until: publishAt(entry) }]] : [];
    }),
  );
  if (waits.size === 0) return [];
  return [
    ...part.entries.flatMap((entry) => ownDates(entry, today)),
    ...links(part, whole, waits),
    ...relations(part, waits),
    ...people(part, whole, waits),
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
function links(part: Tree, whole: Tree, waits: Waits): Issue[] {
  const pages = new Map<string, Wait>();
  for (const lang of locales) {
    for (const wait of waits.values()) pages.set(addressOf(wait.entry, lang), wait);
    // Of two that claim one address, a link leads to the one that is there.
    for (const entry of whole.entries)
      if (!waits.has(keyOf(entry))) pages.delete(addressOf(entry, lang));
  }
  return part.entries.flatMap((entry) =>
    Object.values(entry.files)
      .flatMap(ownLinks)
      .flatMap(({ url, address, place }) => {
        const target = pages.get(address);
        return target && isEarlier(waits, keyOf(entry), target)
          ? [issue('error', 'links.held', place, say.link(url, target))]
          : [];
      }),
  );
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
function people(part: Tree, whole: Tree, waits: Waits): Issue[] {
  const held = heldRecords(whole, (entry) => waits.has(keyOf(entry)));
  return part.people.flatMap(({ id, source: { file } }) => {
    const namers = held.get(`people/${id}`)?.map(keyOf);
    if (!namers) return [];
    const times = namers.flatMap((key) => waits.get(key) ?? []);
    const [first] = times.toSorted((a, b) => a.at - b.at);
    const message = say.person(namers, first?.at === Infinity ? undefined : first?.until);
    return [issue('info', 'relations.held', startOf(file), message)];
  });
}

const isEarlier = (waits: Waits, owner: string | undefined, { at }: Wait) =>
  (waits.get(owner ?? '')?.at ?? -Infinity) < at;

function publishAt(entry: EntrySource): string | undefined {
  const at = joinFacts(entry).facts.publishAt;
  return typeof at === 'string' ? at : undefined;
}

const keyOf = ({ collection, id }: EntrySource) => `${collection}/${id}`;

type Waits = ReadonlyMap<string, Wait & { entry: EntrySource }>;
