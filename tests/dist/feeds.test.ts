import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { existsIn } from '#domain/entry.ts';
import { languageTag, locales } from '#i18n/locales.ts';
import { builds } from '../builds.ts';
import { contentOf } from './content.ts';
import { feeds } from './feeds.ts';
import { pageAt, rootOf } from './pages.ts';

const cases = builds.flatMap((build) =>
  locales.flatMap((lang) =>
    Object.entries(feeds).map(([file, readFeed]) => ({ name: build.name, build, lang, file, readFeed })),
  ),
);

const noon = (day: string) => `${day}T12:00:00Z`;

describe.each(cases)('$lang/$file of $name', ({ build, lang, file, readFeed }) => {
  const feed = readFeed(build, lang);
  const news = feed.items.filter(({ id }) => !id.includes('#'));
  const changes = feed.items.filter(({ id }) => id.includes('#'));

  it('has what its format demands', () => {
    expect(Object.entries(feed.valid).filter(([, valid]) => !valid)).toEqual([]);
  });

  it('says its language and its own address', () => {
    expect(feed.language).toBe(languageTag[lang]);
    expect(feed.self).toBe(`${rootOf(build)}${lang}/${file}`);
  });

  it('holds the latest news and changes of calls that its language has, and nothing else', async () => {
    const { news, calls } = await contentOf(build);
    const own = [
      ...news
        .filter((entry) => existsIn(entry, lang))
        .map(({ facts }) => facts.publishAt ?? noon(facts.announced ?? facts.date)),
      ...calls
        .filter((entry) => existsIn(entry, lang))
        .flatMap(({ facts }) => facts.changes.map(({ date }) => noon(date))),
    ]
      .map((instant) => Date.parse(instant))
      .sort((a, b) => b - a)
      .slice(0, 20);
    expect(feed.items.map(({ date }) => date.getTime())).toEqual(own);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(own.length);
  });

  it('has the text of each page, no more and no less', () => {
    const wrong = news.flatMap(({ id, url, title, content }) => {
      const page = pageAt(build, url);
      const { document } = parse(content);
      const text = page?.document.querySelector('.prose')?.textContent;
      return [
        ...(id === url && page?.lang === lang && !page.noindex ? [] : [`${url} is no page of its`]),
        ...(words(title) === words(page?.document.querySelector('h1')?.textContent) ? [] : [title]),
        ...(text && words(document.body.textContent) === words(text) ? [] : [`${url} is not whole`]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('leads from each change to its line on the page of the call', () => {
    const wrong = changes.flatMap(({ id, url, content }) => {
      const page = pageAt(build, url);
      return id === url && page?.lang === lang && /#change-\d{4}-\d\d-\d\d-[a-z0-9-]+$/.test(id) && content.includes(url)
        ? []
        : [id];
    });
    expect(wrong).toEqual([]);
    expect(changes.length > 0).toBe(build.name === 'fixtures');
  });

  it('can be read anywhere: no relative address, nothing that runs', () => {
    const wrong = feed.items.flatMap(({ content }) => {
      const { document } = parse(content);
      const written = [...document.querySelectorAll('[href], [src], [srcset]')].flatMap((element) =>
        ['href', 'src', 'srcset'].flatMap((name) => element.getAttribute(name)?.split(/,\s/) ?? []),
      );
      return [
        ...written.filter((address) => !/^\s*(https?:\/\/|mailto:|tel:)/.test(address)),
        ...Array.from(document.querySelectorAll('script, style, iframe'), ({ outerHTML }) => outerHTML),
        ...(content.match(/<[^>]* data-(astro-cid|s)-\w+/g) ?? []),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

const parse = (body: string) => parseHTML(`<!doctype html><html><body>${body}</body></html>`);
const words = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim();
