import * as native from 'node:path';

/**
 * The way from a folder to a file with `/` in it, whichever system names them: as reports, addresses and
 * Astro's store write it. `.` for the folder itself.
 */
export function slashed(from: string, to: string, system: System = native): string {
  return system.relative(from, to).split(system.sep).join('/') || '.';
}

/**
 * The same for what lies in the folder, else undefined. Never by the beginning of the path: Windows
 * writes one drive as `C:` and as `c:`.
 */
export function inside(folder: string, path: string, system: System = native): string | undefined {
  const way = slashed(folder, path, system);
  return way === '.' || /^\.\.(?:\/|$)/.test(way) || system.isAbsolute(way) ? undefined : way;
}

/** `node:path`, or either of its two halves. */
type System = Pick<typeof native.posix, 'relative' | 'sep' | 'isAbsolute'>;
