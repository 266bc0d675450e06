import { formatInstant, homeZone } from '#i18n/format.ts';
import { otherLocale, type Locale } from '#i18n/locales.ts';
import type { View } from '../view.ts';

/** An instant on both clocks, the reader's first. */
export function bothClocks(view: View, instant: string): [string, string] {
  return [clock(view, instant, view.lang), clock(view, instant, otherLocale(view.lang))];
}

/** On the clock of the readers of the language. */
export const homeClock = (view: View, instant: string) => clock(view, instant, view.lang);

function clock({ lang, strings }: View, instant: string, of: Locale): string {
  const zone = homeZone[of];
  return strings.facts.zone[zone](formatInstant(instant, zone, lang));
}
