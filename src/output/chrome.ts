import { wordsFor } from '#domain/entry.ts';
import type { Locale } from '#i18n/locales.ts';
import { path as pathTo, type FeedFormat, type Section } from '#i18n/routes.ts';
import { withBase } from '#i18n/url.ts';
import { pathOf } from '#domain/address.ts';
import { text, type View } from './view.ts';

/** What header and footer say, from the sections table and the pages there are. */
export function chrome(view: View, path: string) {
  const { lang, strings, site } = view;
  const { name, shortName, tagline, filings } = site.record;
  const item = (target: string, label: string, labelLang: Locale = lang) => ({
    href: withBase(target),
    text: text(view, label, labelLang),
    current:
      path === target ? ('page' as const) : path.startsWith(target) ? ('true' as const) : undefined,
  });
  const section = (name: Section) => item(pathTo.section(name, lang), strings.sections[name].title);
  const pagesIn = (menu: 'header' | 'footer') =>
    site.pages
      .filter(({ facts }) => facts.menu === menu)
      .map((page) => {
        const words = wordsFor(page, lang);
        return item(pathOf(page, lang), words.shortTitle ?? words.title, words.lang);
      });
  const sections = (
    ['news', 'calls', 'programmes', 'partners', 'people', 'commitments'] as const
  ).map(section);
  const feeds = feedTypes.map(({ format, type, label }) => ({
    href: withBase(pathTo.feed(lang, format)),
    type,
    text: strings.feed[label],
  }));
  return {
    header: {
      home: withBase(pathTo.home(lang)),
      name: name[lang],
      shortName: shortName[lang],
      nav: [...sections, ...pagesIn('header')],
      search: section('search'),
    },
    footer: {
      name: name[lang],
      tagline: tagline[lang],
      sections: [...sections, section('cooperation'), section('search')],
      pages: [...pagesIn('header'), ...pagesIn('footer')],
      feeds,
      subscribe: section('subscribe'),
      filings: [
        ...(filings?.icp ? [{ href: 'https://beian.miit.gov.cn/', text: filings.icp }] : []),
        ...(filings?.publicSecurity
          ? [{ href: 'https://beian.mps.gov.cn/', text: filings.publicSecurity }]
          : []),
      ],
      choose: withBase('/?choose'),
    },
    feeds,
  };
}

/** The formats of every feed, the one most readers know first. */
export const feedTypes = [
  { format: 'rss.xml', type: 'application/rss+xml', label: 'rss' },
  { format: 'atom.xml', type: 'application/atom+xml', label: 'atom' },
  { format: 'feed.json', type: 'application/feed+json', label: 'json' },
] as const satisfies { format: FeedFormat; type: string; label: 'rss' | 'atom' | 'json' }[];
