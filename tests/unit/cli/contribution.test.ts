import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../builds.ts';
import { edit, withTree, type Changes } from '../checks/tree.ts';

const bot = 'github-actions[bot]';
const marker = '<!-- portal: check of the content -->';
const dir = mkdtempSync(join(tmpdir(), 'contribution-'));
const summary = join(dir, 'summary.md');

/** What a stand-in of GitHub holds, and what it was asked to write. */
let comments: { id: number; user: { login: string } | null; body: string }[] = [];
let written: { method: string; path: string; body: string }[] = [];
let refuses: number | undefined;
let github: Server;

beforeAll(async () => {
  github = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    if (request.method === 'GET') {
      const size = Number(searchParams.get('per_page'));
      const from = (Number(searchParams.get('page')) - 1) * size;
      return response.end(JSON.stringify(comments.slice(from, from + size)));
    }
    if (refuses !== undefined) return response.writeHead(refuses).end('{}');
    const chunks = await request.toArray();
    const { body } = JSON.parse(Buffer.concat(chunks).toString()) as { body: string };
    written.push({ method: request.method ?? '', path: pathname, body });
    return response.end('{}');
  });
  await new Promise<void>((done) => void github.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  github.close();
  rmSync(dir, { recursive: true });
});
beforeEach(() => {
  comments = [];
  written = [];
  refuses = undefined;
  rmSync(summary, { force: true });
});

const tell = (changes: Changes, env: NodeJS.ProcessEnv = {}, prepare?: (content: string) => void) =>
  withTree(changes, async (content) => {
    prepare?.(content);
    const child = spawn(process.execPath, [resolve(root, 'src/cli/contribution.ts')], {
      cwd: root,
      env: {
        ...process.env,
        CONTENT_DIR: content,
        GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'asso/portail',
        GITHUB_SHA: '0123456789abcdef',
        GITHUB_RUN_ID: '77',
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_TOKEN: 'secret',
        PULL_REQUEST: '5',
        ...env,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const code = await new Promise((done) => child.once('close', done));
    return { code, output };
  });

const broken = { 'site.yml': null };
const zh = 'news/rencontre/index.zh.mdx';
const fr = 'news/rencontre/index.fr.mdx';

describe('a contribution', () => {
  it('is told of in the summary of the run and in one comment', async () => {
    const { code, output } = await tell(broken);
    expect([code, output]).toEqual([1, expect.stringContaining('Commentaire écrit')]);
    expect(output).toMatch(/^::error file=.*site\.yml,line=1,col=1,title=file\.site::/m);
    expect(readFileSync(summary, 'utf8')).toContain('**Erreurs : 1**');
    expect(written).toEqual([
      { method: 'POST', path: '/repos/asso/portail/issues/5/comments', body: expect.any(String) },
    ]);
    const { body } = written[0] as { body: string };
    expect(body.startsWith(`${marker}\n## `)).toBe(true);
    expect(body).toContain('<code>file.site</code>');
    expect(body).toContain('[0123456](https://github.com/asso/portail/actions/runs/77)');
  });

  it('is told of in the same comment when it has changed', async () => {
    const others = Array.from({ length: 150 }, (_, id) => ({
      id,
      user: { login: 'x' },
      body: '…',
    }));
    comments = [...others, { id: 900, user: { login: bot }, body: `${marker}\n…` }];
    const { code, output } = await tell({});
    expect([code, output]).toEqual([0, expect.stringContaining('Commentaire mis à jour')]);
    expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PATCH /repos/asso/portail/issues/comments/900',
    ]);
    expect(written[0]?.body).toContain('Rien à signaler');
  });

  it('leaves alone what someone else wrote with the same marker, or the workflow without it', async () => {
    comments = [
      { id: 1, user: { login: 'stranger' }, body: `${marker}\n…` },
      { id: 2, user: null, body: `${marker}\n…` },
      { id: 3, user: { login: bot }, body: `… ${marker}` },
    ];
    await tell({});
    expect(written.map(({ method }) => method)).toEqual(['POST']);
  });

  it('comes before what was there: beside the lines, and unfolded in the report', async () => {
    const stale = { [zh]: edit('正文', '新') };
    const { output } = await tell(stale, {}, (content) => {
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.example', ...args], {
          cwd: content,
          stdio: 'pipe',
        });
      git('init', '--quiet', '--initial-branch=main');
      git('add', '.');
      git('commit', '--quiet', '--message=base');
      git('checkout', '--quiet', '-b', 'contribution');
      appendFileSync(join(content, 'programmes/salon/index.zh.mdx'), '\n又一句。\n');
      git('commit', '--quiet', '--all', '--message=change');
      // As GitHub does: what is checked is the merge into the base, which has moved on.
      git('checkout', '--quiet', 'main');
      appendFileSync(join(content, 'people/jeanne.yml'), '# …\n');
      git('commit', '--quiet', '--all', '--message=other');
      git('merge', '--quiet', '--no-ff', '--message=merge', 'contribution');
    });
    const annotated = [...output.matchAll(/^::warning file=[^,]*?((?:news|programmes)[^,]*)/gm)];
    expect(annotated.map(([, file]) => file)).toEqual(['programmes/salon/index.fr.mdx', fr]);
    const [open, folded] = (written[0]?.body ?? '').split('<details>');
    expect(open).toContain('programmes/salon');
    expect(open).not.toContain(fr);
    expect(folded).toMatch(/1 autre avertissement, hors[^]*news\/rencontre/);
  });

  it.each([
    [403, /Commentaire non autorisé/],
    [502, /Commentaire impossible.*502/],
  ])('is still told of in the summary when GitHub answers %d', async (status, expected) => {
    refuses = status;
    const { code, output } = await tell(broken);
    expect([code, output]).toEqual([1, expect.stringMatching(expected)]);
    expect(output).not.toContain('secret');
    expect(readFileSync(summary, 'utf8')).toContain('file.site');
  });

  it('is told of on the screen, and nowhere else, outside GitHub', async () => {
    const none = { GITHUB_REPOSITORY: '', GITHUB_STEP_SUMMARY: '', GITHUB_TOKEN: '' };
    const { output } = await tell({ [fr]: edit('Titre', "''") }, none);
    expect(output).toContain('schema.invalid');
    expect(written).toEqual([]);
  });

  it('fits in a comment', async () => {
    const files = Array.from({ length: 400 }, (_, index) => [`news/Bad Name ${index}/x.mdx`, 'x']);
    const { output } = await tell(Object.fromEntries(files));
    expect(output).toContain('Commentaire écrit');
    const [{ body } = { body: '' }] = written;
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/autres constats/);
    expect(body).toContain('actions/runs/77');
    expect(readFileSync(summary, 'utf8').length).toBeGreaterThan(body.length);
  });
});
