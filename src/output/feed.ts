import { wordsFor, type News } from '#domain/entry.ts';
import { path } from '#i18n/routes.ts';
import { absolute, siteUrl } from '#i18n/url.ts';
import { pathOf } from '#domain/address.ts';
import { feedOf, noon, type FeedItem, type FeedSyntax } from './feed-of.ts';
import { withoutScopes } from './scopes.ts';
import type { View } from './view.ts';

/** What is new in one language, as its feeds give it; `items` are in the order they shall have. */
export function newsFeed(view: View, items: readonly FeedItem[]): Record<FeedSyntax, () => string> {
  const { lang, site, strings } = view;
  return feedOf(view, {
    title: strings.feed.title(site.record.name[lang]),
    description: site.record.tagline[lang],
    page: path.home(lang),
    self: (format) => path.feed(lang, format),
    items,
  });
}

/** An entry of the news with its full text; `body` is HTML. */
export function newsItem(view: View, entry: News, body: string): FeedItem {
  const { title, summary } = wordsFor(entry, view.lang);
  const url = absolute(pathOf(entry, view.lang));
  return {
    id: url,
    url,
    title,
    description: summary,
    content: absoluteLinks(withoutScopes(body), url),
    date: publishedOn(entry),
  };
}

/** What one feed holds, the latest first; of one day in the order given. */
export function newest<T extends { date: Date }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => b.date.getTime() - a.date.getTime()).slice(0, feedSize);
}
const feedSize = 20;

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

/**
 * When an entry appeared, so that readers find it above what they have read: at the instant it was put
 * off to, else on the day it was announced or took place. Lists on pages follow the day that is told.
 */
export const publishedOn = ({ facts }: News): Date =>
  facts.publishAt ? new Date(facts.publishAt) : noon(facts.announced ?? facts.date);
