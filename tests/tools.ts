import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { root, type Build } from './builds.ts';

/** Where runs leave what only the next step reads. */
export const cache = resolve(root, 'node_modules/.cache/portal');

/** Exit code of a project tool, its output passed through; 1 when it cannot be started. */
export function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...clean, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((done) => {
    child.once('error', (error) => {
      console.error(error);
      done(1);
    });
    child.once('exit', (code) => done(code ?? 1));
  });
}

/** Builds a tree anew; the exit code of the build. */
export function make({ dir, base, siteUrl, contentDir }: Build): Promise<number> {
  rmSync(dir, { recursive: true, force: true });
  const env = { CONTENT_DIR: contentDir, BASE_PATH: base, SITE_URL: siteUrl, OUT_DIR: dir };
  return run('npm', ['run', '--silent', 'build'], env);
}

const clean: NodeJS.ProcessEnv = {
  ...process.env,
  // The project's own Node.js and tools, also when started without npm.
  PATH: [resolve(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
};
// What the caller set for their own site must not change what the tests see.
for (const name of ['CONTENT_DIR', 'BASE_PATH', 'SITE_URL', 'OUT_DIR', 'PORT', 'HOST'])
  delete clean[name];
