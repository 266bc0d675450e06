/**
 * Checks a contribution and tells it where GitHub shows it: beside the lines, and in the summary of the
 * run. What is told on the pull request is left as data to who may write there (tell.ts): here runs what
 * the contribution holds. Exit 1 when there is an error.
 */
import { appendFile, writeFile } from 'node:fs/promises';
import { failed } from '#checks/guard.ts';
import { githubReport } from '#checks/machine-reports.ts';
import { markdownReport } from '#checks/markdown-report.ts';
import { reportOf } from '#loading/report.ts';
import { slashed } from '#source/place.ts';
import { contentDir, readTree } from '#source/tree.ts';
import { changedIn } from './changed.ts';
import { handOver } from './handed.ts';

// Names that GitHub gives every step (docs.github.com, “Variables reference”), and one of the workflow.
const {
  GITHUB_SERVER_URL: server = 'https://github.com',
  GITHUB_REPOSITORY: repository,
  GITHUB_SHA: commit,
  GITHUB_STEP_SUMMARY: summary,
  REPORT: handed,
} = process.env;

const dir = slashed(process.cwd(), contentDir);
const source = repository && commit ? { server, repository, commit } : undefined;
const report = await readTree(contentDir).then(reportOf).catch(failed);
const concerns = await changedIn(contentDir);

// Of each severity GitHub shows the first ten: what this contribution brings comes first.
const { own = [], others = [] } = Object.groupBy(report.issues, ({ file }) =>
  concerns?.(file) ? 'own' : 'others',
);
console.log(githubReport({ ...report, issues: [...own, ...others] }, dir));

const whole = `${markdownReport(report, dir, { source, concerns })}\n`;
if (summary) await appendFile(summary, whole);
else console.log(whole);
if (handed) await writeFile(handed, handOver(report, concerns));

process.exitCode = report.counts.error > 0 ? 1 : 0;
