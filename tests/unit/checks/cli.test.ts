import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../builds.ts';
import { edit, withTree, type Changes } from './tree.ts';

const command = resolve(root, 'src/cli/check.ts');
const zh = 'news/rencontre/index.zh.mdx';
const fr = 'news/rencontre/index.fr.mdx';

describe('the check command', () => {
  it('prints one JSON object as hosts rely on', async () => {
    const { code, stdout, stderr } = await run({
      [fr]: edit('summary', 'date: 2025-03-12\nsummary'),
    });
    expect(JSON.parse(stdout)).toEqual({
      issues: [
        {
          rule: 'facts.date.contradiction',
          severity: 'error',
          file: fr,
          line: 3,
          column: 1,
          message: { zh: expect.stringMatching(/\S/), fr: expect.stringMatching(/\S/) },
          related: [{ file: zh, line: 4, column: 1 }],
        },
      ],
      counts: { error: 1, warning: 0, info: 0 },
    });
    expect([code, stderr]).toEqual([1, '']);
  });

  it('tells what it can be asked', () => {
    const { status, stdout } = spawnSync(process.execPath, [command, '--help'], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    for (const flag of ['--accept', '--fix', '--format', '--content'])
      expect(stdout).toMatch(new RegExp(`^ {2}${flag} .*\\p{Script=Han}`, 'mu'));
  });

  it.each<[string, Changes, number, Record<string, number>]>([
    ['nothing', {}, 0, { error: 0, warning: 0, info: 0 }],
    ['a warning', { [zh]: edit('正文', '新') }, 0, { error: 0, warning: 1, info: 0 }],
    ['information', { [fr]: null }, 0, { error: 0, warning: 0, info: 1 }],
    ['an error', { 'site.yml': null }, 1, { error: 1, warning: 0, info: 0 }],
  ])('exits after %s as its severity asks', async (_, changes, expected, counts) => {
    const { code, stdout } = await run(changes);
    expect(JSON.parse(stdout).counts).toEqual(counts);
    expect(code).toBe(expected);
  });

  it.each([
    ['an unknown option', ['--formt', 'json']],
    ['an unknown format', ['--format', 'xml']],
    ['a name every object has', ['--format', 'toString']],
    ['a name of nothing', ['news/nobody']],
    ['no such folder', ['--content', '/no/such/folder']],
    ['no such entry', ['--accept', 'news/nobody']],
  ])('exits with 2 and prints nothing on its output for %s', async (_, args) => {
    const { code, stdout, stderr } = await run({}, args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/\p{Script=Han}/u);
    expect(stderr).toMatch(/npm run check|Entrée|Écrivez/);
  });

  it.each([
    [
      'people',
      ['--format', 'text'],
      /^0个错误[^]*\n\n✓ .*1处\n {2}.*1 retouche de typographie\n$/,
      /^$/,
    ],
    ['machines', ['--format', 'json'], /^\{[^]*\}\n$/, /^✓ .*1处/],
  ])('mends, then reports what remains, to %s', async (_, args, output, aside) => {
    await withTree({ [fr]: edit('Titre', "L'un") }, async (dir) => {
      const { code, stdout, stderr } = spawn(['--content', dir, '--fix', ...args]);
      expect(stdout).toMatch(output);
      expect(stderr).toMatch(aside);
      expect(code).toBe(0);
      expect(readFileSync(join(dir, fr), 'utf8')).toContain('L’un');
    });
  });

  it('says what it recorded, to people and beside the report for machines', async () => {
    await withTree({ [zh]: edit('正文', '新') }, async (dir) => {
      const accept = ['--content', dir, '--accept', 'news/rencontre'];
      const machine = spawn([...accept, '--format', 'json']);
      expect(JSON.parse(machine.stdout).counts.warning).toBe(0);
      expect(machine.stderr).toMatch(/^✓ .*指纹\n {2}.*empreinte/);
      expect(spawn(accept).stdout).toMatch(/\n\n✓ .*没有要记的.*\n {2}.*rien à noter.*\n$/);
    });
  });

  it.each(['json', 'text', 'sarif', 'github', 'markdown'])(
    'reports its own failure as %s, without a stack trace',
    async (format) => {
      // What nothing in a tree can do any more: a piece of the language itself is broken.
      const sabotage = '--import=data:text/javascript,Map.groupBy=()=>{throw(Error("broken"))}';
      const { code, stdout, stderr } = await withTree({}, async (dir) =>
        spawn(['--format', format, '--content', dir], { NODE_OPTIONS: sabotage }),
      );
      expect([code, stderr]).toEqual([2, '']);
      expect(stdout).toContain('check.failed');
      expect(stdout).toContain('broken');
      expect(stdout).toMatch(/\p{Script=Han}/u);
      expect(stdout).not.toMatch(/^\s+at /m);
    },
  );

  it('shows no file name to a terminal as the terminal would obey it', async () => {
    const { stdout } = await withTree({ 'news/a\u001b[31m\nb/index.zh.mdx': 'x' }, async (dir) =>
      spawn(['--content', dir]),
    );
    expect(stdout).toMatch(/^news\/a\\u001b\[31m\\nb:1:1 /m);
    expect(stdout).not.toContain('\u001b');
  });

  it('reads CONTENT_DIR, and says everything in both languages to people', async () => {
    const { code, stdout } = await withTree({ [fr]: edit('Titre', "''") }, async (dir) =>
      spawn([], { CONTENT_DIR: dir }),
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(
      new RegExp(`^${fr}:2:1 .*schema\\.invalid\n {2}.*\\p{Script=Han}.*\n {2}«`, 'u'),
    );
  });
});

function run(changes: Changes, args: string[] = []) {
  return withTree(changes, async (dir) => spawn(['--format', 'json', '--content', dir, ...args]));
}

function spawn(args: string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, ...env },
  });
  return { code: status, stdout, stderr };
}
