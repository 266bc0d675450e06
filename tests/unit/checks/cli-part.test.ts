import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '#checks/run.ts';
import { root } from '../../builds.ts';
import { edit, withTree } from './tree.ts';

const command = resolve(root, 'src/cli/check.ts');
const zh = 'news/rencontre/index.zh.mdx';
const fr = 'news/rencontre/index.fr.mdx';
const person = 'people/jeanne.yml';
/** A stale translation, and an error elsewhere. */
const faults = { [zh]: edit('正文', '新'), [person]: edit('zh: 让娜', "zh: ''") };

describe('the check of a part', () => {
  it.each([
    ['an entry', 'news/rencontre', [fr], 0],
    ['its folder', 'news/rencontre/', [fr], 0],
    ['its folder as Windows writes it', 'news\\rencontre', [fr], 0],
    ['one of its files', zh, [fr], 0],
    ['a person', 'people/jeanne', [person], 1],
    ['a person’s file', person, [person], 1],
    ['the terms', 'terms.yml', [], 0],
  ])('speaks of %s alone, and stops for it alone', async (_, name, files, expected) => {
    const { code, stdout } = await checked(() => ['--format', 'json', name]);
    const { issues, counts } = JSON.parse(stdout) as Report;
    expect([...new Set(issues.map(({ file }) => file))]).toEqual(files);
    expect(issues.length).toBe(counts.error + counts.warning + counts.info);
    expect(code).toBe(expected);
  });

  it('takes the path that a terminal completes', async () => {
    const { stdout } = await checked((dir) => [relative(root, join(dir, fr))]);
    expect(stdout).toContain(`${fr}:`);
    expect(stdout).not.toContain(person);
  });

  it('is told with how the whole stands, to people', async () => {
    const { stdout } = await checked(() => ['news/rencontre']);
    expect(stdout).toMatch(/\n0个错误，1条提醒[^]*\n整个网站：1个错误.*\n.*Erreurs : 1 .*\n$/);
    expect((await checked(() => [])).stdout).not.toContain('整个网站');
  });

  it('is that of what was accepted, where no other is asked for', async () => {
    const { code, stdout } = await checked(() => ['--accept', 'news/rencontre']);
    expect(stdout).not.toContain(person);
    expect([code, stdout.includes('✓')]).toEqual([0, true]);
  });

  it.each([
    ['news/rencontr', /是不是 news\/rencontre？\n.*vouliez-vous dire news\/rencontre ?/],
    ['zzzzzzzzzzzz', /没有 zzzzzzzzzzzz。.*\n.*collection\/dossier/],
  ])('asks back what is meant by %s', async (name, sentence) => {
    const { code, stdout, stderr } = await checked(() => [name]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });
});

const checked = (args: (dir: string) => string[]) =>
  withTree(faults, async (dir) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [command, '--content', dir, ...args(dir)],
      { encoding: 'utf8', cwd: root },
    );
    return { code: status, stdout, stderr };
  });
