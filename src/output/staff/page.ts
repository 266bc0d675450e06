import type { OriginalChanges } from '#checks/changes.ts';
import type { Report } from '#checks/run.ts';
import type { View } from '../view.ts';
import { accepted } from './accepted.ts';
import { entryStates } from './entries.ts';
import { findings } from './findings.ts';

/** Everything the staff's page shows: how translations stand, what the check found, what was accepted. */
export function staffPage(view: View, { report, changes }: Review) {
  const states = entryStates(view, changes);
  const { counts, silenced } = report;
  return {
    tallies: [
      tally(view.strings.staff.states, {
        stale: states.stale.length + states.unread.length,
        missing: states.missing.length,
        current: states.currentCount,
      }),
      tally(view.strings.staff.check, { ...counts, accepted: silenced.length }),
    ],
    states,
    findings: findings(view, report.issues),
    accepted: accepted(view, silenced),
  };
}

function tally<K extends string>(
  say: { title: string; count: Record<K, Say> },
  counts: Record<K, number>,
): Tally {
  return {
    title: say.title,
    counts: (Object.entries(counts) as [K, number][]).map(([name, count]) => ({
      name,
      count,
      label: say.count[name](count),
      href: `#${anchor[name] ?? name}`,
      pressing: count > 0 && (name === 'stale' || name === 'error'),
    })),
  };
}

/** Where on the page a figure leads; the others lead to what bears their name. */
const anchor: Record<string, string> = { error: 'findings', warning: 'findings', info: 'findings' };

type Say = (n: number) => string;
export type Review = { report: Report; changes: OriginalChanges };
export type Tally = {
  title: string;
  counts: { name: string; count: number; label: string; href: string; pressing: boolean }[];
};
export type StaffPage = ReturnType<typeof staffPage>;
