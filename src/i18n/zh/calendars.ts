import type { Strings } from '../fr/index.ts';

/** Chinese. Calendars, feeds and open data. */
export const calendars = {
  calendars: {},
} satisfies Pick<Strings, 'calendars'>;
