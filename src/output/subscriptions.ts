import { callState } from '#domain/calls.ts';
import { wordsFor } from '#domain/entry.ts';
import { path } from '#i18n/routes.ts';
import { withBase } from '#i18n/url.ts';
import { followedOf, portalCalendars, type Followed } from './calendar/calendars.ts';
import { followOffer, type CalendarOffer } from './calendar/offer.ts';
import { feedTypes } from './chrome.ts';
import { ledgerFeeds } from './ledger.ts';
import { title, type Text, type View } from './view.ts';

/** All that can be followed: calendars of everything, of one entry each, and feeds. */
export function subscriptions(view: View) {
  const { site, strings } = view;
  const { calendar, page } = strings.calendars;
  return {
    calendars: portalCalendars(view).map(({ file }) => {
      const kind = (file ?? 'all') as keyof Pick<
        typeof calendar,
        'all' | 'calls' | 'news' | 'programmes'
      >;
      const { name, holds } = calendar[kind];
      return { name, holds, offer: followOffer(view, file, kind) };
    }),
    lists: [
      {
        title: page.byCall,
        links: followable(
          view,
          site.calls.filter(({ facts }) => callState(facts, site.now) !== 'closed'),
        ),
      },
      { title: page.byProgramme, links: followable(view, site.programmes) },
      { title: page.byPartner, links: followable(view, site.partners) },
    ].filter(({ links }) => links.length > 0),
    feeds: feedGroups(view),
  };
}

/** Feeds by what they hold. */
function feedGroups(view: View): FeedGroup[] {
  const { lang, strings } = view;
  const { page } = strings.calendars;
  return [
    {
      name: page.newsFeed,
      holds: page.newsFeedHolds,
      links: feedTypes.map(({ format, label }) => ({
        href: withBase(path.feed(lang, format)),
        text: strings.feed[label],
      })),
    },
    {
      name: page.ledgerFeed,
      holds: page.ledgerFeedHolds,
      links: ledgerFeeds(view).map(({ href, label }) => ({ href, text: label })),
    },
  ];
}

/** Entries that have a date, each with its calendar. */
function followable(view: View, entries: readonly Followed[]): EntryCalendar[] {
  return entries.flatMap((entry) => {
    const calendar = followedOf(view, entry);
    if (!calendar) return [];
    const words = wordsFor(entry, view.lang);
    const { webcal, address } = followOffer(view, calendar.file, 'call');
    return [{ name: title(view, words.shortTitle ?? words.title, words.lang), webcal, address }];
  });
}

export type EntryCalendar = { name: Text; webcal: string; address: string };
export type FeedGroup = { name: string; holds: string; links: { href: string; text: string }[] };
export type CalendarGroup = { name: string; holds: string; offer: CalendarOffer };
