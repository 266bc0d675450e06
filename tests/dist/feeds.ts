import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Locale } from '#i18n/locales.ts';
import type { Build } from '../builds.ts';

/** The three feeds of a language (or of a folder in it), each brought to one form; what a format demands is read as it is. */
export const feeds = { 'rss.xml': readRss, 'atom.xml': readAtom, 'feed.json': readJson };

function readRss(build: Build, lang: Locale, folder = ''): Feed {
  const { rss } = xml(build, lang, `${folder}rss.xml`);
  const { channel } = rss;
  return {
    valid: {
      version: rss.version === '2.0',
      title: full(channel.title),
      link: full(channel.link),
      description: full(channel.description),
      // The format wants an address there: https://www.rssboard.org/rss-specification#ltauthorgtSubelementOfLtitemgt
      author: channel.item.every((item: Raw) => !('author' in item) || /@/.test(String(item.author))),
    },
    language: channel.language,
    self: of(channel['atom:link'], 'self'),
    items: channel.item.map((item: Raw) => ({
      id: item.guid['#text'],
      url: item.link,
      title: item.title,
      content: item['content:encoded'],
      date: new Date(item.pubDate),
    })),
  };
}

function readAtom(build: Build, lang: Locale, folder = ''): Feed {
  const { feed } = xml(build, lang, `${folder}atom.xml`);
  return {
    valid: {
      namespace: feed.xmlns === 'http://www.w3.org/2005/Atom',
      id: /^https?:/.test(feed.id),
      title: full(feed.title),
      updated: day(feed.updated),
      author: full(feed.author.name),
      entries: feed.entry.every((entry: Raw) => day(entry.updated) && full(entry.id)),
    },
    language: feed['xml:lang'],
    self: of(feed.link, 'self'),
    items: feed.entry.map((entry: Raw) => ({
      id: entry.id,
      url: of(entry.link, undefined) ?? of(entry.link, 'alternate'),
      title: entry.title['#text'],
      content: entry.content['#text'],
      date: new Date(entry.published),
    })),
  };
}

function readJson(build: Build, lang: Locale, folder = ''): Feed {
  const feed = JSON.parse(read(build, lang, `${folder}feed.json`));
  return {
    valid: {
      version: feed.version === 'https://jsonfeed.org/version/1.1',
      title: full(feed.title),
      home: full(feed.home_page_url),
      authors: Array.isArray(feed.authors) && !('author' in feed),
      dates: feed.items.every((item: Raw) => day(item.date_published)),
    },
    language: feed.language,
    self: feed.feed_url,
    items: feed.items.map((item: Raw) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content: item.content_html,
      date: new Date(item.date_published),
    })),
  };
}

function xml(build: Build, lang: Locale, file: string): Raw {
  const text = read(build, lang, file);
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`${lang}/${file}: ${valid.err.line} ${valid.err.msg}`);
  return parser.parse(text);
}

const read = (build: Build, lang: Locale, file: string) =>
  readFileSync(join(build.dir, lang, file), 'utf8');
const full = (value: unknown) => typeof value === 'string' && value.trim() !== '';
/** RFC 3339, as Atom and JSON Feed want it. */
const day = (value: unknown) => /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(String(value));
const of = (links: Raw, rel: string | undefined) =>
  [links].flat().find((link) => link.rel === rel)?.href;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => ['item', 'entry', 'atom:link'].includes(name),
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a document as its parser gives it
type Raw = any;
export type Feed = {
  /** What the format demands: each must be true. */
  valid: Record<string, boolean>;
  language: string | undefined;
  self: string | undefined;
  items: { id: string; url: string; title: string; content: string; date: Date }[];
};
