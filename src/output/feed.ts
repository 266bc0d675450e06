import { wordsFor, type News } from '#domain/entry.ts';
import { path } from '#i18n/routes.ts';
import { absolute, siteUrl } from '#i18n/url.ts';
import { pathOf } from '#domain/address.ts';
import { feedOf, noon, type FeedItem, type FeedSyntax } from './feed-of.ts';
import type { View } from './view.ts';

/** The latest news of one language with their full text. `bodies` are HTML, in the order of `news`. */
export function newsFeed(
  view: View,
  news: readonly News[],
  bodies: readonly string[],
): Record<FeedSyntax, () => string> {
  const { lang, site, strings } = view;
  const items = news.map((entry, index): FeedItem => {
    const words = wordsFor(entry, lang);
    const url = absolute(pathOf(entry, lang));
    return {
      id: url,
      url,
      title: words.title,
      description: words.summary,
      content: absoluteLinks(bodies[index] ?? '', url),
      date: noon(publishedOn(entry)),
    };
  });
  return feedOf(view, {
    title: strings.feed.title(site.record.name[lang]),
    description: site.record.tagline[lang],
    page: path.home(lang),
    self: (format) => path.feed(lang, format),
    items,
  });
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
const publishedOn = ({ facts }: News) => facts.announced ?? facts.date;
