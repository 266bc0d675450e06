import type { Edits } from './edits.ts';
import type { Measure } from './measure.ts';
import { phases, type Used } from './phases.ts';
import { growthOf, median, ratio, whole, type Run, type Target } from './summary.ts';

/** One tree: each phase of the portal, the stock site’s own, and the one against the other. */
export function printRun(run: Run): void {
  const { size, portal, steps, stock } = run;
  console.log(`\n${size} entries in two languages`);
  row('', 'wall s', 'CPU s', 'MB', 'stock s', 'CPU s', 'MB', 'wall ×', 'CPU ×', 'MB ×');
  for (const phase of phases)
    row(phase, ...cells(portal.phases[phase]), ...cells(stock.phases[phase]));
  row('astro build', ...cells(portal), ...cells(stock), ...ratios(portal, stock));
  for (const { command, measure } of steps) row(`  ${command}`, ...cells(measure));
  row('npm run build', ...cells(whole(run)), ...cells(stock), ...ratios(whole(run), stock));
}

export function printGrowth(runs: readonly Run[]): void {
  const growth = growthOf(runs);
  if (!growth) return;
  console.log(`\ngrowth exponent, ${growth.from} → ${growth.to} entries`);
  row('', 'wall', 'CPU');
  const line = (name: string, { wall, cpu }: Used) => row(name, wall.toFixed(2), cpu.toFixed(2));
  for (const phase of phases) line(phase, growth.phases[phase]);
  line('astro build', growth.portal);
  for (const { command, used } of growth.steps) line(`  ${command}`, used);
  line('npm run build', growth.whole);
  line('astro build of the stock site', growth.stock);
}

export function printEdits(size: number, { started, first, body, fact, registry }: Edits): void {
  console.log(`\nnpm run dev with ${size} entries, seconds until the page shows an edit`);
  row('', 'median', 'worst');
  const line = (name: string, values: readonly number[]) =>
    row(name, median(values).toFixed(2), Math.max(...values).toFixed(2));
  line('a body', body);
  line('a date', fact);
  line('a name', registry);
  console.log(
    `(home page ${started.toFixed(1)} s after the start, the article ${first.toFixed(1)} s)`,
  );
}

export function printTargets(targets: readonly Target[]): void {
  console.log('');
  row('target', 'measured', 'wanted');
  for (const { name, measured, wanted, met } of targets)
    row(name, measured.toFixed(2), `≤ ${wanted}`, met ? '✓' : '✗');
}

const cells = ({ wall, cpu, memory }: Used & Partial<Pick<Measure, 'memory'>>): string[] => [
  wall.toFixed(1),
  cpu.toFixed(1),
  memory === undefined ? '' : String(Math.round(memory / 1e6)),
];

const ratios = (ours: Measure | ReturnType<typeof whole>, theirs: Measure): string[] =>
  (['wall', 'cpu', 'memory'] as const).map((of) => ratio(ours, theirs, of).toFixed(2));

function row(name: string, ...values: readonly string[]): void {
  console.log(name.padEnd(42) + values.map((value) => value.padStart(9)).join(''));
}
