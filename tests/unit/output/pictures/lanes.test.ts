import { describe, expect, it } from 'vitest';
import { kinds, timelineOf, type TimelineEvent } from '#domain/timeline.ts';
import { isWorthDrawing, layoutOf } from '#output/pictures/lanes.ts';
import { news } from '../../domain/make.ts';
import { site } from '../fixture-view.ts';

const drawn = [...site.partners, ...site.programmes]
  .map((entity) => ({ id: entity.id, events: timelineOf(site, entity) }))
  .filter(({ events }) => isWorthDrawing(events));
const crowd = Array.from({ length: 40 }, (_, index): TimelineEvent => {
  const day = String(1 + (index % 28)).padStart(2, '0');
  return { kind: 'news', of: news(`n${index}`), from: `2025-${index < 20 ? '03' : '11'}-${day}` };
});

describe.each([...drawn, { id: 'a crowd', events: crowd }])('the layout of $id', ({ events }) => {
  const { lanes, height } = layoutOf(events, site.now);
  const marks = lanes.flatMap((lane) => lane.marks);

  it('draws every event once, under its number, in the lane of its kind', () => {
    expect(marks.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      events.map((_, index) => index + 1),
    );
    for (const mark of marks) expect(mark.event).toBe(events[mark.number - 1]);
    for (const { kind, marks: own } of lanes)
      expect(new Set(own.map(({ event }) => event.kind))).toEqual(new Set([kind]));
  });

  it('keeps inside the picture', () => {
    for (const { from, to, head, tail = head, ticks, y } of marks) {
      for (const x of [from, to, head, tail, ...ticks]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(100);
      }
      expect(from).toBeLessThanOrEqual(to);
      expect(y + 8.5).toBeLessThan(height);
    }
  });

  it('keeps marks of a row apart, and rows, labels and lanes', () => {
    for (const { top, label, marks: own } of lanes) {
      const rows = Map.groupBy(own, ({ y }) => y);
      for (const row of rows.values()) {
        const inOrder = row.toSorted((a, b) => a.left - b.left);
        for (const [index, { left }] of inOrder.entries())
          expect(inOrder[index - 1]?.right ?? -Infinity).toBeLessThanOrEqual(left);
      }
      const ys = [...rows.keys()].sort((a, b) => a - b);
      expect((ys[0] ?? 0) - 8.5).toBeGreaterThan(label);
      expect(label - 12).toBeGreaterThan(top);
      ys.slice(1).forEach((y, index) => expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(18));
    }
    lanes
      .slice(1)
      .forEach(({ top }, index) =>
        expect(top).toBeGreaterThan(
          Math.max(...(lanes[index]?.marks ?? []).map(({ y }) => y + 8.5)),
        ),
      );
  });

  it('is the same each time', () => {
    expect(JSON.stringify(layoutOf(events, site.now))).toBe(
      JSON.stringify(layoutOf(events, site.now)),
    );
  });
});

it('meets every kind of event in the fixtures', () => {
  const found = new Set(drawn.flatMap(({ events }) => events.map(({ kind }) => kind)));
  expect(found).toEqual(new Set(kinds));
});

it('leaves few dates to the list', () => {
  const [a, b, c] = crowd as [TimelineEvent, TimelineEvent, TimelineEvent];
  expect(isWorthDrawing([a, a, b, b])).toBe(false);
  expect(isWorthDrawing([a, b, c])).toBe(true);
  expect(isWorthDrawing([])).toBe(false);
});
