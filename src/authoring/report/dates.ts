import type { EntryTexts } from '#checks/parity/read.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Day, Fact } from '#parity/fact.ts';
import { openingOf } from './passages.ts';

/** The day that the opening of a text tells, and the last one if it tells of several. */
export function openingDate(entry: EntryTexts, lang: Locale): OpeningDate | undefined {
  const sentences = openingOf(entry, lang);
  for (const isGuess of [false, true])
    for (const { facts, passage } of sentences) {
      const days = facts.filter(({ value }) => value.kind === 'date');
      for (const [index, fact] of days.entries()) {
        const date = dayOf(fact, isGuess);
        if (!date) continue;
        const next = days[index + 1];
        const between = next ? passage.text.slice(fact.end, next.start) : '';
        const last = next && link.test(between) ? dayOf(next, isGuess) : undefined;
        const raw = passage.slice({ start: fact.start, end: (last ? next : fact)?.end ?? 0 });
        return { date, end: last && last > date ? last : undefined, raw, isGuess };
      }
    }
  return undefined;
}

const link = /^\s?(?:至|到|[-–—~～]{1,2}|au|jusqu'au|et)\s?$/;

/** With `isGuess`, in the one year that its context suggests. */
function dayOf({ value }: Fact, isGuess: boolean): string | undefined {
  const { year, month, day, part, likely } = value as Day;
  const own = year ?? (isGuess && likely?.length === 1 ? likely[0] : undefined);
  if (own === undefined || month === undefined || day === undefined || part) return undefined;
  const shown = [own, month, day].map((number) => String(number).padStart(2, '0')).join('-');
  const isReal = new Date(`${shown}T00:00:00Z`).toISOString().startsWith(shown);
  return own >= 1900 && own < 2200 && isReal ? shown : undefined;
}

export type OpeningDate = {
  date: string;
  end: string | undefined;
  /** As written. */
  raw: string;
  isGuess: boolean;
};
