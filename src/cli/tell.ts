/**
 * Tells a pull request what its check found, in one comment that the next run rewrites. It may write, so
 * it runs the code of the main branch alone, without a package (nothing of node_modules may be imported
 * here), and takes of the contribution a report that may say anything. Which pull request, which commit:
 * GitHub's own word. Exit 1 only when GitHub fails: how the check went, the check says.
 */
import { readFile, stat } from 'node:fs/promises';
import { commentLimit, markdownReport } from '#checks/markdown-report.ts';
import { putComment } from './comment.ts';
import { reportOf, takeOver } from './handed.ts';
import { pullRequestsOf, type Run } from './pull-requests.ts';

// Names that GitHub gives every step (docs.github.com, “Variables reference”), and two of the workflow.
const {
  GITHUB_API_URL: api = 'https://api.github.com',
  GITHUB_SERVER_URL: server = 'https://github.com',
  GITHUB_REPOSITORY: repository = '',
  GITHUB_EVENT_PATH: event = '',
  GITHUB_TOKEN: token = '',
  CONTENT_DIR: dir = 'content',
  REPORT: handed = '',
} = process.env;

/** Bytes; a thousand findings take less than one million. */
const longest = 16 * 1024 * 1024;
const marker = '<!-- portal: check of the content -->';
const told = {
  written: '已在合并请求下留言 · Commentaire écrit',
  updated: '已更新留言 · Commentaire mis à jour',
  refused:
    '此次运行无权留言：请看核对的摘要 · Commentaire non autorisé : voyez le résumé du contrôle',
  nothing: '没有可以转告的报告 · Aucun rapport à transmettre',
  outdated: '合并请求已有新的修改，或已关闭 · La contribution a changé depuis, ou est close',
};

const report = takeOver(await textOf(handed));
const { workflow_run: run } = JSON.parse(await readFile(event, 'utf8')) as { workflow_run: Run };

if (report) {
  const commit = run.head_sha;
  const from = run.head_repository?.full_name ?? repository;
  const foot = `<sub>每次修改后自动更新 · Mis à jour à chaque modification : [${commit.slice(0, 7)}](${server}/${repository}/actions/runs/${run.id})</sub>`;
  const own = report.own && new Set(report.own);
  const body = `${marker}\n${markdownReport(reportOf(report), dir, {
    source: { server, repository: from, commit },
    // Not as the contribution would have them.
    rulesIn: { server, repository, commit: 'HEAD' },
    limit: commentLimit - Buffer.byteLength(`${marker}\n\n\n${foot}`),
    concerns: own && ((file) => own.has(file)),
  })}\n\n${foot}`;
  const numbers = await pullRequestsOf(run, { api, repository, token });
  if (numbers.length === 0) console.log(told.outdated);
  for (const number of numbers)
    console.log(told[await putComment(body, { api, repository, token, number, marker })]);
} else {
  console.log(told.nothing);
}

/** Of what a stranger may have made as long as they like. Empty where there is nothing. */
async function textOf(path: string): Promise<string> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  return size > 0 && size < longest ? readFile(path, 'utf8') : '';
}
