import { assemble } from '#domain/assemble.ts';
import { frenchNames } from '#domain/names.ts';
import { releasedTree } from '#domain/release.ts';
import { contentDir, readTree } from '#source/tree.ts';

/**
 * The French names that the portal's own pages may cite, read before anybody knows whether this is a
 * build: those that are out, which is what a build may know.
 */
export async function readFrenchNames(): Promise<string[]> {
  const tree = await readTree(contentDir, ['partners', 'programmes']);
  return frenchNames(assemble(releasedTree(tree, new Date())).parts);
}
