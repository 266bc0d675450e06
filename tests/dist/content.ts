import { assemble } from '#domain/assemble.ts';
import { releasedTree } from '#domain/release.ts';
import { createSite, type Site } from '#domain/site.ts';
import { readTree } from '#source/tree.ts';
import type { Build } from '../builds.ts';

/** The content a build was made from, read from its files, less what it may not know. */
export async function contentOf({ contentDir }: Build): Promise<Site> {
  const { parts, rejected } = assemble(releasedTree(await readTree(contentDir), new Date()));
  if (!parts.record || rejected.length > 0) throw new Error(`Cannot read ${rejected.join(', ')}`);
  // No rule over the pages depends on the day.
  const now = new Date('2026-01-01T12:00:00Z');
  return createSite({ ...parts, record: parts.record }, now);
}
