import { languageTag, type Locale } from '#i18n/locales.ts';
import { siteUrl } from '#i18n/url.ts';
import { lineEnd, list, property, words } from './content-line.ts';

/** VEVENT (RFC 5545 §3.6.1) of something dated. */
export function vevent(event: CalendarEvent, { reminders = false } = {}): string {
  const { when, lang, location, changed, isCancelled = false } = event;
  const own = { LANGUAGE: languageTag[lang] };
  return [
    'BEGIN:VEVENT',
    property('UID', uid(event)),
    // When the event was last given out anew; not the build, so that one content is one file.
    property('DTSTAMP', utc(`${changed ?? event.announced ?? '1970-01-01'}T12:00:00Z`)),
    ...span(when),
    words('SUMMARY', event.summary, own),
    words('DESCRIPTION', event.description, own),
    ...(location ? [words('LOCATION', location, own)] : []),
    property('URL', event.url),
    list('CATEGORIES', event.categories),
    // A CSS name of a colour (RFC 7986 §5.9).
    property('COLOR', colour[event.kind]),
    property('SEQUENCE', String(event.sequence)),
    ...(changed ? [property('LAST-MODIFIED', utc(`${changed}T12:00:00Z`))] : []),
    property('STATUS', isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    // Who follows a calendar is not thereby taken; nor is a deadline an appointment.
    property('TRANSP', event.kind === 'event' && reminders ? 'OPAQUE' : 'TRANSPARENT'),
    ...(reminders && !isCancelled
      ? reminder[event.kind].flatMap((before) => alarm(before, event))
      : []),
    'END:VEVENT',
  ].join(lineEnd);
}

/**
 * One event is one UID, in every calendar and in both languages: who adds it twice has it once.
 * The name of the host makes it unique in the world (RFC 5545 §3.8.4.7).
 */
export const uid = ({ id }: Pick<CalendarEvent, 'id'>) => `${id}@${siteUrl.hostname}`;

/** An instant alone has no DTEND, which would have to be later (RFC 5545 §3.8.2.2). */
function span(when: When): string[] {
  if ('at' in when)
    return [
      property('DTSTART', utc(when.at)),
      ...(when.until ? [property('DTEND', utc(when.until))] : []),
    ];
  return [
    property('DTSTART', when.first.replaceAll('-', ''), { VALUE: 'DATE' }),
    property('DTEND', dayAfter(when.last).replaceAll('-', ''), { VALUE: 'DATE' }),
  ];
}

/** Only in a file that a reader adds to an own calendar: a followed one must not ring. */
function alarm(before: string, { summary, lang }: CalendarEvent): string[] {
  return [
    'BEGIN:VALARM',
    property('ACTION', 'DISPLAY'),
    words('DESCRIPTION', summary, { LANGUAGE: languageTag[lang] }),
    property('TRIGGER', before),
    'END:VALARM',
  ];
}

const reminder = { deadline: ['-P7D', '-P1D'], opening: ['PT0S'], event: ['-P1D'], programme: [] };
const colour = {
  deadline: 'firebrick',
  opening: 'seagreen',
  event: 'royalblue',
  programme: 'darkseagreen',
};

/** `20900326T150000Z`, whatever the offset the instant is written with. */
const utc = (instant: string) =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** An instant or a span of time; or days, the last one included. */
export type When = { at: string; until?: string } | { first: string; last: string };

export type CalendarEvent = {
  kind: 'deadline' | 'opening' | 'event' | 'programme';
  /** Never changes, whatever becomes of the date. */
  id: string;
  /** The calendar that holds it alone. */
  file?: string;
  when: When;
  lang: Locale;
  summary: string;
  description: string;
  location?: string;
  url: string;
  categories: string[];
  /** How often the fact was changed. */
  sequence: number;
  /** Days on which the date was last changed, and first made known, where that is recorded. */
  changed?: string | undefined;
  announced?: string | undefined;
  isCancelled?: boolean;
};
