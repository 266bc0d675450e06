import type { AnyEntry, Call, News } from '#domain/entry.ts';
import { path, type EntrySection } from '#i18n/routes.ts';
import { absolute, withBase } from '#i18n/url.ts';
import { text, type Text, type View } from '../view.ts';
import { momentFile, momentsOf, type Moment } from './call.ts';
import { homeClock } from './clocks.ts';
import { followedOf } from './calendars.ts';
import { newsEvents } from './entry.ts';

/** What the page of an entry offers for a reader's own calendar; nothing where nothing is dated. */
export function calendarOffer(view: View, entry: AnyEntry): CalendarOffer | undefined {
  switch (entry.collection) {
    case 'calls':
      return callOffer(view, entry);
    case 'news':
      return newsOffer(view, entry);
    case 'programmes':
    case 'partners': {
      const label = entry.collection === 'programmes' ? 'programme' : 'partner';
      const calendar = followedOf(view, entry);
      return calendar && followOffer(view, calendar.file, label);
    }
    case 'pages':
      return undefined;
  }
}

/** What a list offers: the calendar of all that it lists. */
export function sectionOffer(view: View, section: EntrySection): CalendarOffer | undefined {
  const dated = ['calls', 'news', 'programmes'] as const;
  const file = dated.find((one) => one === section);
  return file && followOffer(view, file, file);
}

/** A calendar to follow. */
export function followOffer(
  view: View,
  file: string | undefined,
  label: keyof View['strings']['calendars']['offer']['subscribe'],
): CalendarOffer {
  const address = absolute(path.calendar(view.lang, file));
  return {
    label: view.strings.calendars.offer.subscribe[label],
    address,
    webcal: address.replace(/^https?:/, 'webcal:'),
    code: withBase(path.calendarCode(view.lang, file)),
    how: `${withBase(path.section('subscribe', view.lang))}#how`,
    downloads: [],
  };
}

/** Each date still ahead by itself, and the whole call, which follows its changes. */
function callOffer(view: View, call: Call): CalendarOffer | undefined {
  const moments = momentsOf(call);
  const ahead = moments.filter(
    ({ at, isCancelled }) => !isCancelled && Date.parse(at) > view.site.now.getTime(),
  );
  const calendar = followedOf(view, call);
  if (!calendar || ahead.length === 0) return undefined;
  return {
    ...followOffer(view, calendar.file, 'call'),
    downloads: ahead.map((moment) => ({
      href: withBase(path.calendar(view.lang, momentFile(call, moment))),
      text: text(view, momentLabel(view, moment, ahead)),
      until: Date.parse(moment.at),
    })),
  };
}

/** By name alone, for the page gives the dates; with its date where another has the same name. */
function momentLabel(view: View, moment: Moment, all: readonly Moment[]): string {
  const name = momentName(view, moment);
  const isAlone = all.every((other) => other === moment || momentName(view, other) !== name);
  return isAlone
    ? name
    : view.strings.calendars.offer.dated(name, homeClock(view, moment.at, moment.kind));
}

function momentName({ lang, strings }: View, { kind, label, side }: Moment): string {
  if (label) return label[lang];
  return side ? strings.callPage.deadlineOf[side] : strings.calendars.offer[kind];
}

/** Only while it is ahead: what was held is no appointment. */
function newsOffer(view: View, entry: News): CalendarOffer | undefined {
  const { date, end = date, startsAt, endsAt } = entry.facts;
  const until = Date.parse(endsAt ?? startsAt ?? `${end}T23:59:59Z`);
  const [event] = newsEvents(view, entry);
  if (!event?.file || until <= view.site.now.getTime()) return undefined;
  return {
    ...followOffer(view, 'news', 'news'),
    downloads: [
      {
        href: withBase(path.calendar(view.lang, event.file)),
        text: [{ text: view.strings.calendars.offer.download }],
        until,
      },
    ],
  };
}

export type CalendarOffer = {
  /** What following brings. */
  label: string;
  /** To paste into a calendar; and as a link that calendars open, and as a picture. */
  address: string;
  webcal: string;
  code: string;
  /** The page that explains. */
  how: string;
  /** Dates to add one by one, each until it has passed (milliseconds since 1970, UTC). */
  downloads: { href: string; text: Text; until: number }[];
};
