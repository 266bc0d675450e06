import type { AnyEntry } from '#domain/entry.ts';
import { path, type Section } from '#i18n/routes.ts';
import { withBase } from '#i18n/url.ts';
import type { View } from '../view.ts';
import { collectionCalendars, entryCalendar } from './calendars.ts';
import type { Calendar } from './vcalendar.ts';

/** The calendar that the head of a page names, for programs that look for one. */
export function calendarLink(
  view: View,
  page: AnyEntry | Section | 'home',
): CalendarLink | undefined {
  const calendar = typeof page === 'string' ? ofSection(view, page) : ofEntry(view, page);
  return (
    calendar && {
      href: withBase(path.calendar(view.lang, calendar.file)),
      type: 'text/calendar',
      text: calendar.name,
    }
  );
}

function ofSection(view: View, page: Section | 'home'): Calendar | undefined {
  const file = page === 'home' || page === 'subscribe' ? undefined : page;
  return collectionCalendars(view).find((calendar) => calendar.file === file);
}

function ofEntry(view: View, entry: AnyEntry): Calendar | undefined {
  if (entry.collection === 'pages' || entry.collection === 'news') return undefined;
  const calendar = entryCalendar(view, entry);
  return calendar.events.length > 0 ? calendar : undefined;
}

export type CalendarLink = { href: string; type: 'text/calendar'; text: string };
