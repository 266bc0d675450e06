import type { Partner, Programme } from '#domain/entry.ts';
import { timelineOf } from '#domain/timeline.ts';
import { dayIn, formatDate, homeZone } from '#i18n/format.ts';
import type { View } from '../view.ts';
import { eventLine, type EventLine } from './events.ts';
import { isWorthDrawing, layoutOf, type Layout } from './lanes.ts';

/** The timeline of a partner or a programme: its events in words, and drawn where there are enough. */
export function timeline(view: View, entity: Partner | Programme): Timeline | undefined {
  const { site, lang, strings } = view;
  const all = timelineOf(site, entity);
  const events = all.slice(-mostEvents);
  // A single date stands in the facts beside the text, or among what is related to it.
  if (events.length < 2) return undefined;
  const lines = events.map((event) => eventLine(view, event, entity));
  if (!isWorthDrawing(events)) return { title: strings.pictures.timeline, lines, notes: '' };
  const layout = layoutOf(events, site.now);
  const say = strings.pictures;
  const built = formatDate(dayIn(homeZone[lang], site.now), lang);
  const isLate = events.some((event) => event.kind === 'commitment' && event.state === 'overdue');
  return {
    title: say.timeline,
    lines,
    layout,
    // Chinese closes a sentence without a space.
    notes: [
      ...(all.length > events.length ? [say.latest(events.length, all.length)] : []),
      ...(lines.some(({ ahead }) => ahead) ? [say.ahead(built)] : []),
      ...(isLate ? [say.overdue(built)] : []),
      ...(events.some(({ goesOn }) => goesOn) ? [say.goesOn] : []),
      ...(layout.axis.gaps.length > 0 ? [say.gaps] : []),
    ].join(lang === 'zh' ? '' : ' '),
  };
}

/** Beyond that a picture is a texture; the rest stands among the related entries. */
const mostEvents = 40;

export type Timeline = {
  title: string;
  lines: EventLine[];
  layout?: Layout;
  /** What the signs mean, and on which day they were true. */
  notes: string;
};
