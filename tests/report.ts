import { existsSync, readFileSync } from 'node:fs';

/**
 * What a vitest run came to. A file that broke before its tests counts as one failure, and so
 * does a run that failed without saying where: no report, no test, an error outside any test.
 */
export function countTests(report: string, exitCode: number): Counts {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = read(report);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  const unexplained = failed === 0 && (exitCode !== 0 || numPassedTests === 0);
  return { passed: numPassedTests, failed: failed + (unexplained ? 1 : 0) };
}

function read(report: string): Report {
  return JSON.parse(readFileSync(report, 'utf8'));
}

export interface Counts {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that is read. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}
