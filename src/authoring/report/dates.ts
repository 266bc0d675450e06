import type { EntryTexts } from '#checks/parity/read.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Day, Fact } from '#parity/fact.ts';
import { onlyDate } from './headings.ts';
import { factsOf, openingOf } from './passages.ts';

/**
 * The first day that the opening of a text tells, and the last one if it tells of several. What is
 * still to come is announced: the day of such a text is the one that stands below it, if any. A day
 * without its year (3月11日) is that of the year its context suggests, or else the last before `today`.
 */
export function openingDate(
  entry: EntryTexts,
  lang: Locale,
  today: string,
): OpeningDate | undefined {
  let announced: OpeningDate | undefined;
  for (const { facts, passage } of openingOf(entry, lang)) {
    const days = facts.filter(({ value }) => value.kind === 'date');
    for (const [index, fact] of days.entries()) {
      const date = dayOf(fact.value, today);
      if (date === undefined) continue;
      const next = days[index + 1];
      const between = next ? passage.text.slice(fact.end, next.start) : '';
      const last = next && link.test(between) ? dayOf(next.value, today) : undefined;
      const raw = passage.slice({ start: fact.start, end: (last ? next : fact)?.end ?? 0 });
      const isGuess = (fact.value as Day).year === undefined;
      const told = { date, end: last && last > date ? last : undefined, raw, isGuess };
      if (date <= today) return told;
      announced ??= told;
    }
  }
  return announced && (closingDate(entry, lang, today) ?? announced);
}

/** Of a letter or a notice, below the signature. */
function closingDate(entry: EntryTexts, lang: Locale, today: string): OpeningDate | undefined {
  const last = entry[lang]?.passages.slice(-3) ?? [];
  for (const fact of factsOf(entry, lang).toReversed()) {
    const { passage, value } = fact;
    if (value.kind !== 'date' || !last.includes(passage) || !onlyDate.test(passage.raw.trim()))
      continue;
    const date = dayOf(fact.value, today);
    if (date !== undefined && date <= today)
      return { date, end: undefined, raw: passage.slice(fact), isGuess: value.year === undefined };
  }
  return undefined;
}

const link = /^\s?(?:至|到|[-–—~～]{1,2}|au|jusqu'au|et)\s?$/;

export function dayOf(value: Fact['value'], today: string): string | undefined {
  const { year, month, day, part, likely = [] } = value as Day;
  if (month === undefined || day === undefined || part) return undefined;
  const inYear = (each: number) =>
    [each, month, day].map((number) => String(number).padStart(2, '0')).join('-');
  const thisYear = Number(today.slice(0, 4));
  const last = inYear(thisYear) <= today ? thisYear : thisYear - 1;
  const shown = inYear(year ?? (likely.length === 1 ? likely[0] : undefined) ?? last);
  const time = Date.parse(`${shown}T00:00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(shown);
  return shown >= '1900' && shown < '2200' && isReal ? shown : undefined;
}

export type OpeningDate = {
  date: string;
  end: string | undefined;
  /** As written. */
  raw: string;
  /** The text does not say the year. */
  isGuess: boolean;
};
