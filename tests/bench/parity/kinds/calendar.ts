/** The parts of `2025-03-11`, `2025-03` or `2025`; what is not given is 0. */
export function parts(date: string): DateParts {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) throw new Error(`no date: ${date}`);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 去年, 今年… for a year, seen from another. */
export const chineseYear = (year: number, now: number): string | undefined =>
  ['前年', '去年', '今年', '明年', '后年'][year - now + 2];

/** Another month in which the day exists. */
export function otherMonth({ year, month, day }: DateParts, turn: number): number {
  const next = ((month + (turn % 2 === 0 ? 0 : 10)) % 12) + 1;
  return day <= daysIn(year, next) ? next : ((month + 1) % 12) + 1;
}

/** Another day of the month, at most three off. */
export function otherDay({ year, month, day }: DateParts, turn: number): number {
  const off = 1 + (turn % 3);
  return day + off <= daysIn(year, month) ? day + off : day - off;
}

export const months =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

export const frenchMonth = (month: number): string => months[month - 1] as string;
export const frenchDay = (day: number): string => (day === 1 ? '1er' : String(day));

export type DateParts = { year: number; month: number; day: number };
