import type { Assembled } from '#domain/assemble.ts';
import { pathOf } from '#domain/address.ts';
import type { AnyEntry, Person } from '#domain/entry.ts';
import type { Held } from '#domain/release.ts';
import { createSite, type Site } from '#domain/site.ts';
import { locales } from '#i18n/locales.ts';
import { readShelf, shelvedAt } from '#source/shelf.ts';

/**
 * The site as the loaders have last shelved it: the server that answers the panel stands outside
 * Astro, where `content.ts` cannot be asked. Undefined before the first reading, and while `site.yml`
 * cannot be read.
 */
export function siteNow(): SiteNow | undefined {
  try {
    const version = shelvedAt('content');
    if (known?.version !== version) known = { version, ...readSite() };
  } catch {
    known = undefined;
  }
  return known;
}
let known: (SiteNow & { version: number }) | undefined;

function readSite(): SiteNow {
  const waiting = readShelf<SiteNow['waiting']>('waiting');
  const { record, ...parts } = readShelf<Assembled['parts']>('content');
  if (!record) throw new Error('site.yml');
  const site = createSite({ ...parts, record }, new Date());
  const { news, partners, programmes, calls, people, pages } = site;
  const all = [...news, ...partners, ...programmes, ...calls, ...people, ...pages];
  return {
    site,
    waiting,
    byPath: new Map(
      all.flatMap((each) => locales.map((lang) => [pathOf(each, lang), each] as const)),
    ),
    byKey: new Map(all.map((each) => [`${each.collection}/${each.id}`, each])),
  };
}

export type SiteNow = {
  site: Site;
  /** By key, people and terms that are not published yet though they are no drafts. */
  waiting: Readonly<Record<string, Held>>;
  /** Entries and people by the path of their page, in either language. */
  byPath: ReadonlyMap<string, AnyEntry | Person>;
  /** The same by `news/<id>`. */
  byKey: ReadonlyMap<string, AnyEntry | Person>;
};
