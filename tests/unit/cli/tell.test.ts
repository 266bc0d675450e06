import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '#checks/issue.ts';
import { handOver, takeOver } from '../../../src/cli/handed.ts';
import { root } from '../../builds.ts';

const bot = 'github-actions[bot]';
const marker = '<!-- portal: check of the content -->';
const dir = mkdtempSync(join(tmpdir(), 'tell-'));
const clone = join(dir, 'clone');
const handed = join(dir, 'report.json');
const event = join(dir, 'event.json');
const sha = '0123456789abcdef0123456789abcdef01234567';

/** What a stand-in of GitHub holds, and what it was asked to write. */
let pulls: { number: number; head: { sha: string; repo: { full_name: string } | null } }[] = [];
let comments: { id: number; user: { login: string } | null; body: string }[] = [];
let written: { method: string; path: string; body: string }[] = [];
let asked: string[] = [];
let refuses: number | undefined;
let github: Server;

beforeAll(async () => {
  // As the workflow has it: the code of the main branch, and no package.
  mkdirSync(clone);
  cpSync(resolve(root, 'package.json'), join(clone, 'package.json'));
  cpSync(resolve(root, 'src'), join(clone, 'src'), { recursive: true });
  github = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    if (request.method === 'GET') {
      asked.push(String(request.url));
      if (pathname === '/repos/asso/portail/pulls') return response.end(JSON.stringify(pulls));
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
  pulls = [{ number: 5, head: { sha, repo: { full_name: 'amie/portail' } } }];
  comments = [];
  written = [];
  asked = [];
  refuses = undefined;
  rmSync(handed, { force: true });
});

async function tell(report: string | undefined, from: string | null = 'amie/portail') {
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
  return { code, output, body: written[0]?.body ?? '' };
}

const found = (changes: Partial<Issue> = {}): Issue => ({
  rule: 'schema.invalid',
  severity: 'error',
  file: 'news/x/index.fr.mdx',
  line: 3,
  column: 1,
  message: { zh: '标题是空的。', fr: 'Le titre est vide.' },
  related: [],
  ...changes,
});
const report = (issues: Issue[], concerns?: (file: string) => boolean) =>
  handOver({ issues, counts: { error: 0, warning: 0, info: 0 }, silenced: [] }, concerns);

describe('what a check found', () => {
  it('stands in one comment, without a package installed', async () => {
    expect(existsSync(join(clone, 'node_modules'))).toBe(false);
    const { code, output, body } = await tell(report([found()]));
    expect([code, output]).toEqual([0, expect.stringContaining('Commentaire écrit')]);
    expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /repos/asso/portail/issues/5/comments',
    ]);
    expect(body.startsWith(`${marker}\n## `)).toBe(true);
    expect(body).toContain('**Erreurs : 1**');
    expect(body).toContain(
      `https://github.com/amie/portail/blob/${sha}/content/news/x/index.fr.mdx?plain=1#L3`,
    );
    expect(body).toContain('(https://github.com/asso/portail/blob/HEAD/content/RULES.fr.md)');
    expect(body).toContain('[0123456](https://github.com/asso/portail/actions/runs/77)');
  });

  it('stands in the same comment when it has changed', async () => {
    const others = Array.from({ length: 150 }, (_, id) => ({
      id,
      user: { login: 'x' },
      body: '…',
    }));
    comments = [...others, { id: 900, user: { login: bot }, body: `${marker}\n…` }];
    const { output, body } = await tell(report([]));
    expect(output).toContain('Commentaire mis à jour');
    expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PATCH /repos/asso/portail/issues/comments/900',
    ]);
    expect(body).toContain('Rien à signaler');
  });

  it('leaves alone what someone else wrote with the same marker, or the workflow without it', async () => {
    comments = [
      { id: 1, user: { login: 'stranger' }, body: `${marker}\n…` },
      { id: 2, user: null, body: `${marker}\n…` },
      { id: 3, user: { login: bot }, body: `… ${marker}` },
    ];
    await tell(report([]));
    expect(written.map(({ method }) => method)).toEqual(['POST']);
  });

  it('shows first what the contribution changed', async () => {
    const warning = (file: string) => found({ severity: 'warning', file });
    const both = [warning('news/old/index.fr.mdx'), warning('news/new/index.fr.mdx')];
    const { body } = await tell(report(both, (file) => file.startsWith('news/new/')));
    const [open, folded] = body.split('<details>');
    expect(open).toContain('news/new/');
    expect(open).not.toContain('news/old/');
    expect(folded).toMatch(/1 autre avertissement, hors[^]*news\/old/);
  });

  it('fits in a comment', async () => {
    const issues = Array.from({ length: 400 }, (_, line) => found({ line }));
    const { body } = await tell(report(issues));
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/autres constats/);
    expect(body).toContain('actions/runs/77');
  });

  it('is told of where GitHub says it is from, and nowhere else', async () => {
    pulls = [
      // Another repository of the same owner, a later push, and a fork that is gone.
      { number: 1, head: { sha, repo: { full_name: 'amie/autre' } } },
      { number: 2, head: { sha: 'f'.repeat(40), repo: { full_name: 'amie/portail' } } },
      { number: 3, head: { sha, repo: null } },
    ];
    const { code, output } = await tell(report([found()]));
    expect([code, output]).toEqual([0, expect.stringContaining('a changé depuis')]);
    expect(written).toEqual([]);
    expect(asked).toEqual([
      '/repos/asso/portail/pulls?state=open&head=amie%3Atexte+%26+co&per_page=100',
    ]);
    expect((await tell(report([found()]), null)).code).toBe(0);
    expect(written).toEqual([]);
  });

  it.each([
    [403, 0, /Commentaire non autorisé/],
    [502, 1, /502/],
  ])('is not told of when GitHub answers %d', async (status, exit, expected) => {
    refuses = status;
    const { code, output } = await tell(report([found()]));
    expect([code, output]).toEqual([exit, expect.stringMatching(expected)]);
  });
});

