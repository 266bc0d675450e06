import { formatDate } from './format.ts';
import type { Locale } from './locales.ts';

/**
 * Two days named together, `YYYY-MM-DD`: what both share is said once. French says it with the
 * second (« du 1er au 15 mars 2091 »), Chinese with the first (由2091年3月1日改为3月15日).
 */
export function formatDays(from: string, to: string, lang: Locale): [string, string] {
  const [start, end] = [formatDate(from, lang), formatDate(to, lang)];
  const shares = (length: number) => from.slice(0, length) === to.slice(0, length);
  if (!shares(4)) return [start, end];
  if (lang === 'zh') return [start, end.replace(/^\d+年/, '')];
  const [day, month] = start.split(/\s/);
  return [shares(7) ? `${day}` : `${day}\u00A0${month}`, end];
}
