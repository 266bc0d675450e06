import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAlarm } from '#search/ui/alarm.ts';

const page = new EventTarget();
const start = Date.parse('2026-06-01T12:00:00Z');
const hour = 3_600_000;
const year = 8766 * hour;
beforeEach(() => {
  vi.useFakeTimers({ now: start });
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function alarm() {
  const ring = vi.fn<() => void>();
  return { ring, set: createAlarm(ring) };
}

it('rings once, when the instant has come, however far it is', () => {
  const { ring, set } = alarm();
  set(start + year);
  vi.advanceTimersByTime(year - 1);
  expect(ring).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  vi.advanceTimersByTime(hour);
  expect(ring).toHaveBeenCalledTimes(1);
});

it.each(['pageshow', 'visibilitychange'])('looks at the clock at %s', (name) => {
  const { ring, set } = alarm();
  set(start + hour / 2);
  // The machine slept: the clock has gone on, the timers have not.
  vi.setSystemTime(start + year);
  page.dispatchEvent(new Event(name));
  page.dispatchEvent(new Event(name));
  expect(ring).toHaveBeenCalledTimes(1);
});

it('forgets what it was set to when it is set anew', () => {
  const { ring, set } = alarm();
  set(start + 10);
  set(start + 20);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(15);
  expect(ring).not.toHaveBeenCalled();
  set(undefined);
  vi.advanceTimersByTime(year);
  expect(ring).not.toHaveBeenCalled();
});
