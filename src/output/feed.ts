import { Feed } from 'feed';
import { wordsFor, type News } from '#domain/entry.ts';
import { languageTag } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { absolute, siteUrl } from '#i18n/url.ts';
import { pathOf } from '#domain/address.ts';
import type { View } from './view.ts';

/** What is new in one language, as its feeds give it; `items` are in the order they shall have. */
export function newsFeed(view: View, items: readonly FeedItem[]): Record<FeedSyntax, () => string> {
  const { lang, site, strings } = view;
  const home = absolute(path.home(lang));
  const name = site.record.name[lang];
  const latest = items
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  const feed = new Feed({
    id: home,
    link: home,
    title: strings.feed.title(name),
    description: site.record.tagline[lang],
    language: languageTag[lang],
    image: absolute('/icon.png'),
    copyright: strings.site.textsBelong(name),
    author: { name, link: home },
    // Not the time of the build: two builds of one content are one feed.
    updated: latest ? noon(latest) : new Date(0),
    feedLinks: {
      rss: absolute(path.feed(lang, 'rss.xml')),
      atom: absolute(path.feed(lang, 'atom.xml')),
      json: absolute(path.feed(lang, 'feed.json')),
    },
    generator: false,
  });
  for (const { url, title, summary, html, date } of items)
    feed.addItem({
      id: url,
      link: url,
      title,
      description: summary,
      content: html,
      date: noon(date),
      published: noon(date),
      // No author of its own: RSS wants a mail address there, and the feed names the author.
    });
  return {
    rss2: () => feed.rss2(),
    atom1: () => feed.atom1().replace('<feed ', `<feed xml:lang="${languageTag[lang]}" `),
    json1: () => jsonFeed(feed.json1(), languageTag[lang]),
  };
}

/** An entry of the news with its full text; `body` is HTML. */
export function newsItem(view: View, entry: News, body: string): FeedItem {
  const { title, summary } = wordsFor(entry, view.lang);
  const url = absolute(pathOf(entry, view.lang));
  return { url, title, summary, html: absoluteLinks(body, url), date: publishedOn(entry) };
}

/** What one feed holds, the latest first; of one day in the order given. */
export function newest<T extends { date: string }>(items: readonly T[]): T[] {
  return items
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, feedSize);
}
const feedSize = 20;

/** The library writes JSON Feed 1.0; 1.1 adds the language and makes the author a list. */
function jsonFeed(json: string, language: string): string {
  const { author, items, ...rest } = JSON.parse(json) as Record<string, unknown>;
  const version = 'https://jsonfeed.org/version/1.1';
  return JSON.stringify({ ...rest, version, language, authors: [author], items }, null, 2);
}

/** A feed reader has no page to resolve a link against. */
export function absoluteLinks(html: string, pageUrl: string): string {
  return html
    .replace(
      /\b(href|src)="([^"]*)"/g,
      (_, name: string, target: string) => `${name}="${new URL(target, pageUrl).href}"`,
    )
    .replace(/\bsrcset="([^"]*)"/g, (_, list: string) => {
      const sources = list
        .split(',')
        .map((part) => part.trim().replace(/^\S+/, (target) => new URL(target, siteUrl).href));
      return `srcset="${sources.join(', ')}"`;
    });
}

/** What is announced ahead is news on the day it is announced. */
export const publishedOn = ({ facts }: News) => facts.announced ?? facts.date;

/** A day has no hour; noon UTC is that day in Paris and in Beijing. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

export type FeedItem = {
  /** Its address, which is its name too. */
  url: string;
  title: string;
  summary: string;
  html: string;
  /** Day it was made known. */
  date: string;
};
export type FeedSyntax = 'rss2' | 'atom1' | 'json1';
