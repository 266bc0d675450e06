import type { Day } from './fact.ts';

/**
 * Gives dates the years that their text means: 明年, « l'an prochain », « août dernier », a month
 * under an “agenda 2025”. `anchor` is the day of the entry; the dates are those of one language, in
 * the order of its text, with `sentence` numbers that tell which stand together.
 */
export function resolveYears(found: readonly Placed[], anchor: Anchor | undefined): Resolved[] {
  let last: Day | undefined;
  let scope: { year: number; sentence: number } | undefined;
  return found.map((raw) => {
    const value: Day = { kind: 'date' };
    if (raw.month !== undefined) value.month = raw.month;
    if (raw.day !== undefined) value.day = raw.day;
    if (raw.part !== undefined) value.part = raw.part;
    const year = raw.year ?? relativeYear(raw, anchor, last);
    if (raw.monthsAway !== undefined && anchor) {
      const total = anchor.year * 12 + anchor.month - 1 + raw.monthsAway;
      value.year = Math.floor(total / 12);
      value.month = (total % 12) + 1;
    } else if (year !== undefined) value.year = year;
    else if (raw.sameYear && last?.year !== undefined) value.year = last.year;
    else if (scope?.sentence === raw.sentence && raw.month !== undefined) {
      value.year = scope.year;
      value.scope = true;
    } else value.likely = likelyYears(value, last, anchor);
    if (
      value.day !== undefined &&
      value.month === undefined &&
      last?.month !== undefined &&
      raw.monthsAway === undefined
    ) {
      value.month = last.month;
      if (last.year !== undefined) value.year ??= last.year;
    }
    if (raw.scope && value.year !== undefined && value.month === undefined && !raw.part)
      scope = { year: value.year, sentence: raw.sentence };
    if (value.part === undefined)
      last =
        value.year === undefined && last?.year !== undefined
          ? { ...value, year: last.year }
          : value;
    return { raw, value };
  });
}

function relativeYear(
  { relative, nearest, month, day }: RawDate,
  anchor: Anchor | undefined,
  last: Day | undefined,
) {
  if (nearest && anchor && month !== undefined) {
    const isLater = month > anchor.month || (month === anchor.month && (day ?? 32) > anchor.day);
    if (nearest === 'after') return isLater ? anchor.year : anchor.year + 1;
    return month < anchor.month || (month === anchor.month && (day ?? 0) < anchor.day)
      ? anchor.year
      : anchor.year - 1;
  }
  if (relative === undefined) return undefined;
  if (/^(?:次年|翌年|第二年|suivante)$/.test(relative))
    return last?.year === undefined ? undefined : last.year + 1;
  if (/^(?:同年|当年|该年|même)$/.test(relative)) return last?.year;
  const away = distance[relative];
  return anchor && away !== undefined ? anchor.year + away : undefined;
}

const distance: Record<string, number> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  cette: 0,
  明年: 1,
  来年: 1,
  prochain: 1,
  后年: 2,
  去年: -1,
  上年: -1,
  dernier: -1,
  前年: -2,
};

/** Years a reader would think of: that of the date before, that of the entry, the nearest to it. */
function likelyYears({ month }: Day, last: Day | undefined, anchor: Anchor | undefined): number[] {
  const years = new Set<number>();
  if (last?.year !== undefined) years.add(last.year);
  for (const year of last?.likely ?? []) years.add(year);
  if (anchor) {
    years.add(anchor.year);
    if (month !== undefined && month - anchor.month > 6) years.add(anchor.year - 1);
    if (month !== undefined && anchor.month - month > 6) years.add(anchor.year + 1);
  }
  return [...years];
}

/**
 * How two dates stand to each other: the same, one more precise than the other, unsure (a year that
 * nothing states or suggests), or different. An unknown year never counts as agreement.
 */
export function compareDays(a: Day, b: Day): 'same' | 'coarse' | 'unsure' | 'different' {
  if (isUnlike(a.month, b.month) || isUnlike(a.day, b.day) || isUnlike(a.part, b.part))
    return 'different';
  if (isUnlike(a.year, b.year)) return 'different';
  const inCommon = (['year', 'month', 'day', 'part'] as const).some(
    (each) => a[each] !== undefined && b[each] !== undefined,
  );
  // A year and a bare month have nothing to compare.
  if (!inCommon) return 'different';
  const known = a.year ?? b.year;
  if (known !== undefined && (a.year === undefined || b.year === undefined)) {
    const { likely = [] } = a.year === undefined ? a : b;
    if (!likely.includes(known)) return 'unsure';
  }
  return a.month === b.month && a.day === b.day && a.part === b.part ? 'same' : 'coarse';
}

const isUnlike = <T>(a: T | undefined, b: T | undefined) =>
  a !== undefined && b !== undefined && a !== b;

/** The day an entry tells of, from which relative dates count. */
export type Anchor = { year: number; month: number; day: number };
export type RawDate = {
  start: number;
  end: number;
  year?: number;
  month?: number;
  day?: number;
  part?: string;
  /** 明年, « prochain »… as a word of `distance`. */
  relative?: string;
  /** « août dernier » is the last before the entry, « mars prochain » the first after it. */
  nearest?: 'before' | 'after';
  monthsAway?: number;
  /** The end of a range takes the year of its beginning. */
  sameYear?: boolean;
  /** A year that bare months of the same sentence fall in. */
  scope?: boolean;
  /** The four digits may be an amount. */
  amount?: boolean;
  weak?: boolean;
};
export type Placed = RawDate & { sentence: number };
export type Resolved = { raw: RawDate; value: Day };
