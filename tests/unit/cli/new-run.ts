import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { root } from '../../builds.ts';

/** A copy of the fixtures to write into; each file of tests has its own. */
export const dir = mkdtempSync(join(tmpdir(), 'new-'));
cpSync(resolve(root, 'tests/fixtures/content'), dir, { recursive: true });
afterAll(() => rmSync(dir, { recursive: true }));

/** Without a terminal, as a program calls it. */
export function run(args: readonly string[], { lang = 'fr', input = '' } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(root, 'src/cli/new.ts'), '--content', dir, ...args],
    { encoding: 'utf8', input, cwd: root, env: { ...process.env, LC_ALL: lang, NO_COLOR: '1' } },
  );
  return { code: status, stdout, stderr };
}

export const files = () => (readdirSync(dir, { recursive: true }) as string[]).toSorted();

export const meeting = [
  ['--date', '2030-05-20'],
  ['--kind', 'meeting'],
  ['--title.zh', '协会与示例机构筹备展会'],
  ['--title.fr', 'L’association et Exemple préparent un salon'],
  ['--summary.zh', '2030年5月20日，协会访问示例机构。'],
  ['--summary.fr', 'Le 20 mai 2030, l’association s’est rendue chez Exemple.'],
  ['--place', 'lyon'],
  ['--people', 'camille-exemple:host,wu-yifan:guest'],
  ['--original', 'fr'],
].flat();
