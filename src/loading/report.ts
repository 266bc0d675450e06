import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { check, type Report } from '#checks/run.ts';
import { cacheDir, cacheDirOf } from '#source/cache.ts';
import type { Tree } from '#source/tree.ts';
import { fingerprint, rulesVersion, treeFingerprint } from './fingerprint.ts';

/**
 * What the check says of a tree today. The last report of this content is kept on disk: as long as
 * neither the files nor the rules nor the day have changed, a build need not check what the command
 * before it has just checked.
 */
export async function reportOf(tree: Tree): Promise<Report> {
  const dir = cacheDirOf(tree.dir);
  const today = new Date().toISOString().slice(0, 10);
  const key = fingerprint(rulesVersion(), treeFingerprint(tree), today);
  const file = join(dir, 'report.json');
  const kept = readKept(file);
  if (kept?.key === key) return kept.report;
  const report = check(tree, today);
  // Where nothing can be kept, the next check takes as long as this one.
  await mkdir(dir, { recursive: true })
    .then(() => writeFile(file, JSON.stringify({ key, report })))
    .catch(() => undefined);
  return report;
}

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
