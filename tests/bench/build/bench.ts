/** `npm run bench`: what a build costs, beside a stock Astro site of the same bodies. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureEdits } from './edits.ts';
import { generateTree } from './generate.ts';
import { printEdits, printGrowth, printRun, printTargets } from './print.ts';
import type { Measure } from './measure.ts';
import { build, buildWhole, cache, cool, type Step } from './sites.ts';
import { targets, type Run } from './summary.ts';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '250,1000,2500' },
    dev: { type: 'boolean', default: true },
    json: { type: 'string' },
  },
  allowNegative: true,
});
const sizes = options.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 100))
  throw new Error('--sizes 250,1000: whole numbers from 100');

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
const runs: Run[] = [];
for (const size of sizes.toSorted((a, b) => a - b)) {
  const contentDir = treeOf(size);
  generateTree(contentDir, size);
  cool('stock', contentDir);
  const stock = await build('stock', contentDir);
  cool('portal', contentDir);
  // Cold, but each command has what those before it have left: `astro build` the report of the check.
  const steps = await buildWhole(contentDir);
  const run = { size, stock, portal: astroBuild(steps), steps };
  runs.push(run);
  printRun(run);
}
printGrowth(runs);

const largest = Math.max(...sizes);
const edits = options.dev ? await measureEdits(treeOf(largest)) : undefined;
if (edits) printEdits(largest, edits);
const wanted = targets(runs, edits);
printTargets(wanted);
if (options.json)
  writeFileSync(options.json, `${JSON.stringify({ runs, edits, targets: wanted }, null, 2)}\n`);

function astroBuild(steps: readonly Step[]): Measure {
  const step = steps.find(({ command }) => command.startsWith('astro build'));
  if (!step) throw new Error('npm run build has no astro build in it');
  return step.measure;
}

function treeOf(size: number): string {
  return join(cache, `tree-${size}`);
}
