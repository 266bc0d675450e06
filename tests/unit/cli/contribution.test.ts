import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { takeOver } from '../../../src/cli/handed.ts';
import { root } from '../../builds.ts';
import { edit, withTree, type Changes } from '../checks/tree.ts';

const dir = mkdtempSync(join(tmpdir(), 'contribution-'));
const summary = join(dir, 'summary.md');
const handed = join(dir, 'report.json');

afterAll(() => rmSync(dir, { recursive: true }));
beforeEach(() => {
  rmSync(summary, { force: true });
  rmSync(handed, { force: true });
});

const check = (
  changes: Changes,
  env: NodeJS.ProcessEnv = {},
  prepare?: (content: string) => void,
) =>
  withTree(changes, async (content) => {
    prepare?.(content);
    const child = spawn(process.execPath, [resolve(root, 'src/cli/contribution.ts')], {
      cwd: root,
      env: {
        ...process.env,
        CONTENT_DIR: content,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'asso/portail',
        GITHUB_SHA: '0123456789abcdef',
        GITHUB_STEP_SUMMARY: summary,
        REPORT: handed,
        ...env,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const code = await new Promise((done) => child.once('close', done));
    return { code, output };
  });

const zh = 'news/rencontre/index.zh.mdx';
const fr = 'news/rencontre/index.fr.mdx';

describe('a contribution', () => {
  it('is told of beside its lines, in the summary of the run, and to who comments', async () => {
    const { code, output } = await check({ 'site.yml': null });
    expect(code).toBe(1);
    expect(output).toMatch(/^::error file=.*site\.yml,line=1,col=1,title=file\.site::/m);
    expect(readFileSync(summary, 'utf8')).toContain('**Erreurs : 1**');
    const report = takeOver(readFileSync(handed, 'utf8'));
    expect(report?.issues.map(({ rule }) => rule)).toEqual(['file.site']);
  });

  it('comes before what was there: beside the lines, and for who comments', async () => {
    const stale = { [zh]: edit('正文', '新') };
    const { output } = await check(stale, {}, (content) => {
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
    const report = takeOver(readFileSync(handed, 'utf8'));
    expect(report?.own).toEqual(['programmes/salon/index.fr.mdx']);
    expect(report?.issues.some(({ file }) => file === fr)).toBe(true);
  });

  it('is told of on the screen, and nowhere else, outside GitHub', async () => {
    const none = { GITHUB_REPOSITORY: '', GITHUB_STEP_SUMMARY: '', REPORT: '' };
    const { output } = await check({ [fr]: edit('Titre', "''") }, none);
    expect(output).toContain('schema.invalid');
    expect([existsSync(summary), existsSync(handed)]).toEqual([false, false]);
  });
});
