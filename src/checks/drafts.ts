import { isDraft } from '#domain/release.ts';
import type { Localized } from '#i18n/locales.ts';
import type { Tree } from '#source/tree.ts';
import type { Issue } from './issue.ts';

/** What two entries may not share is found in the later of them: let that be the one that can wait. */
export function draftsLast(tree: Tree): Tree {
  const drafts = tree.entries.filter(isDraft);
  const finished = tree.entries.filter((entry) => !drafts.includes(entry));
  return { ...tree, entries: [...finished, ...drafts] };
}

/**
 * A draft is unfinished on purpose, and no build takes it in: its errors wait, as warnings, until it
 * is to be published, and stop nobody else's build. One whose header cannot be read is none we know of.
 */
export function withDraftsEased(tree: Tree, issues: readonly Issue[]): Issue[] {
  const drafts = new Set(
    tree.entries.filter(isDraft).map(({ collection, id }) => `${collection}/${id}`),
  );
  return issues.map((found) =>
    found.severity === 'error' && drafts.has(found.file.split('/', 2).join('/'))
      ? { ...found, severity: 'warning', message: inDraft(found.message) }
      : found,
  );
}

const inDraft = ({ zh, fr }: Localized): Localized => ({
  zh: `【草稿，发布前须改正】${zh}`,
  fr: `[Brouillon : à corriger avant de publier] ${fr}`,
});
