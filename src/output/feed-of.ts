import { Feed } from 'feed';
import { languageTag } from '#i18n/locales.ts';
import type { AnyEntry } from '#domain/entry.ts';
import { path, type FeedFormat } from '#i18n/routes.ts';
import { absolute } from '#i18n/url.ts';
import type { View } from './view.ts';

/** One feed in the three formats. The same items make the same feed, whenever it is built. */
export function feedOf(
  { lang, site, strings }: View,
  { title, description, page, self, items }: FeedParts,
): Record<FeedSyntax, () => string> {
  const name = site.record.name[lang];
  const latest = Math.max(0, ...items.map(({ date }) => date.getTime()));
  const feed = new Feed({
    id: absolute(page),
    link: absolute(page),
    title,
    description,
    language: languageTag[lang],
    image: absolute('/icon.png'),
    copyright: strings.site.textsBelong(name),
    author: { name, link: absolute(path.home(lang)) },
    // Not the time of the build: two builds of one content are one feed.
    updated: new Date(latest),
    feedLinks: {
      rss: absolute(self('rss.xml')),
      atom: absolute(self('atom.xml')),
      json: absolute(self('feed.json')),
    },
    generator: false,
  });
  for (const { id, url, date, ...item } of items)
    // No author of its own: RSS wants a mail address there, and the feed names the author.
    feed.addItem({ ...item, id, link: url, date, published: date });
  return {
    rss2: () => feed.rss2(),
    atom1: () => feed.atom1().replace('<feed ', `<feed xml:lang="${languageTag[lang]}" `),
    json1: () => jsonFeed(feed.json1(), languageTag[lang]),
  };
}

/** The library writes JSON Feed 1.0; 1.1 adds the language and makes the author a list. */
function jsonFeed(json: string, language: string): string {
  const { author, items, ...rest } = JSON.parse(json) as Record<string, unknown>;
  const version = 'https://jsonfeed.org/version/1.1';
  return JSON.stringify({ ...rest, version, language, authors: [author], items }, null, 2);
}

/** A day has no hour; noon UTC is that day in Paris and in Beijing. */
export const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** When something that is of a date could be read: not before every entry that tells it was out. */
export const readableSince = (date: Date, ...tellers: readonly (AnyEntry | undefined)[]): Date =>
  new Date(
    Math.max(
      date.getTime(),
      ...tellers.flatMap((entry) => {
        const { publishAt } = (entry?.facts ?? {}) as { publishAt?: string };
        return publishAt ? Date.parse(publishAt) : [];
      }),
    ),
  );

type FeedParts = {
  title: string;
  description: string;
  /** Path of the page the feed belongs to. */
  page: string;
  /** Path of the feed itself in a format. */
  self: (format: FeedFormat) => string;
  items: readonly FeedItem[];
};
export type FeedItem = {
  /** Never changes, whatever becomes of the item. */
  id: string;
  url: string;
  title: string;
  description?: string;
  /** HTML. */
  content: string;
  date: Date;
};
export type FeedSyntax = 'rss2' | 'atom1' | 'json1';
