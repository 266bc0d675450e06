/** Runs on every page of `npm run dev`: shows the panel, and what the check finds as soon as it has. */
import type { CheckState } from '#loading/progress.ts';
import type { Answer } from '../panel/answer.ts';
import { memory } from './memory.ts';
import { createPanel } from './panel.ts';
import { base, pageLang, pagePath } from './place.ts';
import { linkMarks } from './marks.ts';
import { redraw, showsReport } from './redraw.ts';

const panel = createPanel();
document.body.append(panel.host);
linkMarks();

/** Ends what was asked before: an answer that comes late would draw over a later one. */
let asked = new AbortController();

async function ask({ signal }: AbortController): Promise<void> {
  const path = pagePath();
  const query = new URLSearchParams({ path, lang: pageLang() });
  const key = memory.keyAt(path);
  // Of an entry that cannot be read the server no longer knows where it stood.
  if (key) query.set('key', key);
  try {
    const response = await fetch(`${base}dev/panel.json?${query}`, { signal });
    if (!response.ok) throw new Error(response.statusText);
    const answer = (await response.json()) as Answer;
    if (answer.entry) memory.keepKey(path, answer.entry.key);
    panel.show(answer);
  } catch {
    if (!signal.aborted) panel.show('lost');
  }
}

import.meta.hot?.on('portal:check', ({ state }: { state: CheckState }) => {
  if (state === 'checking') return panel.busy();
  asked.abort();
  asked = new AbortController();
  void ask(asked);
  if (showsReport()) void redraw(asked);
});

await ask(asked);
panel.restoreFocus();
