import { pathOf } from '#domain/address.ts';
import { wordsFor, type AnyEntry, type Call, type Partner, type Programme } from '#domain/entry.ts';
import type { Locale } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import type { View } from '../view.ts';
import { callEvents } from './call.ts';
import { newsEvents, programmeEvents } from './entry.ts';
import { calendarText, eventText, type Calendar } from './vcalendar.ts';
import type { CalendarEvent } from './vevent.ts';

/** The calendars of the whole portal: everything, and one of each kind. */
function collectionCalendars(view: View): Calendar[] {
  return ([undefined, ...collections] as const).map((file) => {
    const { name, holds } = view.strings.calendars.calendar[file ?? 'all'];
    return {
      lang: view.lang,
      file,
      ...named(view, name, holds),
      page: file ? path.section(file, view.lang) : path.home(view.lang),
      events: [...(file ? [file] : collections)].flatMap((one) => eventsIn(view, view.site, one)),
    };
  });
}

/**
 * The calendar of a call, a programme or a partner. It is there before it holds a date and goes on
 * when the last was taken back: an address that somebody follows must not vanish.
 */
function entryCalendar(view: View, entry: Followed): Calendar {
  const { lang, strings, site } = view;
  const words = wordsFor(entry, lang);
  const related = site.related(entry);
  return {
    lang,
    file: calendarFile(entry),
    ...named(
      view,
      words.shortTitle ?? words.title,
      strings.calendars.calendar[entry.collection].of(words.title),
    ),
    page: pathOf(entry, lang),
    events: [
      ...(entry.collection === 'calls'
        ? callEvents(view, entry)
        : collections.flatMap((one) => eventsIn(view, related, one))),
      ...(entry.collection === 'programmes' ? programmeEvents(view, entry) : []),
    ],
  };
}

/** By the id: a new slug moves the page, and must not lose those who follow the calendar. */
const calendarFile = ({ collection, id }: Followed) => `${collection}/${id}`;

/** Every calendar of a language that can be followed. */
export const followedCalendars = (view: View): Calendar[] => [...byFile(view).values()];

/** Those of the whole portal. */
export const portalCalendars = (view: View): Calendar[] =>
  [undefined, ...collections].flatMap((file) => byFile(view).get(file) ?? []);

/** The calendar that the page of an entry offers: none where nothing is dated. */
export function followedOf(view: View, entry: AnyEntry): Calendar | undefined {
  if (entry.collection === 'news' || entry.collection === 'pages') return undefined;
  const calendar = byFile(view).get(calendarFile(entry));
  return calendar && calendar.events.length > 0 ? calendar : undefined;
}

/** Made once a site, for all the pages that name them. */
function byFile(view: View): ReadonlyMap<string | undefined, Calendar> {
  const known = followed.get(view.site) ?? {};
  followed.set(view.site, known);
  return (known[view.lang] ??= makeCalendars(view));
}
const followed = new WeakMap<
  View['site'],
  Partial<Record<Locale, ReturnType<typeof makeCalendars>>>
>();

function makeCalendars(view: View): ReadonlyMap<string | undefined, Calendar> {
  const { calls, programmes, partners } = view.site;
  const own = [...calls, ...programmes, ...partners].map((entry) => entryCalendar(view, entry));
  return new Map(
    [...collectionCalendars(view), ...own].map((calendar) => [calendar.file, calendar]),
  );
}

/** Every file of a language: its name below `/<lang>/calendar/`, and its text. */
export function calendarFiles(view: View): { file: string | undefined; text: string }[] {
  const followed = followedCalendars(view);
  return [
    ...followed.map((calendar) => ({ file: calendar.file, text: calendarText(calendar) })),
    ...(followed[0]?.events ?? []).flatMap((event) =>
      event.file ? [{ file: event.file, text: eventText(event) }] : [],
    ),
  ];
}

function eventsIn(
  view: View,
  from: Pick<View['site'], Collection>,
  one: Collection,
): CalendarEvent[] {
  if (one === 'calls') return from.calls.flatMap((call) => callEvents(view, call));
  if (one === 'news') return from.news.flatMap((entry) => newsEvents(view, entry));
  return from.programmes.flatMap((programme) => programmeEvents(view, programme));
}

function named({ site, lang, strings }: View, name: string, description: string) {
  return { name: strings.calendars.title(site.record.shortName[lang], name), description };
}

/** Whose entries have dates. */
const collections = ['calls', 'news', 'programmes'] as const;
type Collection = (typeof collections)[number];
/** What has a calendar of its own. */
export type Followed = Call | Programme | Partner;
