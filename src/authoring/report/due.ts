import type { Day } from '#parity/fact.ts';
import type { Span } from '#parity/passage.ts';
import { partialDate } from '#schema/fields.ts';
import type { Sentence } from './passages.ts';
import { textIn } from './promisers.ts';

/**
 * By when something is promised: the day, the month or the year that a stretch gives, as a date of the
 * schema. A month without its year is the next one after `from` (`YYYY-MM-DD`). Nothing, where several
 * are told and none is said to be the last, where it was over before, or where there is no such day.
 */
export function dueIn(sentence: Sentence, span: Span, from: string): Due | undefined {
  const { passage, lang } = sentence;
  const end = yearEnd[lang].exec(textIn(sentence, span));
  if (end) {
    const year = end[1]
      ? Number(end[1])
      : Number(from.slice(0, 4)) + (/明|proch/.test(end[0]) ? 1 : 0);
    const date = `${year}-12`;
    return isAhead(date, from) ? { date, raw: end[0], isGuess: !end[1] } : undefined;
  }
  const dates = sentence.facts
    .filter(({ start, end: stop, value }) => {
      const after = passage.text.slice(stop, stop + 1);
      const before = passage.text.slice(Math.max(0, start - 4), start);
      const isName = lang === 'zh' ? /^[的度届]/.test(after) : /(?<!\p{L})d[eu'] ?$/iu.test(before);
      return value.kind === 'date' && start >= span.start && stop <= span.end && !isName;
    })
    .flatMap((fact): Found[] => {
      const date = dueOf(fact.value as Day, from);
      if (date === undefined || !isAhead(date, from)) return [];
      const around = {
        before: passage.text.slice(0, fact.start),
        after: passage.text.slice(fact.end),
      };
      const isLast = lang === 'zh' ? lastZh.test(around.after) : lastFr.test(around.before);
      return [{ date, raw: passage.slice(fact), isGuess: isGuess(fact.value as Day), isLast }];
    });
  const last = dates.filter(({ isLast }) => isLast);
  const [only, ...others] = last.length > 0 ? last : dates;
  if (!only || others.some(({ date }) => date !== only.date)) return undefined;
  return only;
}

const isAhead = (date: string, from: string) =>
  date >= from.slice(0, date.length) && partialDate().safeParse(date).success;

const yearEnd = {
  zh: /(?:(?:今|明|(?<!\d)(\d{4}))年年?|(?<![今明\d])年)[底末]/,
  fr: /fin (?:de l'année(?: prochaine)?|(\d{4}))/i,
};
const lastZh = /^(?:[底末内]?[之以]?前|底|末|内)/;
const lastFr =
  /(?<!\p{L})(?:d'ici(?: à)?(?: la)?(?: fin)?|avant(?: la)?(?: fin)?|fin|au plus tard(?: en| le)?)(?: le)? ?(?:fin )?$/iu;

function dueOf(
  { year, month, day, part, likely = [], scope }: Day,
  from: string,
): string | undefined {
  if (part !== undefined && !partEnds[part]) return undefined;
  const last = part === undefined ? month : partEnds[part];
  const known = year ?? (likely.length === 1 ? likely[0] : undefined);
  if (known === undefined && last === undefined) return undefined;
  if (known !== undefined && last === undefined)
    return scope && year === undefined ? undefined : String(known);
  const told = (of: number) =>
    [of, last, part === undefined ? day : undefined]
      .filter((number) => number !== undefined)
      .map((number) => String(number).padStart(2, '0'))
      .join('-');
  const thisYear = Number(from.slice(0, 4));
  if (known !== undefined && (year !== undefined || known >= thisYear)) return told(known);
  const next = told(thisYear);
  return next >= from.slice(0, next.length) ? next : told(thisYear + 1);
}

/** The month in which a quarter or a half of a year ends. */
const partEnds: Record<string, number> = { Q1: 3, Q2: 6, Q3: 9, Q4: 12, H1: 6, H2: 12 };

const isGuess = ({ year, part }: Day) => year === undefined || part !== undefined;

export type Due = { date: string; raw: string; isGuess: boolean };
type Found = Due & { isLast: boolean };
