import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isCall, pastOfCalls, type CallPast } from '#checks/call-past.ts';
import { check, type Report } from '#checks/run.ts';
import { cacheDir, cacheDirOf } from '#source/cache.ts';
import { openHistory } from '#source/history.ts';
import type { Tree } from '#source/tree.ts';
import { fingerprint, rulesVersion, treeFingerprint } from './fingerprint.ts';

/**
 * What the check says of a tree today. The last report of this content is kept on disk: as long as
 * neither the files, their history, the rules, the address of the site nor the day have changed, a build need not check what the command
 * before it has just checked.
 */
export async function reportOf(tree: Tree): Promise<Report> {
  // Not before: a command says first, in a sentence, what is wrong with the environment.
  const site = await import('#i18n/url.ts');
  const dir = cacheDirOf(tree.dir);
  const day = today();
  const history = await historyOf(tree);
  const key = fingerprint(
    rulesVersion(),
    treeFingerprint(tree),
    day,
    history?.head ?? '',
    site.absolute('/'),
  );
  const file = join(dir, 'report.json');
  const kept = readKept(file);
  if (kept?.key === key) return kept.report;
  const report = check(tree, day, await pastOfCalls(tree, history), site);
  // Where nothing can be kept, the next check takes as long as this one.
  await mkdir(dir, { recursive: true })
    .then(() => writeFile(file, JSON.stringify({ key, report })))
    .catch(() => undefined);
  return report;
}

/** What the calls of a tree were before, as far as its repository knows. */
export const pastOf = async (tree: Tree): Promise<CallPast> =>
  pastOfCalls(tree, await historyOf(tree));

/** A check must not wait on a slow disk: what is not known by then is not asked for. */
const historyOf = async (tree: Tree) =>
  tree.entries.some(isCall) ? openHistory(tree.dir, 5000) : undefined;

/** `YYYY-MM-DD`, in UTC, so that it is the same on every machine. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** How many findings the last check of this content has counted. */
export function lastCounts(): Report['counts'] {
  return (
    readKept(join(cacheDir, 'report.json'))?.report.counts ?? { error: 0, warning: 0, info: 0 }
  );
}

function readKept(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    // None yet, or cut short: it is made anew.
    return undefined;
  }
}

/**
 * The same beside the running program, which goes on serving, after a pause of so many milliseconds;
 * the report, or nothing when it was stopped before.
 */
export function reportAside(pause: number): Aside {
  let worker: Worker | undefined;
  let stop = () => {};
  const report = new Promise<Report | undefined>((resolve, reject) => {
    const timer = setTimeout(() => {
      worker = new Worker(join(process.cwd(), 'src/loading/report-worker.ts'));
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => resolve(undefined));
    }, pause);
    stop = () => {
      clearTimeout(timer);
      void worker?.terminate();
      resolve(undefined);
    };
  });
  return { report, stop };
}

type Aside = { report: Promise<Report | undefined>; stop: () => void };
type Kept = { key: string; report: Report };
