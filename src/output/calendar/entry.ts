import { pathOf } from '#domain/address.ts';
import { wordsFor, type News, type Programme } from '#domain/entry.ts';
import { formatRange } from '#i18n/format.ts';
import { absolute } from '#i18n/url.ts';
import type { View } from '../view.ts';
import { bothClocks } from './clocks.ts';
import type { CalendarEvent, When } from './vevent.ts';

/** A meeting, a visit or an event; of announcements, only what is announced for an hour. */
export function newsEvents(view: View, entry: News): CalendarEvent[] {
  const { kind, date, end, startsAt, endsAt, announced, venue, place } = entry.facts;
  if (kind === 'announcement' && !startsAt) return [];
  const clocks = [startsAt, endsAt].flatMap((at) => (at ? [bothClocks(view, at)] : []));
  const [from, to] = clocks;
  const say = view.strings.calendars.event;
  const time = from
    ? from.map((start, clock) => (to ? say.fromTo(start, to[clock] ?? start) : start))
    : [formatRange(date, end, view.lang)];
  return [
    {
      ...described(view, entry, time),
      kind: 'event',
      file: `events/${entry.id}`,
      when: startsAt
        ? { at: startsAt, ...(endsAt ? { until: endsAt } : {}) }
        : { first: date, last: end ?? date },
      announced,
      categories: [view.strings.kinds[kind]],
      ...location(view, venue, place),
    },
  ];
}

/** A programme whose month is known; of one that has only its year a calendar can say nothing. */
export function programmeEvents(view: View, programme: Programme): CalendarEvent[] {
  const { kind, start, end = start, place } = programme.facts;
  if (!start || !end || start.length === 4 || end.length === 4) return [];
  const isVague = start.length === 7 || end.length === 7;
  return [
    {
      ...described(view, programme, [
        formatRange(start, end, view.lang),
        ...(isVague ? [view.strings.calendars.event.noDays] : []),
      ]),
      kind: 'programme',
      when: days(start, end),
      categories: [view.strings.kinds[kind]],
      ...location(view, undefined, place),
    },
  ];
}

function described(view: View, entry: News | Programme, time: string[]) {
  const { lang } = view;
  const words = wordsFor(entry, lang);
  const url = absolute(pathOf(entry, lang));
  const own = entry.collection === 'news' ? 'event' : 'programme';
  return {
    id: `${own}.${entry.id}`,
    lang,
    summary: words.shortTitle ?? words.title,
    description: [
      ...time,
      ...(words.shortTitle ? [words.title] : []),
      words.summary,
      ...(words.lang === lang ? [] : [view.strings.calendars.event.onlyInOther]),
      url,
    ].join('\n'),
    url,
    sequence: 0,
  };
}

/** From the first day of a month to the last of the other. */
function days(start: string, end: string): When {
  const [year, month] = end.split('-').map(Number) as [number, number];
  const last =
    end.length === 7 ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : end;
  return { first: start.padEnd(10, '-01').slice(0, 10), last };
}

function location({ site, lang, strings }: View, venue?: string, place?: string) {
  const partner = site.find('partners', venue);
  const name = partner && wordsFor(partner, lang).title;
  const parts = [name, place && site.terms[place]?.name[lang]].filter((part) => part !== undefined);
  return parts.length > 0 ? { location: parts.join(strings.calendars.event.comma) } : {};
}
