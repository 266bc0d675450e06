import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { countTests } from '../report.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
const file = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

const test = (status: string, ...failureMessages: string[]) => ({
  status,
  fullName: 'a thing it does',
  failureMessages,
});
const result = (status: string, message: string, ...assertionResults: object[]) => ({
  name: join(folder, 'tests/a.test.ts'),
  status,
  message,
  assertionResults,
});
const good = result('passed', '', test('passed'));
const bad = result('failed', '', test('passed'), test('failed', 'Error: 1 is not 2\n    at a.ts'));
const broken = result('failed', 'Error: no such module\n    at a.ts');

it.each([
  ['tests that pass', [good, good], 0, 2, []],
  [
    'a test that fails',
    [good, bad],
    1,
    2,
    ['tests/a.test.ts > a thing it does: Error: 1 is not 2'],
  ],
  [
    'a file that breaks before its tests',
    [good, bad, broken],
    1,
    2,
    [
      'tests/a.test.ts > a thing it does: Error: 1 is not 2',
      'tests/a.test.ts: Error: no such module',
    ],
  ],
  ['an error outside any test', [good], 1, 1, ['an error outside any test']],
  ['no test at all', [], 0, 0, ['no test was run']],
])('counts and names %s', (_, testResults, exitCode, passed, failures) => {
  writeFileSync(file, JSON.stringify({ numPassedTests: passed, testResults }));
  expect(countTests(file, exitCode, folder)).toEqual({
    passed,
    failed: failures.length,
    failures,
  });
});

it('counts a run that left no report as a failure', () => {
  expect(countTests(join(folder, 'none.json'), 0, folder)).toEqual({
    passed: 0,
    failed: 1,
    failures: ['no report was written'],
  });
});
