import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A temporary repository, untouched by the settings of whoever runs the tests. */
export function makeRepository(): Repository {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'repository-')));
  let day = 1;
  const git = (...args: string[]) => {
    const date = `2025-01-${String(day).padStart(2, '0')}T12:00:00+0000`;
    const env = { ...settings, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return execFileSync('git', args, { cwd: dir, env, encoding: 'utf8', stdio: 'pipe' });
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    dir,
    git,
    write: (file, text) => {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), text);
    },
    commit: () => {
      git('add', '--all');
      git('commit', '--quiet', '--message', 'x');
      day += 1;
    },
    remove: () => rmSync(dir, { recursive: true }),
  };
}

const settings = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@fictive.example',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@fictive.example',
};

export interface Repository {
  dir: string;
  git: (...args: string[]) => string;
  write: (file: string, text: string) => void;
  /** Everything, a day after the last: the first on 1 January 2025. */
  commit: () => void;
  remove: () => void;
}
