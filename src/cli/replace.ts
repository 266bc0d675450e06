import { randomBytes } from 'node:crypto';
import { realpath, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { moveIntoPlace } from '#source/rename.ts';

/** Writes all the files or none: each is complete before the first takes its place. Rejects when one cannot be written. */
export async function replaceFiles(
  dir: string,
  files: readonly { file: string; text: string }[],
): Promise<void> {
  const ready: { temporary: string; path: string }[] = [];
  try {
    for (const { file, text } of files) {
      const path = await realpath(join(dir, file));
      const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
      ready.push({ temporary, path });
      await writeFile(temporary, text, { mode: (await stat(path)).mode, flag: 'wx' });
    }
    for (const { temporary, path } of ready) moveIntoPlace(temporary, path);
  } catch (error) {
    await Promise.all(ready.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
}
