/**
 * Checks a contribution and tells it where GitHub shows it: beside the lines, in the summary of the run,
 * and in one comment on the pull request, which the next run rewrites. Exit 1 when there is an error,
 * whether or not it may comment.
 */
import { appendFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { failed } from '#checks/guard.ts';
import { githubReport } from '#checks/machine-reports.ts';
import { commentLimit, markdownReport } from '#checks/markdown-report.ts';
import { reportOf } from '#loading/report.ts';
import { contentDir, readTree } from '#source/tree.ts';
import { changedIn } from './changed.ts';
import { putComment } from './comment.ts';

// Names that GitHub gives every step (docs.github.com, “Variables reference”), and two of the workflow.
const {
  GITHUB_API_URL: api = 'https://api.github.com',
  GITHUB_SERVER_URL: server = 'https://github.com',
  GITHUB_REPOSITORY: repository,
  GITHUB_SHA: commit,
  GITHUB_RUN_ID: run,
  GITHUB_STEP_SUMMARY: summary,
  GITHUB_TOKEN: token,
  PULL_REQUEST: number,
} = process.env;

const told: Record<string, string> = {
  written: '已在合并请求下留言 · Commentaire écrit',
  updated: '已更新留言 · Commentaire mis à jour',
  refused:
    '此次运行无权留言（例如来自分叉）：请看运行摘要 · Commentaire non autorisé (dépôt dérivé, par exemple) : voyez le résumé de cette exécution',
};

const dir = relative(process.cwd(), contentDir).replaceAll('\\', '/') || '.';
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

if (repository && token && number) {
  const marker = '<!-- portal: check of the content -->';
  const foot = `<sub>每次修改后自动更新 · Mis à jour à chaque modification : [${commit?.slice(0, 7)}](${server}/${repository}/actions/runs/${run})</sub>`;
  const limit = commentLimit - Buffer.byteLength(`${marker}\n\n\n${foot}`);
  const body = `${marker}\n${markdownReport(report, dir, { source, limit, concerns })}\n\n${foot}`;
  const done = await putComment(body, { api, repository, token, number, marker }).catch(String);
  console.log(told[done] ?? `无法留言 · Commentaire impossible : ${done}`);
}

process.exitCode = report.counts.error > 0 ? 1 : 0;
