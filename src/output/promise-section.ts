import type { Commitment } from '#domain/commitments.ts';
import { promiseCounts, type PromiseCount } from './ledger.ts';
import { promiseLine, type PromiseLine } from './promise.ts';
import type { View } from './view.ts';

/**
 * The promises that concern an entry, as its page shows them: all that is overdue and the next that
 * are to be kept at once, the others a tap away under their number. The ledger shows all.
 */
export function promiseSection(view: View, promises: readonly Commitment[]): PromiseSection {
  const lines = promises.map((promise) => promiseLine(view, promise));
  if (lines.length <= shown) return { lines, folds: [], counts: [] };
  const { strings } = view;
  const pressing = lines.filter(isPressing);
  const settled = lines.filter((line) => !isPressing(line));
  const overdue = pressing.filter(({ state }) => state.state === 'overdue').length;
  const first = Math.max(overdue, shown);
  // What would be folded alone takes as much room as its fold.
  const cut = pressing.length === first + 1 ? pressing.length : first;
  const rest = pressing.slice(cut);
  const count = (state: string) => settled.filter((line) => line.state.state === state).length;
  return {
    lines: pressing.slice(0, cut),
    folds: [
      { label: strings.commitments.toKeep(rest.length), lines: rest },
      { label: strings.commitments.settled(count('kept'), count('dropped')), lines: settled },
    ].filter((fold) => fold.lines.length > 0),
    counts: promiseCounts(view, promises).map(({ state, count, label }) => ({
      state,
      count,
      label,
    })),
  };
}

const isPressing = ({ state: { state } }: PromiseLine) => state === 'open' || state === 'overdue';

/** Lines that a page has room for before any is folded. */
const shown = 3;

export type PromiseSection = {
  lines: PromiseLine[];
  folds: { label: string; lines: PromiseLine[] }[];
  /** How many stand where; none where all of them are seen. */
  counts: Omit<PromiseCount, 'href'>[];
};
