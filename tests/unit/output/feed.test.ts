import { describe, expect, it } from 'vitest';
import { changeItems } from '#output/change-feed.ts';
import { readableSince } from '#output/feed-of.ts';
import { absoluteLinks, newest, newsFeed, newsItem, publishedOn } from '#output/feed.ts';
import { entityJsonLd } from '#output/jsonld.ts';
import { createView } from '#output/view.ts';
import { find, site, view } from './fixture-view.ts';

describe('absoluteLinks', () => {
  const page = 'https://a.example/p/fr/x/';
  it.each([
    ['<a href="/p/fr/y/">', '<a href="https://a.example/p/fr/y/">'],
    ['<a href="#note">', '<a href="https://a.example/p/fr/x/#note">'],
    ['<img src="/p/i.png">', '<img src="https://a.example/p/i.png">'],
    ['<a href="https://b.example/">', '<a href="https://b.example/">'],
    ['<a href="mailto:a@b.example">', '<a href="mailto:a@b.example">'],
    [
      '<img srcset="/p/a.webp 480w, /p/b.webp 800w">',
      '<img srcset="http://localhost:4321/p/a.webp 480w, http://localhost:4321/p/b.webp 800w">',
    ],
  ])('%s', (html, expected) => expect(absoluteLinks(html, page)).toBe(expected));
});

describe('newsFeed', () => {
  const news = site.news.slice(0, 3);
  const bodies = ['<p>un</p>', '<p>]]&gt; deux</p>', '<p>trois</p>'];
  const make = () =>
    newsFeed(
      view('fr'),
      news.map((entry, index) => newsItem(view('fr'), entry, bodies[index] ?? '')),
    );
  const feed = make();

  it('carries the full text under the address of the page', () => {
    const [first] = JSON.parse(feed.json1()).items;
    expect(first.content_html).toBe('<p>un</p>');
    expect(first.url).toMatch(/^http:\/\/localhost:4321\/fr\/actualites\//);
    expect(first.date_published).toMatch(
      new RegExp(`^${news[0]?.facts.announced ?? news[0]?.facts.date}T12:00`),
    );
  });

  it('is the same whenever it is built', () => {
    const again = make();
    expect(again.rss2()).toBe(feed.rss2());
    expect(feed.rss2()).toContain('<lastBuildDate>Mon, 01 Jun 2026 12:00:00 GMT</lastBuildDate>');
  });
});

describe('an entry that was put off', () => {
  const report = find('news', '2026-02-26-rapport');
  const feed = newsFeed(view('fr'), [newsItem(view('fr'), report, '<p>un</p>')]);

  it('is of the moment it appeared, in every format', () => {
    expect(report.facts.date).toBe('2026-02-26');
    expect(feed.rss2()).toContain('<pubDate>Wed, 25 Mar 2026 22:00:00 GMT</pubDate>');
    for (const element of ['published', 'updated'])
      expect(feed.atom1()).toContain(`<${element}>2026-03-25T22:00:00.000Z</${element}>`);
    const [item] = JSON.parse(feed.json1()).items;
    expect(item.date_published).toBe('2026-03-25T22:00:00.000Z');
  });

  it('stands by it among the others, and in lists by its day', () => {
    const dated = site.news.map((entry) => ({ id: entry.id, date: publishedOn(entry) }));
    const before = ({ id }: { id: string }) => id === '2026-03-19-seminaire' || id === report.id;
    const [seminar, own] = ['2026-03-19-seminaire', report.id];
    expect(
      newest(dated)
        .filter(before)
        .map(({ id }) => id),
    ).toEqual([own, seminar]);
    expect(site.news.filter(before).map(({ id }) => id)).toEqual([seminar, own]);
  });

  it('says so to search engines, and another nothing', () => {
    const published = (id: string) =>
      (entityJsonLd(view('fr'), find('news', id)) as { datePublished?: string }).datePublished;
    expect(published(report.id)).toBe('2026-03-25T18:00:00-04:00');
    expect(published('2026-03-19-seminaire')).toBeUndefined();
  });

  it('lets nothing be told before it, be it a change of a call or what became of a promise', () => {
    const day = new Date('2026-03-20T12:00:00Z');
    expect(readableSince(day)).toEqual(day);
    expect(readableSince(day, find('news', '2026-03-19-seminaire'), undefined)).toEqual(day);
    expect(readableSince(day, undefined, report).toISOString()).toBe('2026-03-25T22:00:00.000Z');
    expect(readableSince(site.now, report)).toEqual(site.now);
    const publishAt = '2026-05-01T09:00:00+02:00';
    const calls = site.calls.map((call) => ({ ...call, facts: { ...call.facts, publishAt } }));
    const changes = changeItems(createView({ ...site, calls }, 'fr'));
    const dates = changes.map(({ date }) => date.getTime());
    expect(Math.min(...dates)).toBe(Date.parse(publishAt));
  });
});

describe.each(['zh', 'fr'] as const)('changes of calls in the feeds in %s', (lang) => {
  const items = changeItems(view(lang));

  it('are one item each, under an address that never changes', () => {
    const recorded = site.calls.flatMap(({ facts }) => facts.changes);
    expect(recorded.length).toBeGreaterThan(2);
    expect(items).toHaveLength(recorded.length);
    const page = { fr: 'fr/appels-a-projets/bourses-de-mobilite', zh: 'zh/calls/bourses-mobilite' };
    expect(items.map(({ url }) => url)).toContain(
      `http://localhost:4321/${page[lang]}/#change-2026-01-12-deadlines-releve-1`,
    );
    expect(new Set(items.map(({ url }) => url)).size).toBe(items.length);
  });

  it('are dated by their announcement and say both dates and the reason', () => {
    const of = (field: string) => items.find(({ url }) => url.endsWith(`-${field}`));
    expect(of('deadlines-releve-1')?.date.toISOString()).toBe('2026-01-12T12:00:00.000Z');
    const both = { fr: [/1er/, /28\u00A0mars 2026/], zh: [/3月[12]日/, /3月2[89]日/] };
    for (const date of both[lang]) {
      expect(of('deadlines-releve-1')?.title).toMatch(date);
      expect(of('deadlines-releve-1')?.content).toMatch(date);
    }
    expect(of('deadlines-releve-0')?.content).toContain(
      { fr: 'le premier relevé prévu est supprimé', zh: '首批取消' }[lang],
    );
  });

  it('mix with the news by date, twenty in all', () => {
    const many = Array.from({ length: 30 }, () => ({ date: new Date('2026-01-01') }));
    expect(newest([...many, { date: new Date('2027-01-01') }])).toHaveLength(20);
    expect(
      newest([2025, 2026].map((year) => ({ date: new Date(year, 5) })))[0]?.date.getFullYear(),
    ).toBe(2026);
  });
});
