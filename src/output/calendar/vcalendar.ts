import { languageTag, type Locale } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { absolute, siteUrl } from '#i18n/url.ts';
import { lineEnd, property, words } from './content-line.ts';
import { uid, vevent, type CalendarEvent } from './vevent.ts';

/** A calendar to follow: its name, where it is and how often to ask again (RFC 7986 §5). */
export function calendarText({ lang, file, name, description, page, events }: Calendar): string {
  const own = { LANGUAGE: languageTag[lang] };
  const changed = events.flatMap((event) => event.changed ?? []).toSorted();
  return vcalendar(
    lang,
    [
      words('NAME', name, own),
      // What Apple, Google and Outlook read instead of NAME and DESCRIPTION.
      words('X-WR-CALNAME', name),
      words('DESCRIPTION', description, own),
      words('X-WR-CALDESC', description),
      property('URL', absolute(page)),
      property('SOURCE', absolute(path.calendar(lang, file)), { VALUE: 'URI' }),
      property('REFRESH-INTERVAL', 'P1D', { VALUE: 'DURATION' }),
      property('X-PUBLISHED-TTL', 'P1D'),
      property('COLOR', 'royalblue'),
      ...changed
        .slice(-1)
        .map((day) => property('LAST-MODIFIED', `${day.replaceAll('-', '')}T120000Z`)),
    ],
    inOrder(events).map((event) => vevent(event)),
  );
}

/**
 * One event to add to an own calendar. Without a name: Outlook takes what has one for a whole
 * calendar and opens it beside the reader's.
 */
export function eventText(event: CalendarEvent): string {
  return vcalendar(event.lang, [], [vevent(event, { reminders: true })]);
}

/**
 * Without METHOD: PUBLISH would ask each event for an ORGANIZER (RFC 5546 §3.2.1), which calendars take
 * for an invitation; and DTSTAMP says when an event was last revised only where there is none (RFC
 * 5545 §3.8.7.2).
 */
function vcalendar(lang: Locale, properties: string[], components: string[]): string {
  return [
    'BEGIN:VCALENDAR',
    property('VERSION', '2.0'),
    property('PRODID', `-//${siteUrl.hostname}//portal//${lang.toUpperCase()}`),
    property('CALSCALE', 'GREGORIAN'),
    ...properties,
    ...(components.length > 0 ? components : [clock]),
    'END:VCALENDAR',
    '',
  ].join(lineEnd);
}

/** A calendar must hold a component (RFC 5545 §3.6); one without dates yet holds a clock. */
const clock = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'END:STANDARD',
  'END:VTIMEZONE',
].join(lineEnd);

/** By time, then by name, so that the order is the same on every machine. */
const inOrder = (events: readonly CalendarEvent[]) =>
  events
    .map((event) => ({
      event,
      at: 'at' in event.when ? Date.parse(event.when.at) : Date.parse(event.when.first),
    }))
    .toSorted((a, b) => a.at - b.at || (uid(a.event) < uid(b.event) ? -1 : 1))
    .map(({ event }) => event);

/** A calendar that can be followed. */
export type Calendar = {
  lang: Locale;
  /** Its address below `/<lang>/calendar/`, without the ending; nothing for the one of everything. */
  file: string | undefined;
  name: string;
  description: string;
  /** The page it belongs to, as a path inside the site. */
  page: string;
  events: readonly CalendarEvent[];
};
