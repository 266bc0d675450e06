import { describe, expect, it } from 'vitest';
import { absoluteLinks, newsFeed } from '#output/feed.ts';
import { site, view } from './fixture-view.ts';

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
  const feed = newsFeed(view('fr'), news, ['<p>un</p>', '<p>]]&gt; deux</p>', '<p>trois</p>']);

  it('carries the full text under the address of the page', () => {
    const [first] = JSON.parse(feed.json1()).items;
    expect(first.content_html).toBe('<p>un</p>');
    expect(first.url).toMatch(/^http:\/\/localhost:4321\/fr\/actualites\//);
    expect(first.date_published).toMatch(
      new RegExp(`^${news[0]?.facts.announced ?? news[0]?.facts.date}T12:00`),
    );
  });

  it('is the same whenever it is built', () => {
    const again = newsFeed(view('fr'), news, ['<p>un</p>', '<p>]]&gt; deux</p>', '<p>trois</p>']);
    expect(again.rss2()).toBe(feed.rss2());
    expect(feed.rss2()).toContain('<lastBuildDate>Mon, 01 Jun 2026 12:00:00 GMT</lastBuildDate>');
  });
});
