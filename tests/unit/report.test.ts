import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { countTests } from '../report.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
const file = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

const good = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const bad = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const broken = { status: 'failed', assertionResults: [] };

it.each([
  ['tests that pass', [good, good], 0, { passed: 2, failed: 0 }],
  ['a test that fails', [good, bad], 1, { passed: 1, failed: 1 }],
  ['a file that breaks before its tests', [good, bad, broken], 1, { passed: 1, failed: 2 }],
  ['an error outside any test', [good], 1, { passed: 1, failed: 1 }],
  ['no test at all', [], 0, { passed: 0, failed: 1 }],
])('counts %s', (_, testResults, exitCode, counts) => {
  const having = (status: string) =>
    testResults.flatMap((result) => result.assertionResults).filter((t) => t.status === status);
  const totals = {
    numPassedTests: having('passed').length,
    numFailedTests: having('failed').length,
  };
  writeFileSync(file, JSON.stringify({ ...totals, testResults }));
  expect(countTests(file, exitCode)).toEqual(counts);
});

it('counts a run that left no report as a failure', () => {
  expect(countTests(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
});
