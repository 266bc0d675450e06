import type { Partner, Programme } from '#domain/entry.ts';
import { isAhead, type TimelineEvent } from '#domain/timeline.ts';
import { dayIn, dayOfDeadline, formatDate, formatRange, homeZone } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { withBase } from '#i18n/url.ts';
import { link } from '../link.ts';
import { text, worded, type Text, type View } from '../view.ts';

/** An event in words: when, of what kind, what, and what else is to be said of its dates. */
export function eventLine(view: View, event: TimelineEvent, self?: Partner | Programme): EventLine {
  const { lang, site } = view;
  const to = event.to && lastDayOf(event.to, lang);
  const isSpan = event.kind !== 'commitment';
  return {
    iso: event.from,
    date: formatRange(dayOf(event.from, lang), isSpan ? to : undefined, lang),
    ahead: isAhead(event, site.now),
    ...told(view, event, self),
  };
}

function told(view: View, event: TimelineEvent, self?: Partner | Programme): Told {
  const { lang, strings } = view;
  const own = (of: Parameters<typeof link>[1]): Pick<Told, 'text' | 'href'> => {
    const { href, text: name } = link(view, of);
    return of === self ? { text: name } : { text: name, href };
  };
  switch (event.kind) {
    case 'news':
      return { kind: strings.kinds[event.of.facts.kind], ...own(event.of) };
    case 'programme':
      return { kind: strings.kinds[event.of.facts.kind], ...own(event.of) };
    case 'milestone': {
      const words = text(view, event.text[lang]);
      const { text: of, href } = own(event.of);
      return {
        kind: strings.pictures.milestone,
        ...(href ? { text: of, href, note: words } : { text: words }),
      };
    }
    case 'call': {
      const days = event.deadlines.map((at) => formatDate(lastDayOf(at, lang), lang));
      const note = days.length > 1 ? strings.pictures.deadlines(days) : undefined;
      return {
        kind: strings.pictures.call,
        ...own(event.of),
        ...(note ? { note: [{ text: note }] } : {}),
      };
    }
    case 'commitment':
      return promised(view, event);
  }
}

function promised(view: View, event: TimelineEvent & { kind: 'commitment' }): Told {
  const { lang, strings } = view;
  const [first, ...others] = event.of;
  const href = `${withBase(path.section('commitments', lang))}#${first?.anchor}`;
  const kind = strings.pictures.promise;
  const { state, to } = event;
  if (others.length > 0)
    return { kind, href, text: [{ text: strings.pictures.undated(event.of.length) }] };
  const until = to && strings.pictures.until[state](formatDate(to, lang));
  return {
    kind,
    href,
    text: first ? worded(view, first.text) : [],
    ...(until
      ? { note: [{ text: until + (state === 'overdue' ? strings.pictures.comma : '') }] }
      : {}),
    // What else a promise may be changes with the day, and a picture does not.
    ...(state === 'overdue' ? { pressing: strings.pictures.late } : {}),
  };
}

/** The day on which an instant falls where the readers of the language live; a date is itself. */
function dayOf(moment: string, lang: Locale): string {
  return moment.includes('T') ? dayIn(homeZone[lang], moment) : moment;
}

/** The same of what ends. */
function lastDayOf(moment: string, lang: Locale): string {
  return moment.includes('T') ? dayOfDeadline(moment, homeZone[lang]) : moment;
}

type Told = {
  kind: string;
  text: Text;
  href?: string;
  note?: Text;
  /** Overdue, which only another edition of the page can undo. */
  pressing?: string;
};
export type EventLine = Told & {
  /** Machine form of the date, or of where the span begins. */
  iso: string;
  date: string;
  /** Still to come at the time of the build. */
  ahead: boolean;
};
