import { locales, type Locale } from '#i18n/locales.ts';
import { path, sections, type Section } from '#i18n/routes.ts';
import type { EntrySource, Tree } from '#source/tree.ts';

/**
 * Every address a text may link to. From what the files say, not from sound entries alone: a link
 * to an entry that has an error of its own is not dead.
 */
export function knownAddresses(tree: Tree): ReadonlySet<string> {
  const names = Object.keys(sections) as Section[];
  const known = new Set(['/', ...files]);
  for (const lang of locales) {
    known.add(path.home(lang));
    for (const section of names) known.add(path.section(section, lang));
    for (const format of ['rss.xml', 'atom.xml', 'feed.json'] as const)
      known.add(path.feed(lang, format)).add(path.feed(lang, format, 'commitments'));
    for (const name of [undefined, 'calls', 'news', 'programmes'])
      known.add(path.calendar(lang, name)).add(path.calendarCode(lang, name));
    for (const format of ['json', 'csv']) known.add(`/${lang}/calls.${format}`);
    for (const { id } of tree.people) known.add(path.entry('people', lang, id));
    for (const entry of tree.entries) {
      for (const address of addressesOf(entry, lang)) known.add(address);
      for (const year of yearsOf(entry)) known.add(path.cooperation(lang, year));
    }
  }
  return known;
}

/** Of the page of an entry, as far as its files say. */
export function addressOf({ collection, id, files }: EntrySource, lang: Locale): string {
  const own = (files[lang]?.data as { slug?: unknown } | undefined)?.slug;
  const slug = typeof own === 'string' ? own : id;
  return collection === 'pages' ? path.page(lang, slug) : path.entry(collection, lang, slug);
}

/** Of its page, and of the calendars there may be of it, which go by its id. */
export function addressesOf(entry: EntrySource, lang: Locale): string[] {
  const { collection, id } = entry;
  return [
    addressOf(entry, lang),
    ...[collection, ...groups].map((group) => path.calendar(lang, `${group}/${id}`)),
    path.calendarCode(lang, `${collection}/${id}`),
  ];
}
const groups = ['events', 'openings', 'deadlines'];

/** A later page of a list stands or falls with the list, each deadline of a call with the call. */
export const withoutPart = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .replace(/page\/\d+\/$/, '')
    .replace(/(?<=\/calendar\/deadlines\/[a-z0-9-]+)\.[\w-]+(?=\.ics$)/, '');

/**
 * Where on this site a full address leads: the path within it, as a text would write it; undefined
 * for an address of others. Copied from a preview, it names the author's own machine. Someone who
 * forgets the folder that the site stands in means this site all the same.
 */
export function ownAddress(url: string, site?: SiteAddress): OwnAddress | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const { hostname, host, pathname, search, hash } = new URL(url);
  const isLocal = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])\.?$/.test(hostname);
  if (!isLocal && bare(host) !== (site && bare(site.siteUrl.host))) return undefined;
  const { basePath } = site ?? { basePath: '/' };
  const below = `${pathname}/`.startsWith(basePath) ? `/${pathname.slice(basePath.length)}` : '';
  const isOurs = below || isLocal || locales.some((lang) => pathname.startsWith(`/${lang}/`));
  return isOurs ? { path: (below || pathname) + search + hash, isLocal } : undefined;
}

/** A host may be written with the full stop that ends every name (RFC 3986, 3.2.2). */
const bare = (host: string) => host.replace(/^www\./, '').replace(/\.(?=:|$)/, '');

/** The years that an entry may put on the overview of the cooperation. */
function yearsOf({ files }: EntrySource): string[] {
  return Object.values(files).flatMap(({ data }) => {
    const { date } = (data ?? {}) as { date?: unknown };
    return typeof date === 'string' ? [date.slice(0, 4)] : [];
  });
}

/** What stands beside the two languages. */
const files = [
  '/calls.schema.json',
  '/calls.tableschema.json',
  '/favicon.svg',
  '/graph.json',
  '/graph.schema.json',
  '/icon.png',
  '/robots.txt',
  '/share.png',
  '/sitemap-0.xml',
  '/sitemap-index.xml',
  '/sitemap.txt',
];

/** Where the site will stand, as `i18n/url.ts` reads it from the environment. */
export type SiteAddress = { siteUrl: URL; basePath: string };
/** `isLocal`: on the machine of whoever reads. */
export type OwnAddress = { path: string; isLocal: boolean };
