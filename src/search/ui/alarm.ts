/**
 * Calls `ring` once an instant (ms since 1970) has come; setting it anew puts off what was set. A
 * page kept in memory, or a machine that slept, comes back with its timers late: it looks then.
 */
export function createAlarm(ring: () => void): (at: number | undefined) => void {
  let due = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look() {
    clearTimeout(timer);
    const left = due - Date.now();
    if (left > 0) {
      if (Number.isFinite(left)) timer = setTimeout(look, Math.min(left, hour));
      return;
    }
    due = Infinity;
    ring();
  }

  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
  return (at = Infinity) => {
    due = at;
    look();
  };
}

/** A longer timer may overflow, and would run late after a sleep. */
const hour = 3_600_000;
