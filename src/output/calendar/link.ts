import type { AnyEntry } from '#domain/entry.ts';
import { path, type Section } from '#i18n/routes.ts';
import { withBase } from '#i18n/url.ts';
import type { View } from '../view.ts';
import { followedOf, portalCalendars } from './calendars.ts';
import type { Calendar } from './vcalendar.ts';

/** The calendar that the head of a page names, for programs that look for one. */
export function calendarLink(
  view: View,
  page: AnyEntry | Section | 'home',
): CalendarLink | undefined {
  const calendar = typeof page === 'string' ? ofSection(view, page) : followedOf(view, page);
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
  return portalCalendars(view).find((calendar) => calendar.file === file);
}

export type CalendarLink = { href: string; type: 'text/calendar'; text: string };
