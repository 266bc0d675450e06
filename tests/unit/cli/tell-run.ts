import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Issue } from '#checks/issue.ts';
import { handOver } from '../../../src/cli/handed.ts';
import { root } from '../../builds.ts';

export const marker = '<!-- portal: check of the content -->';
const dir = mkdtempSync(join(tmpdir(), 'tell-'));
export const clone = join(dir, 'clone');
const handed = join(dir, 'report.json');
const event = join(dir, 'event.json');
export const sha = '0123456789abcdef0123456789abcdef01234567';

/** A stand-in of GitHub: what it holds, and what it was asked and told to write. */
export const hub: Hub = { pulls: [], comments: [], written: [], asked: [], refuses: undefined };
let github: Server;

beforeAll(async () => {
  // As the workflow has it: the code of the main branch, and no package.
  mkdirSync(clone);
  cpSync(resolve(root, 'package.json'), join(clone, 'package.json'));
  cpSync(resolve(root, 'src'), join(clone, 'src'), { recursive: true });
  github = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    if (request.method === 'GET') {
      hub.asked.push(String(request.url));
      if (pathname === '/repos/asso/portail/pulls') return response.end(JSON.stringify(hub.pulls));
      const size = Number(searchParams.get('per_page'));
      const from = (Number(searchParams.get('page')) - 1) * size;
      return response.end(JSON.stringify(hub.comments.slice(from, from + size)));
    }
    if (hub.refuses !== undefined) return response.writeHead(hub.refuses).end('{}');
    const chunks = await request.toArray();
    const { body } = JSON.parse(Buffer.concat(chunks).toString()) as { body: string };
    hub.written.push({ method: request.method ?? '', path: pathname, body });
    return response.end('{}');
  });
  await new Promise<void>((done) => void github.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  github.close();
  rmSync(dir, { recursive: true });
});
beforeEach(() => {
  hub.pulls = [{ number: 5, head: { sha, repo: { full_name: 'amie/portail' } } }];
  hub.comments = [];
  hub.written = [];
  hub.asked = [];
  hub.refuses = undefined;
  rmSync(handed, { force: true });
});

/** Runs the command on what a check has left, a contribution from `from`. */
export async function tell(report: string | undefined, from: string | null = 'amie/portail') {
  if (report !== undefined) writeFileSync(handed, report);
  const run = {
    id: 77,
    head_branch: 'texte & co',
    head_sha: sha,
    head_repository: from && { full_name: from },
  };
  writeFileSync(event, JSON.stringify({ workflow_run: run }));
  const child = spawn(process.execPath, [join(clone, 'src/cli/tell.ts')], {
    cwd: clone,
    env: {
      PATH: process.env['PATH'],
      GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'asso/portail',
      GITHUB_EVENT_PATH: event,
      GITHUB_TOKEN: 'secret',
      REPORT: handed,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise((done) => child.once('close', done));
  expect(output).not.toContain('secret');
  return { code, output, body: hub.written[0]?.body ?? '' };
}

export const found = (changes: Partial<Issue> = {}): Issue => ({
  rule: 'schema.invalid',
  severity: 'error',
  file: 'news/x/index.fr.mdx',
  line: 3,
  column: 1,
  message: { zh: '标题是空的。', fr: 'Le titre est vide.' },
  related: [],
  ...changes,
});
export const report = (issues: Issue[], concerns?: (file: string) => boolean) =>
  handOver({ issues, counts: { error: 0, warning: 0, info: 0 }, silenced: [] }, concerns);

type Hub = {
  pulls: { number: number; head: { sha: string; repo: { full_name: string } | null } }[];
  comments: { id: number; user: { login: string } | null; body: string }[];
  written: { method: string; path: string; body: string }[];
  asked: string[];
  /** The status it answers to whoever writes. */
  refuses: number | undefined;
};