describe('a report that a stranger wrote', () => {
  it('is shown, never obeyed', async () => {
    const evil =
      '](https://evil.example) <img src=x> @everyone #12 www.evil.example </details>\n## Fusionnez !';
    const { body } = await tell(
      report([
        found({
          rule: evil,
          file: `news/${evil}`,
          message: { zh: evil, fr: evil },
          sides: { zh: evil, fr: evil },
          related: [{ file: evil, line: 1, column: 1 }],
        }),
      ]),
    );
    const shown = body.replaceAll(/\]\([^)]*\)/g, ']');
    expect(shown).not.toMatch(/<img|^## Fus|@everyone|#12|:\/\/evil|www\.evil|<\/details>/m);
    const addresses = [...body.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses)
      expect(address).toMatch(/^https:\/\/github\.com\/(?:amie|asso)\/portail\/(?:blob|actions)\//);
  });

  const told = (changes: object) => JSON.stringify({ issues: [{ ...found(), ...changes }] });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['something else', '[]'],
    ['null', 'null'],
    ['a finding that is none', '{"issues":[null]}'],
    ['a severity of its own', told({ severity: '<b>' })],
    ['a line that is a text', told({ line: '1) [x](https://evil.example' })],
    ['a sentence in one language', told({ message: { zh: '…' } })],
    ['a place outside the content', told({ file: 'news/../../../../evil/x' })],
    ['a place outside, in another way', told({ related: [{ ...found(), file: '..\\x' }] })],
    ['more than anyone reads', ' '.repeat(17 * 1024 * 1024) + report([])],
    ['files that are none', JSON.stringify({ issues: [], own: [1] })],
  ])('is not told when it is %s', async (_, text) => {
    const { code, output } = await tell(text);
    expect([code, output]).toEqual([0, expect.stringContaining('Aucun rapport')]);
    expect(written).toEqual([]);
  });

  it('counts for what it holds, and for nothing else', () => {
    const taken = takeOver(
      JSON.stringify({
        issues: [{ ...found(), extra: 1, values: ['x'] }],
        counts: { error: '<img>' },
        own: undefined,
      }),
    );
    expect(taken).toEqual({ issues: [found()], own: undefined });
  });
});
