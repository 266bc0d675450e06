import { isAhead, spanOf, type EventKind, type TimelineEvent } from '#domain/timeline.ts';
import { axisOf, endOfSection, type Axis } from './axis.ts';

/**
 * Where a timeline is drawn: across in hundredths of its width, which is the window's, down in
 * pixels. One lane a kind of event, as many rows in it as keep its marks apart.
 */
export function layoutOf(events: readonly TimelineEvent[], now: Date): Layout {
  const axis = axisOf(events.flatMap((event) => momentsOf(event).map(spanOf)));
  const marks = events.map((event, index) => markOf(event, index + 1, axis, now));
  let y = axisHeight;
  const lanes = order.flatMap((kind): Lane[] => {
    const own = marks.filter((mark) => mark.event.kind === kind);
    if (own.length === 0) return [];
    const top = y + laneHead;
    const ends: number[] = [];
    const rows = own.map((mark) => {
      const free = ends.findIndex((end) => end <= mark.left);
      const row = free < 0 ? ends.length : free;
      ends[row] = mark.right;
      return { ...mark, y: top + row * rowHeight + rowHeight / 2 };
    });
    const line = y;
    y = top + ends.length * rowHeight + laneFoot;
    return [{ kind, top: line, label: line + 16, marks: rows }];
  });
  return { axis, lanes, height: y };
}

/** A picture of fewer dates than this says less than the list of them. */
export const isWorthDrawing = (events: readonly TimelineEvent[]): boolean =>
  new Set(events.map(({ from }) => from.slice(0, 10))).size >= 3;

function markOf(event: TimelineEvent, number: number, axis: Axis, now: Date) {
  const [start, end] = spanOf(event.from);
  const from = axis.at(start);
  const last = event.to === undefined ? ([start, end] as const) : spanOf(event.to);
  const to = axis.at(last[1]);
  const dues =
    event.kind === 'call'
      ? event.deadlines.map((at) => Date.parse(at))
      : event.kind === 'commitment' && event.to
        ? [last[1]]
        : [];
  const isDay = event.to === undefined && event.from.length >= 10;
  // A promise runs from its meeting; of all else the number stands in the middle of its date.
  const head = event.from.length >= 10 ? axis.at((start + end) / 2) : (from + axis.at(end)) / 2;
  const tail = event.goesOn ? endOfSection(axis, head) : undefined;
  return {
    event,
    number,
    from,
    to,
    head,
    isDay,
    isAhead: isAhead(event, now),
    ...(tail === undefined ? {} : { tail }),
    ticks: dues.map((at) => axis.at(at)),
    left: Math.min(from, head - halfHead),
    right: Math.max(to, head + halfHead, tail ?? 0),
  };
}

const momentsOf = (event: TimelineEvent): string[] => [
  event.from,
  ...(event.to === undefined ? [] : [event.to]),
  ...(event.kind === 'call' ? event.deadlines : []),
  // Room to go on in.
  ...(event.goesOn ? [String(Number(event.from.slice(0, 4)) + 1)] : []),
];

const order = ['programme', 'milestone', 'news', 'call', 'commitment'] as const;
/** Half the width of a number on the narrowest screens, and air. */
const halfHead = 4.6;
const axisHeight = 24;
const laneHead = 22;
const laneFoot = 8;
const rowHeight = 22;

export type Mark = ReturnType<typeof markOf> & { y: number };
type Lane = { kind: EventKind; top: number; label: number; marks: Mark[] };
export type Layout = { axis: Axis; lanes: Lane[]; height: number };
