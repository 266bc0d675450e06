import { daysLeft, wordDays, type DayWords, type DueKind } from './days-left.ts';

/**
 * Fills every `[data-due]` with the days left, by the calendar of the language's readers. The build
 * writes none, since a stale count would lie. The script of the turns tells when to look again.
 */
function count() {
  const now = Date.now();
  for (const element of document.querySelectorAll<HTMLElement>('[data-due]')) {
    const { due, kind, zone = '', days = '' } = element.dataset;
    const left = daysLeft(now, Number(due), zone, kind as DueKind);
    const text = wordDays(left, JSON.parse(days) as DayWords);
    // Untouched when right: what is written anew loses the reader's selection.
    if (element.textContent !== text) element.textContent = text;
    element.hidden = text === '';
    element.dataset.left = String(left ?? '');
  }
}

document.addEventListener('turn', count);
count();
