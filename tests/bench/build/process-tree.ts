import { readdirSync, readFileSync } from 'node:fs';

/**
 * What a process and all its descendants use, read from /proc (proc(5)), which only Linux has.
 * Memory is the sum of what is resident at one moment: the sum of each process’s own peak
 * (`VmHWM`, `ru_maxrss`) would add up peaks that never stood side by side, and Node tells of no
 * child’s. Pages that two processes share count twice; here that is little, but for a child between
 * fork and exec, which is passed over: it still bears the command line of its parent.
 */
export function readTree(pid: number): { cpu: number; memory: number } {
  let [cpu, memory] = [0, 0];
  for (const id of descendants(pid)) {
    const stat = readStat(id);
    if (!stat) continue;
    // A child that has been waited for lives on in the figures of its parent, once.
    cpu += stat.own + stat.reaped;
    memory += stat.memory;
  }
  return { cpu, memory };
}

/** CPU seconds of every descendant of this process that has ended and been waited for. */
export function reapedCpu(): number {
  return readStat(process.pid)?.reaped ?? 0;
}

function descendants(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    const command = commandOf(pid);
    return [
      pid,
      ...children
        .map(Number)
        .filter((child) => commandOf(child) !== command)
        .flatMap(descendants),
    ];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function readStat(pid: number) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; the third field follows it.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const field = (number: number) => Number(fields[number - 3]);
    return {
      own: (field(14) + field(15)) / ticks,
      reaped: (field(16) + field(17)) / ticks,
      memory: field(24) * page,
    };
  } catch {
    return undefined;
  }
}

/** USER_HZ, the same on every Linux that Node runs on. */
const ticks = 100;
const page = 4096;
