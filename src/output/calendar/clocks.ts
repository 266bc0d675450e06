import { formatDeadline, formatInstant, homeZone } from '#i18n/format.ts';
import { otherLocale, type Locale } from '#i18n/locales.ts';
import type { View } from '../view.ts';

/** An instant on both clocks, the reader's first. */
export function bothClocks(view: View, instant: string, kind?: Kind): [string, string] {
  return [view.lang, otherLocale(view.lang)].map((of) => clock(view, instant, of, kind)) as [
    string,
    string,
  ];
}

/** On the clock of the readers of the language. */
export const homeClock = (view: View, instant: string, kind?: Kind) =>
  clock(view, instant, view.lang, kind);

function clock({ lang, strings }: View, instant: string, of: Locale, kind?: Kind): string {
  const zone = homeZone[of];
  // Midnight is the end of the day for what ends, the beginning for what begins.
  const format = kind === 'deadline' ? formatDeadline : formatInstant;
  return strings.facts.zone[zone](format(instant, zone, lang));
}

type Kind = 'deadline' | 'opening';
