import { nextTurn, turnAt, type LiveTurn } from './turn.ts';

/**
 * Sets every `[data-turns]` to the words and the state that hold now: a page lies in caches for
 * weeks. Each look at the clock is announced as the event `turn` on the document, for the modules
 * that count days. There is one at least every minute: a clock that was set, or a machine that slept
 * with the page in sight, tells nobody.
 */
const minute = 60_000;
let timer = 0;

function look() {
  const now = Date.now();
  let next = now - (now % minute) + minute;
  for (const element of document.querySelectorAll<HTMLElement>('[data-turns]')) {
    const turns = JSON.parse(element.dataset.turns ?? '') as LiveTurn[];
    const [, state, text] = turnAt(turns, now);
    next = Math.min(next, nextTurn(turns, now));
    const words = element.querySelector('[data-turn-text]') ?? element;
    // Untouched when right: what is written anew loses the reader's selection.
    if (words.textContent !== text) words.textContent = text;
    // What has just grown overdue is not left folded.
    const fold =
      state === 'overdue' && element.dataset.state !== state && element.closest('details');
    if (fold) fold.open = true;
    element.dataset.state = state;
    const call = element.closest<HTMLElement>('[data-call-state]');
    if (call && /^(announced|forthcoming|open|closing|closed)$/.test(state))
      call.dataset.callState = state;
  }
  document.dispatchEvent(new Event('turn'));
  clearTimeout(timer);
  timer = window.setTimeout(look, next - now);
}

// A page kept in memory, or a machine that slept, comes back with its timers late.
addEventListener('pageshow', look);
document.addEventListener('visibilitychange', look);
look();
