import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../builds.ts';

/** As npm starts a script in PowerShell: the names of options in the environment, their values alone. */
const run = (command: string, env: NodeJS.ProcessEnv, args: string[] = []) =>
  spawnSync(process.execPath, [resolve(root, `src/cli/${command}.ts`), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env, CONTENT_DIR: '/nowhere' },
  });

describe('options that npm kept for itself', () => {
  it.each([
    ['check', { npm_config_fix: 'true' }, [], '--fix'],
    ['check', { npm_config_accept: 'true' }, ['news/x'], '--accept'],
    ['new', { npm_config_from: 'true' }, ['report.txt'], '--from'],
  ])('are told of, and nothing is done: %s', (command, env, args, flag) => {
    const { status, stdout, stderr } = run(command, env, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`${flag} 被 npm 拿走了`));
    expect(stderr).toContain(`npm a pris pour lui ${flag}`);
  });

  it('are not those that were given as they should be', () => {
    expect(run('check', {}, ['--fix']).stderr).not.toContain('npm a pris');
  });
});
