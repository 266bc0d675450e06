import { renameSync } from 'node:fs';

/**
 * Moves a file or folder to its place at once. On Windows a scanner of viruses or an editor may hold
 * for a moment what was just written: it is tried again for about two seconds. Throws the system's error.
 */
export function moveIntoPlace(
  from: string,
  to: string,
  { rename, platform }: System = { rename: renameSync, platform: process.platform },
): void {
  for (let pause = 5; ; pause *= 2) {
    try {
      return rename(from, to);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (platform !== 'win32' || !held.has(code) || pause > 1280) throw error;
      // Whoever calls writes at once and waits for it.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

const held: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

type System = { rename: (from: string, to: string) => void; platform: string };
