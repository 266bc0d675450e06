import { assemble } from '#domain/assemble.ts';
import { frenchNames } from '#domain/names.ts';
import { isHeld } from '#domain/release.ts';
import { contentDir, readTree } from '#source/tree.ts';

/**
 * The French names that the portal's own pages may cite, read before anybody knows whether this is a
 * build: of partners and programmes those that are out, which is what a build may know. The rest of
 * the tree, which is not read, would say which people and terms wait with the others; a page that
 * cites one of these has told it already.
 */
export async function readFrenchNames(): Promise<string[]> {
  const tree = await readTree(contentDir, ['partners', 'programmes']);
  const now = new Date();
  const entries = tree.entries.filter((entry) => !isHeld(entry, now));
  return frenchNames(assemble({ ...tree, entries }).parts);
}
