import { withDraftsEased } from '#checks/drafts.ts';
import { checkFacts } from '#checks/facts.ts';
import type { Issue } from '#checks/issue.ts';
import { compareEntry, type Compared } from '#checks/parity/check.ts';
import type { EntryTexts } from '#checks/parity/read.ts';
import { readRegistry } from '#checks/parity/registry.ts';
import { applySilencers } from '#checks/silence.ts';
import { locales } from '#i18n/locales.ts';
import { framesOf, type Frame } from '#parity/frames.ts';
import type { CollectionName } from '#schema/index.ts';
import { contentDir, readTree, rereadEntry, type EntrySource, type Tree } from '#source/tree.ts';

/** An entry as it now stands on disk, with what names it by the registries; nothing without a folder. */
export async function readSource(
  collection: CollectionName,
  id: string,
  dir = contentDir,
): Promise<Found | undefined> {
  // Names are those of people, terms and profiles; the other entries have no part in it.
  const tree = await rereadEntry(await readTree(dir, ['partners', 'programmes']), collection, id);
  const source = tree.entries.find((each) => each.collection === collection && each.id === id);
  return source && { tree, source };
}

/**
 * The two texts compared, block by block. Undefined where they cannot be read, of which the check
 * says why.
 */
export function readTexts({ tree, source }: Found): Texts | undefined {
  try {
    const compared = compareEntry(source, readRegistry(tree));
    const { entry, comparison } = compared;
    const { zh, fr } = entry;
    if (!comparison || !zh || !fr) return { ...compared, frames: aloneIn(entry) };
    // A summary is compared as a whole, but read like any other text.
    return { ...compared, frames: entry.isSummary ? framesOf(zh, fr) : comparison.frames };
  } catch {
    return undefined;
  }
}

/** Of an entry in one language each block stands for itself. */
function aloneIn(entry: EntryTexts): Pick<Frame, 'passages'>[] {
  return locales.flatMap((lang) =>
    (entry[lang]?.passages ?? []).map((passage) => ({
      passages: { zh: [], fr: [], [lang]: [passage] },
    })),
  );
}

/**
 * What is to be said of an entry: what the two texts say differently as they are now, and what the
 * last report holds besides. The report follows a change by seconds; a comparison must not.
 */
export function issuesNow(
  { tree, source }: Found,
  texts: Texts | undefined,
  reported: readonly Issue[],
  today: string,
): Issue[] {
  const alone: Tree = { ...tree, entries: [source], people: [] };
  const folder = `${source.collection}/${source.id}/`;
  // What the build sets by itself would bury the rest.
  const own = reported.filter(
    ({ file, rule }) => file.startsWith(folder) && rule !== 'typography.normalised',
  );
  if (!texts) return own;
  try {
    const { issues } = applySilencers(alone, [...checkFacts(alone), ...texts.issues], today);
    return [
      ...withDraftsEased(
        alone,
        issues.filter(({ rule }) => ofTexts.test(rule)),
      ),
      ...own.filter(({ rule }) => !ofTexts.test(rule)),
    ].sort((a, b) => a.line - b.line || a.column - b.column);
  } catch {
    // A field of another type than its own, of which the report speaks.
    return own;
  }
}

/** Rules of the comparison and of the facts that both headers state. */
const ofTexts = /^(?:facts\.[\w<>-]+\.|names\.|translation\.(?:length|passage|untranslated)$)/;

export type Found = { tree: Tree; source: EntrySource };
export type Texts = Compared & { frames: Pick<Frame, 'passages'>[] };
