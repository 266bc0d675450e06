import type { EntrySource, SourceFile } from '#source/tree.ts';
import type { Place } from './issue.ts';

/** Where a fact of an entry stands: in the file that has it, the Chinese one where both do. */
export function placeOf(entry: EntrySource, path: readonly PropertyKey[]): Place {
  const { zh, fr } = entry.files;
  const [name = ''] = path;
  const source = ([zh, fr].find((file) => file && hasField(file, name)) ?? zh ?? fr) as SourceFile;
  return { file: source.file, ...source.locate(path) };
}

export function hasField({ data }: Pick<SourceFile, 'data'>, name: PropertyKey): boolean {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name);
}
