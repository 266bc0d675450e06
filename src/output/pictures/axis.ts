import type { Span } from '#domain/timeline.ts';

/**
 * A time axis from 0 to 100 over whole years. Years in which something begins, ends or falls due
 * are all of one length; a long run of others is cut out, as one may tell by a `gap`.
 */
export function axisOf(spans: readonly Span[]): Axis {
  const sections = cut(spans.flatMap(yearsOf));
  const room = 100 - gapWidth * (sections.length - 1);
  const widths = share(
    sections.map(([first, last]) => last - first + 1),
    room,
  );
  let x = 0;
  const placed = sections.map(([first, last], index): Section => {
    const from = x;
    x += (widths[index] ?? 0) + gapWidth;
    return { first, last, from, to: from + (widths[index] ?? 0) };
  });
  return {
    sections: placed,
    gaps: placed.slice(1).map(({ from }) => ({ from: from - gapWidth, to: from })),
    ticks: placed.flatMap(ticksOf),
    quarters: placed.flatMap(quartersOf),
    at: (instant) => position(placed, instant),
  };
}

/** Where the section ends in which a place stands. */
export const endOfSection = ({ sections }: Axis, x: number): number =>
  (sections.find(({ to }) => x <= to) ?? sections.at(-1))?.to ?? 100;

/** Runs of years: an empty one is cut out when it is long, and long beside what is left. */
function cut(years: readonly number[]): [number, number][] {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const empty = sorted.slice(1).map((year, index) => year - (sorted[index] ?? year) - 1);
  let total = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) + 1;
  const isCut = new Set<number>();
  const longest = empty
    .map((length, index) => ({ length, index }))
    .sort((a, b) => b.length - a.length);
  for (const { length, index } of longest) {
    if (length < shortestGap || length < total * greatestShare || isCut.size === mostGaps) break;
    isCut.add(index);
    total -= length;
  }
  const sections: [number, number][] = [];
  sorted.forEach((year, index) => {
    const open = sections.at(-1);
    if (!open || isCut.has(index - 1)) sections.push([year, year]);
    else open[1] = year;
  });
  return sections;
}

/** Lengths in proportion, but wide enough each for the number of a year. */
function share(lengths: readonly number[], room: number): number[] {
  const narrow = new Set<number>();
  for (;;) {
    const left = room - narrow.size * labelWidth;
    const total = lengths.reduce((sum, length, index) => sum + (narrow.has(index) ? 0 : length), 0);
    const widths = lengths.map((length, index) =>
      narrow.has(index) ? labelWidth : (length / total) * left,
    );
    const found = widths.findIndex((width, index) => width < labelWidth && !narrow.has(index));
    if (found < 0) return widths;
    narrow.add(found);
  }
}

/** The beginning of every year, or of some; as many are named as can be read side by side. */
function ticksOf({ first, last, from, to }: Section): Tick[] {
  const width = (to - from) / (last - first + 1);
  const step = steps.find((years) => years * width >= labelWidth) ?? last - first + 1;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  let free = from;
  return years.flatMap((year, index): Tick[] => {
    const x = from + index * width;
    const isRound = index === 0 || year % step === 0;
    const isNamed = isRound && x >= free && x <= 100 - labelWidth;
    if (isNamed) free = x + labelWidth;
    return isNamed ? [{ x, year }] : width >= narrowest || isRound ? [{ x }] : [];
  });
}

function quartersOf({ first, last, from, to }: Section): number[] {
  const quarter = (to - from) / (last - first + 1) / 4;
  if (quarter < quarterWidth) return [];
  const all = Array.from({ length: (last - first + 1) * 4 }, (_, index) => index);
  return all.filter((index) => index % 4 > 0).map((index) => from + index * quarter);
}

function position(sections: readonly Section[], instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const start = Date.UTC(year, 0);
  const time = year + (instant - start) / (Date.UTC(year + 1, 0) - start);
  const next = sections.findIndex(({ last }) => time < last + 1);
  const section = sections[next];
  if (!section) return 100;
  if (time >= section.first)
    return (
      section.from +
      ((time - section.first) / (section.last + 1 - section.first)) * (section.to - section.from)
    );
  const before = sections[next - 1];
  if (!before) return 0;
  const passed = (time - before.last - 1) / (section.first - before.last - 1);
  return before.to + passed * (section.from - before.to);
}

/** The end of a span is the first instant after it. */
const yearsOf = ([start, end]: Span) =>
  [start, Math.max(start, end - 1)].map((instant) => new Date(instant).getUTCFullYear());

/** In hundredths of the width, which is 280 px on the narrowest screens. */
const labelWidth = 12;
const gapWidth = 5;
const narrowest = 2;
const quarterWidth = 5;
/** In years. */
const shortestGap = 3;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const greatestShare = 0.4;
const mostGaps = 4;

type Section = { first: number; last: number; from: number; to: number };
type Tick = { x: number; year?: number };
export type Axis = {
  sections: Section[];
  gaps: { from: number; to: number }[];
  ticks: Tick[];
  /** Where the quarters of a year begin, when there is room between them. */
  quarters: number[];
  /** Never falls as the instant rises. */
  at: (instant: number) => number;
};
