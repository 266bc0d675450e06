import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * What a vitest run came to. A file that broke before its tests counts as one failure, and so
 * does a run that failed without saying where: no report, no test, an error outside any test.
 * Every failure is named, since a long log is often kept by its end alone.
 */
export function countTests(report: string, exitCode: number, root: string): Outcome {
  if (!existsSync(report)) return { passed: 0, failed: 1, failures: ['no report was written'] };
  const { numPassedTests, testResults } = read(report);
  const failures = testResults.flatMap((file) => failuresOf(file, root));
  if (failures.length === 0 && (exitCode !== 0 || numPassedTests === 0))
    failures.push(numPassedTests === 0 ? 'no test was run' : 'an error outside any test');
  return { passed: numPassedTests, failed: failures.length, failures };
}

/** The failed tests of a file, or the file when it failed before any of them. */
function failuresOf(file: FileResult, root: string): string[] {
  const path = relative(root, file.name);
  const tests = file.assertionResults.filter(({ status }) => status === 'failed');
  if (tests.length > 0)
    return tests.map((test) => `${path} > ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
  return file.status === 'failed' ? [`${path}: ${firstLine(file.message)}`] : [];
}

function firstLine(text = ''): string {
  return text.trim().split('\n', 1)[0]!;
}

function read(report: string): Report {
  return JSON.parse(readFileSync(report, 'utf8'));
}

export interface Counts {
  passed: number;
  failed: number;
}

export interface Outcome extends Counts {
  /** One line each: where, and the first line of why. */
  failures?: string[];
}

/** The part of vitest's JSON report that is read. */
interface Report {
  numPassedTests: number;
  testResults: FileResult[];
}

interface FileResult {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
}
