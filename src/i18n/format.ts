import { languageTag, type Locale } from './locales.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the language writes it: 2025年3月11日 · 11 mars 2025. */
export function formatDate(date: string, lang: Locale): string {
  return polish(formatterOf(date, lang).format(utc(date)), lang);
}

/** A span of days or months; both ends are as precise as the less precise of the two. */
export function formatRange(start: string, end: string | undefined, lang: Locale): string {
  const length = Math.min(start.length, end?.length ?? 0);
  // Within the precision of the coarser end, this is no span at all.
  if (!end || end.slice(0, length) === start.slice(0, length)) return formatDate(start, lang);
  if (lang === 'zh') return chineseRange(start.slice(0, length), end.slice(0, length));
  const formatter = formatterOf(start.slice(0, length), lang);
  return polish(formatter.formatRange(utc(start), utc(end)), lang);
}

/** An instant in one of the two zones that matter here, to the minute, daylight saving included. */
export function formatInstant(instant: string, zone: Zone, lang: Locale): string {
  return join(formatDate(dayIn(zone, instant), lang), clockIn(zone, instant), lang);
}

/**
 * An instant until which something can be done. Where it falls on midnight it is the end of a day,
 * 24:00 (ISO 8601), never the beginning of the next, which readers take for one day more.
 */
export function formatDeadline(instant: string, zone: Zone, lang: Locale): string {
  return join(formatDate(dayOfDeadline(instant, zone), lang), clockOfDeadline(instant, zone), lang);
}

/** The last day on which something can be done, `YYYY-MM-DD`. */
export function dayOfDeadline(instant: string, zone: Zone): string {
  return dayIn(zone, new Date(Date.parse(instant) - 1));
}

/** The hour of an instant alone: 17:00 · 17 h. */
export function formatHour(instant: string, zone: Zone, lang: Locale): string {
  const clock = clockIn(zone, instant);
  return lang === 'zh' ? clock : frenchHour(clock);
}

/** The same of a deadline. */
export function formatDeadlineHour(instant: string, zone: Zone, lang: Locale): string {
  const clock = clockOfDeadline(instant, zone);
  return lang === 'zh' ? clock : frenchHour(clock);
}

const clockIn = (zone: Zone, instant: string) =>
  dateFormat('en-GB', { timeStyle: 'short', timeZone: zone }).format(new Date(instant));

const clockOfDeadline = (instant: string, zone: Zone) =>
  dayOfDeadline(instant, zone) === dayIn(zone, instant) ? clockIn(zone, instant) : '24:00';

const join = (day: string, clock: string, lang: Locale) =>
  lang === 'zh' ? day + clock : `${day} à ${frenchHour(clock)}`;

/** The calendar day, `YYYY-MM-DD`, that it is somewhere at an instant. */
export function dayIn(zone: Zone, at: string | Date): string {
  const [day, month, year] = dateFormat('en-GB', { dateStyle: 'short', timeZone: zone })
    .format(new Date(at))
    .split('/');
  return `${year}-${month}-${day}`;
}

/** The zone in which each language's readers live. */
export const homeZone = { zh: 'Asia/Shanghai', fr: 'Europe/Paris' } as const satisfies Record<
  Locale,
  Zone
>;

/** 09:00 is said « 9 h », 17:59 « 17 h 59 » (Lexique des règles typographiques, « Heure »). */
function frenchHour(clock: string): string {
  const [hour, minute] = clock.split(':');
  return `${Number(hour)}\u00A0h${minute === '00' ? '' : `\u00A0${minute}`}`;
}

/** Intl falls back to slashes for Chinese ranges; the written form drops what both ends share. */
function chineseRange(start: string, end: string): string {
  const units = ['年', '月', '日'];
  const to = end.split('-');
  const shared = start.split('-').findIndex((part, index) => part !== to[index]);
  const rest = to.slice(shared).map((part, index) => `${Number(part)}${units[shared + index]}`);
  return `${formatDate(start, 'zh')}至${rest.join('')}`;
}

function formatterOf(date: string, lang: Locale): Intl.DateTimeFormat {
  const precision: Intl.DateTimeFormatOptions =
    date.length === 4
      ? { year: 'numeric' }
      : date.length === 7
        ? { year: 'numeric', month: 'long' }
        : { dateStyle: 'long' };
  return dateFormat(languageTag[lang], { ...precision, timeZone: 'UTC' });
}

/** Made once for each way of writing: Intl takes longer to prepare one than to write a thousand dates. */
function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([tag, options]);
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag, options);
  dateFormats.set(key, made);
  return made;
}
const dateFormats = new Map<string, Intl.DateTimeFormat>();

const utc = (date: string) => new Date(`${date.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`);

/**
 * French writes the first of the month as an ordinal, which Intl does not know, and holds the day to
 * its month, as its dash to the word before it; Intl's thin spaces break anywhere.
 */
function polish(text: string, lang: Locale): string {
  if (lang === 'zh') return text;
  return text
    .replaceAll('\u2009–\u2009', '\u00A0– ')
    .replace(/(^|[\s–])1(?=[ –]\S)/gu, '$11er')
    .replace(/(?<=^|[\s–])(\d\d?(?:er)?) (?=\p{L})/gu, '$1\u00A0');
}

export { formatAmount } from './amount.ts';
export type Zone = 'Asia/Shanghai' | 'Europe/Paris';
