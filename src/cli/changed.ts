import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * What the last commit changes below `dir`: of a contribution GitHub checks out the commit that would
 * merge it, whose first parent is the base. An entry counts as a whole, since each of its files may be
 * what a finding in the other is about. Undefined where git cannot tell.
 */
export async function changedIn(dir: string): Promise<((file: string) => boolean) | undefined> {
  const args = ['diff', '--name-only', '--no-renames', '-z', '--relative', 'HEAD^1', 'HEAD'];
  const options = { cwd: dir, maxBuffer: 64 * 1024 * 1024 };
  const told = await promisify(execFile)('git', args, options).catch(() => undefined);
  if (!told) return undefined;
  const changed = new Set(told.stdout.split('\0').filter(Boolean).map(subjectOf));
  return (file) => changed.has(subjectOf(file));
}

/** `news/x/index.fr.mdx` → `news/x`; `people/x.yml` is one by itself. */
export const subjectOf = (file: string) => {
  const [collection, name, ...rest] = file.split('/');
  return rest.length > 0 ? `${collection}/${name}` : file;
};
