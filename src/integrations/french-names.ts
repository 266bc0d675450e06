import { assemble } from '#domain/assemble.ts';
import { frenchNames } from '#domain/names.ts';
import { contentDir, readTree } from '#source/tree.ts';

/** The French names that bodies may cite, read before the build. */
export async function readFrenchNames(): Promise<string[]> {
  return frenchNames(assemble(await readTree(contentDir, ['partners', 'programmes'])).parts);
}
