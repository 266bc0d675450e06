/**
 * Calendar days of a zone between an instant and one that is due: 0 today, 1 tomorrow; nothing once it
 * has passed. The day of a deadline at midnight is the one that ends there, that of an opening the one
 * that begins. Never multiples of 24 hours: a day on which the clocks change has 23 or 25.
 */
export function daysLeft(
  now: number,
  due: number,
  zone: string,
  kind: DueKind,
): number | undefined {
  const day = kind === 'opening' ? due : due - 1;
  return now < due ? dayNumber(day, zone) - dayNumber(now, zone) : undefined;
}

function dayNumber(at: number, timeZone: string): number {
  const [month, day, year] = new Intl.DateTimeFormat('en-US', { timeZone }).format(at).split('/');
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

/** The words of the build for a number of days; none for what is too far to be counted. */
export function wordDays(days: number | undefined, [today, tomorrow, later]: DayWords): string {
  if (days === undefined || days > farthest) return '';
  return [today, tomorrow][days] ?? later.replace('#', String(days));
}

/** Beyond three digits a number of days tells less than the date. */
const farthest = 99;

export type DueKind = 'opening' | 'deadline';
/** With `#` for the number. */
export type DayWords = readonly [today: string, tomorrow: string, later: string];
