import { readdirSync, readFileSync } from 'node:fs';

/**
 * What a process and all its descendants use, read from /proc (proc(5)), which only Linux has.
 * Memory is the sum of what is resident at one moment: the sum of each process’s own peak
 * (`VmHWM`, `ru_maxrss`) would add up peaks that never stood side by side, and Node tells of no
 * child’s. Pages that two processes share count twice; here that is little, but for a child between
 * fork and exec, which is passed over: it still bears the command line of its parent.
 */
export function observe(pid: number): Observer {
  const own = new Map<number, number>();
  let [peak, cpu] = [0, 0];
  return {
    look() {
      let [memory, standing] = [0, 0];
      for (const id of descendants(pid)) {
        const stat = readStat(id);
        if (!stat) continue;
        own.set(id, stat.own);
        memory += stat.memory;
        // A child that has been waited for lives on in the figures of its parent, once.
        standing += stat.own + stat.reaped;
      }
      peak = Math.max(peak, memory);
      // One that nobody waited for, as Pagefind's, is in no figures but those last seen of it.
      const seen = own.values().reduce((sum, one) => sum + one, 0);
      cpu = Math.max(cpu, standing, seen);
    },
    cpu: () => cpu,
    peak: () => peak,
  };
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

export type Observer = {
  /** To be called now and then: what happens between two looks is seen in part. */
  look(): void;
  /** Seconds. */
  cpu(): number;
  /** Bytes. */
  peak(): number;
};
