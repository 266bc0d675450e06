import { joinFacts } from '#domain/entry.ts';
import { isHeld, releaseOf } from '#domain/release.ts';
import { locales } from '#i18n/locales.ts';
import type { Tree } from '#source/tree.ts';

/**
 * What a build leaves out, a line a language, for an author who looks for it; nothing where nothing
 * is left out.
 */
export function heldNote(tree: Tree, now: Date): string[] {
  const held = tree.entries.filter((entry) => isHeld(entry, now));
  if (held.length === 0) return [];
  return locales.map((lang) => {
    const { lead, draft, list, bracket } = words[lang];
    const said = held.map((entry) => {
      const release = releaseOf(joinFacts(entry).facts, now);
      const state = release.state === 'scheduled' ? release.at : draft;
      return `${entry.collection}/${entry.id}${bracket(state)}`;
    });
    return lead + said.join(list);
  });
}

const words = {
  zh: { lead: '未发布：', draft: '草稿', list: '、', bracket: (said: string) => `（${said}）` },
  fr: {
    lead: 'Non publié\u00A0: ',
    draft: 'brouillon',
    list: ', ',
    bracket: (said: string) => ` (${said})`,
  },
};
