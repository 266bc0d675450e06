import { parseArgs } from 'node:util';
import { measureCost } from './cost.ts';
import { baselineFindings, checkerFindings, type Finding } from './findings.ts';
import { plant } from './plant.ts';
import type { Planting } from './planting.ts';
import { renderBlocks } from './render.ts';
import { readHalf, type Report } from './report.ts';
import type { Document } from './tree.ts';
import { wilson } from './wilson.ts';

const { values: options } = parseArgs({
  options: {
    'held-out': { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    op: { type: 'string' },
  },
});

const reports = readHalf(options['held-out'] ? 'held-out' : 'development');
const clean = reports.map((report) => ({ report, texts: report.texts }));
const outcomes = reports.flatMap(judge);
printRecall(outcomes);
printNoise();
printCost();

/** Every planted copy of a report against the report itself. */
function judge(report: Report): Outcome[] {
  const right: Document = { report, texts: report.texts };
  const known = keys(checkerFindings(right));
  const knownToBaseline = keys(baselineFindings(right));
  return plant(report)
    .filter(({ operator }) => operator === options.op || options.op === undefined)
    .map((planting) => {
      const news = checkerFindings(planting).filter(({ key }) => !known.has(key));
      const baseline = baselineFindings(planting).some(({ key }) => !knownToBaseline.has(key));
      const severity = news.some((found) => found.severity === 'error') ? 'error' : 'warning';
      if (options.list && news.length === 0) printMiss(planting);
      return { planting, found: news.length > 0 ? severity : undefined, baseline };
    });
}

function printRecall(all: readonly Outcome[]) {
  const groups = Map.groupBy(all, ({ planting }) => planting.operator);
  console.log(row('operator', 'planted', 'error', 'warning', 'recall', '95 %', 'baseline'));
  for (const operator of [...groups.keys()].sort()) printRow(operator, groups.get(operator) ?? []);
  printRow('all', all);
}

function printRow(name: string, group: readonly Outcome[]) {
  const count = (severity: string) => group.filter(({ found }) => found === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const [low, high] = wilson(errors + warnings, group.length);
  const baseline = group.filter((outcome) => outcome.baseline).length;
  console.log(
    row(
      name,
      group.length,
      errors,
      warnings,
      percent((errors + warnings) / group.length),
      `${percent(low)}–${percent(high)}`,
      percent(baseline / group.length),
    ),
  );
}

function printNoise() {
  const found = clean.map(checkerFindings);
  const perPair = (severity: Finding['severity']) =>
    (found.flat().filter((finding) => finding.severity === severity).length / clean.length).toFixed(
      2,
    );
  const baseline = clean.flatMap(baselineFindings).length / clean.length;
  const loud = found.filter((findings) => findings.length > 0).length;
  console.log(
    `\n${clean.length} clean pairs: ${perPair('error')} false errors and ${perPair('warning')} false warnings a pair (${loud} pairs with any); baseline ${baseline.toFixed(2)}`,
  );
  if (options.list) for (const { text } of found.flat()) console.log(`false  ${text}`);
}

function printCost() {
  const { check, parse } = measureCost(clean);
  console.log(
    `1,000 pairs: ${Math.round(check)} ms of CPU, ${(check / parse).toFixed(1)} times what parsing their bodies takes (${Math.round(parse)} ms)`,
  );
}

function printMiss({ report, lang, operator, block, change, texts }: Planting) {
  console.log(`missed ${operator}  ${report.id} ${lang}  ${change}`);
  console.log(`       ${renderBlocks(texts[lang], lang)[block] ?? '∅'}`);
}

function keys(findings: readonly Finding[]): Set<string> {
  return new Set(findings.map(({ key }) => key));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function row(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(22) + cells.map((cell) => String(cell).padStart(14)).join('');
}

type Outcome = { planting: Planting; found: 'error' | 'warning' | undefined; baseline: boolean };
