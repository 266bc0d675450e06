import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { contentsOf, datesOf, lifesOf, type Life } from './git-output.ts';

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
    const asked = ['rev-parse', '--is-shallow-repository', 'HEAD'];
    const [isShallow, head = ''] = (await git(await realpath(dir), asked)).toString().split('\n');
    return {
      isShallow: isShallow === 'true',
      head,
      versionsOf: (path) => versions(path, git),
      publishedIn: (folder, wanted) => published(folder, wanted, git),
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

/**
 * What the files of a folder were, day by day, along the line that was published: of a merge its
 * result alone, whatever was tried on the way. All or nothing: half a past would tell of changes
 * that never were.
 */
async function published(
  folder: string,
  wanted: (path: string) => boolean,
  git: Git,
): Promise<ReadonlyMap<string, readonly Published[]>> {
  try {
    const log = await git(folder, [...line, '--', '.']);
    const lifes = lifesOf(log.toString(), wanted);
    const ids = new Set([...lifes.values()].flatMap((life) => life.flatMap(({ id }) => id ?? [])));
    if (ids.size === 0) return new Map();
    const input = [...ids].map((id) => `${id}\n`).join('');
    const texts = contentsOf(await git(folder, ['cat-file', '--batch'], input));
    if (texts.size < ids.size) return new Map();
    const read = ({ date, id }: Life[number]) => ({ date, text: id && texts.get(id) });
    return new Map([...lifes].map(([path, life]) => [path, life.map(read)]));
  } catch {
    return new Map();
  }
}

/** A rename is one when little else changed: next year's call is often written from this year's. */
const line = [
  'log',
  '--first-parent',
  '-m',
  '--find-renames=75%',
  '--relative',
  '--no-color',
  '--no-show-signature',
  '--format=%x00%cs',
  '--raw',
  '--no-abbrev',
];

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
  /** The commit that the working tree was taken from. */
  head: string;
  /** `path` is absolute. Nothing for a file that git does not know, or in a folder that is gone. */
  versionsOf: (path: string) => AsyncIterable<Version>;
  /**
   * By path in `folder` (absolute), the published versions of the files that are `wanted`, oldest
   * first; empty when any cannot be read.
   */
  publishedIn: (
    folder: string,
    wanted: (path: string) => boolean,
  ) => Promise<ReadonlyMap<string, readonly Published[]>>;
};
/** `date`: the day it was committed, `YYYY-MM-DD`. */
export type Version = { date: string; text: string };
/** Without a text the file was taken away that day. */
export type Published = { date: string; text?: string | undefined };
