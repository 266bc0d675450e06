import { languageTag, type Locale } from './locales.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the language writes it: 2025年3月11日 · 11 mars 2025. */
export function formatDate(date: string, lang: Locale): string {
  return polish(formatterOf(date, lang).format(utc(date)), lang);
}

/** A span of days or months; both ends are as precise as the less precise of the two. */
export function formatRange(start: string, end: string | undefined, lang: Locale): string {
  if (!end || end === start) return formatDate(start, lang);
  const length = Math.min(start.length, end.length);
  if (lang === 'zh') return chineseRange(start.slice(0, length), end.slice(0, length));
  const formatter = formatterOf(start.slice(0, length), lang);
  return polish(formatter.formatRange(utc(start), utc(end)), lang);
}

/** An instant in one of the two zones that matter here, to the minute, daylight saving included. */
export function formatInstant(instant: string, zone: Zone, lang: Locale): string {
  const formatter = new Intl.DateTimeFormat(languageTag[lang], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  });
  return polish(formatter.format(new Date(instant)), lang);
}

/** The calendar day of an instant, as seen from where the language is at home. */
export function formatDayOf(instant: string, lang: Locale): string {
  const formatter = new Intl.DateTimeFormat(languageTag[lang], {
    dateStyle: 'long',
    timeZone: homeZone[lang],
  });
  return polish(formatter.format(new Date(instant)), lang);
}

export function formatAmount(amount: number, currency: string, lang: Locale): string {
  return new Intl.NumberFormat(languageTag[lang], {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  }).format(amount);
}

/** Intl falls back to slashes for Chinese ranges; the written form drops what both ends share. */
function chineseRange(start: string, end: string): string {
  const units = ['年', '月', '日'];
  const to = end.split('-');
  const shared = start.split('-').findIndex((part, index) => part !== to[index]);
  const rest = to.slice(shared).map((part, index) => `${Number(part)}${units[shared + index]}`);
  return `${formatDate(start, 'zh')}至${rest.join('')}`;
}

const homeZone = { zh: 'Asia/Shanghai', fr: 'Europe/Paris' } as const satisfies Record<
  Locale,
  Zone
>;

function formatterOf(date: string, lang: Locale): Intl.DateTimeFormat {
  const precision: Intl.DateTimeFormatOptions =
    date.length === 4
      ? { year: 'numeric' }
      : date.length === 7
        ? { year: 'numeric', month: 'long' }
        : { dateStyle: 'long' };
  return new Intl.DateTimeFormat(languageTag[lang], { ...precision, timeZone: 'UTC' });
}

const utc = (date: string) => new Date(`${date.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`);

/** French writes the first of the month as an ordinal, which Intl does not know. */
function polish(text: string, lang: Locale): string {
  return lang === 'fr' ? text.replace(/(^|[\s–])1(?= \p{Ll})/gu, '$11er') : text;
}

export type Zone = 'Asia/Shanghai' | 'Europe/Paris';
