import {
  dayIn,
  dayOfDeadline,
  formatDate,
  formatDeadline,
  formatDeadlineHour,
  formatHour,
  formatInstant,
  homeZone,
} from '#i18n/format.ts';
import { formatDays } from '#i18n/pair.ts';
import type { View } from './view.ts';

/**
 * What became of an instant, by the clock of the language's readers: moved, added or withdrawn. The
 * hour is told where it was changed, and only there.
 */
export function dateChange(
  { lang, strings }: View,
  name: string,
  from: string | undefined,
  to: string | undefined,
  kind: 'opening' | 'deadline' = 'opening',
): string {
  const say = strings.callPage.changes;
  const zone = homeZone[lang];
  const inZone = strings.facts.zone[zone];
  const { day, hour, whole } = readings[kind];
  if (!from) return to ? say.dateAdded(name, inZone(whole(to, zone, lang))) : name;
  if (!to) return say.dateDropped(name, formatDate(day(from, zone), lang));
  const [start, end] = [day(from, zone), day(to, zone)];
  const [fromHour, toHour] = [hour(from, zone, lang), hour(to, zone, lang)];
  if (start === end)
    return say.movedWithin(name, formatDate(start, lang), say.hours(fromHour, inZone(toHour)));
  const [fromDay, toDay] = formatDays(start, end, lang);
  if (writtenHour(from) === writtenHour(to)) return say.moved(name, fromDay, toDay);
  return say.moved(name, say.at(fromDay, fromHour), inZone(say.at(toDay, toHour)));
}

const readings = {
  opening: {
    day: (at: string, zone: Zone) => dayIn(zone, at),
    hour: formatHour,
    whole: formatInstant,
  },
  deadline: { day: dayOfDeadline, hour: formatDeadlineHour, whole: formatDeadline },
};

/** By the clock it was set to, which a change to summer time leaves as it is. */
const writtenHour = (instant: string) => instant.slice(11, 16);

type Zone = Parameters<typeof formatInstant>[1];
