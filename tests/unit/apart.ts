import { spawnSync } from 'node:child_process';

/** The numbers below a count, in groups for one process each. */
export const inGroups = (count: number, size: number): { numbers: string[] }[] =>
  Array.from({ length: Math.ceil(count / size) }, (_, group) => ({
    numbers: Array.from({ length: count }, (__, number) => `${number}`).slice(
      group * size,
      (group + 1) * size,
    ),
  }));

/**
 * The lines that a script prints, given these numbers. It runs in a process of its own, killed after so
 * many milliseconds: what has not ended by then is told by the lines that are missing. Throws what the
 * script says went wrong.
 */
export function runApart(script: string, numbers: readonly string[], timeout: number): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...numbers], {
    encoding: 'utf8',
    timeout,
    killSignal: 'SIGKILL',
  });
  if (stderr !== '') throw new Error(stderr);
  return stdout.trim().split('\n');
}
