import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';

/**
 * The history of the repository a folder stands in, read with the `git` of the machine. Undefined
 * when there is none to read: no git, no repository, or one that git refuses to open. `patience`,
 * in milliseconds, is for all that is asked of it: a build must not wait on a slow disk.
 */
export async function openHistory(dir: string, patience = 20_000): Promise<History | undefined> {
  const end = performance.now() + patience;
  const git = (cwd: string, args: readonly string[], input = '') =>
    run(cwd, args, input, Math.ceil(end - performance.now()));
  try {
    const answer = await git(await realpath(dir), ['rev-parse', '--is-shallow-repository']);
    return {
      isShallow: answer.toString().trim() === 'true',
      versionsOf: (path) => versions(path, git),
    };
  } catch {
    return undefined;
  }
}

/** The committed versions of a file, newest first, under its former names too. */
async function* versions(path: string, git: Git): AsyncGenerator<Version> {
  const dir = dirname(path);
  const log = await git(dir, [...show, '--', basename(path)]).catch(() => Buffer.alloc(0));
  const blobs = datesOf(log.toString());
  for (let from = 0; from < blobs.length; from += together) {
    const some = blobs.slice(from, from + together);
    const ids = some.map(({ id }) => `${id}\n`).join('');
    const bytes = await git(dir, ['cat-file', '--batch'], ids).catch(() => Buffer.alloc(0));
    const texts = contentsOf(bytes);
    for (const { id, date } of some) {
      const text = texts.get(id);
      if (text !== undefined) yield { date, text };
    }
  }
}

/** `-m`: what a merge brought about stands in no other commit. */
const show = [
  'log',
  '--follow',
  '-m',
  '--max-count=300',
  '--no-color',
  '--no-show-signature',
  '--format=%x00%cs',
  '--raw',
  '--no-abbrev',
  '--diff-filter=AMRC',
];
/** Versions read at a time: most searches end within the first few. */
const together = 25;

/** Blobs of a raw log, each once, with the day of its commit (git-diff(1), « RAW OUTPUT FORMAT »). */
function datesOf(log: string): { id: string; date: string }[] {
  const found = new Map<string, string>();
  for (const commit of log.split('\0')) {
    const date = commit.slice(0, 10);
    for (const [, id = ''] of commit.matchAll(/^:\d+ \d+ [\da-f]+ ([\da-f]+) /gm))
      if (!found.has(id)) found.set(id, date);
  }
  return Array.from(found, ([id, date]) => ({ id, date }));
}

/** `<id> blob <size>`, the bytes, a line feed; or `<id> missing` (git-cat-file(1), « BATCH OUTPUT »). */
function contentsOf(bytes: Buffer): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const lineEnd = bytes.indexOf('\n', at);
    if (lineEnd < 0) break;
    const [id = '', , size] = bytes.toString('latin1', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (size === undefined) continue;
    found.set(id, bytes.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

async function run(cwd: string, args: readonly string[], input: string, time: number) {
  if (time <= 0) throw new Error('out of time');
  const options = { cwd, env, timeout: time, maxBuffer: 64 * 2 ** 20, encoding: 'buffer' as const };
  const running = promisify(execFile)('git', args, options);
  // A git that ends without reading has said what it had to say.
  running.child.stdin?.on('error', () => {}).end(input);
  return (await running).stdout;
}

/** A hook of git names its own repository in the environment; nothing is asked, fetched or written. */
const env = {
  ...process.env,
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
};

type Git = (cwd: string, args: readonly string[], input?: string) => Promise<Buffer>;
export type History = {
  /** Whether older commits were left out when the repository was copied. */
  isShallow: boolean;
  /** `path` is absolute. Nothing for a file that git does not know, or in a folder that is gone. */
  versionsOf: (path: string) => AsyncIterable<Version>;
};
/** `date`: the day it was committed, `YYYY-MM-DD`. */
export type Version = { date: string; text: string };
