import { joinFacts } from '#domain/entry.ts';
import { heldRecords } from '#domain/held-records.ts';
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
  const people = [...heldRecords(tree, (entry) => isHeld(entry, now))].filter(([key]) =>
    key.startsWith('people/'),
  );
  return locales.map((lang) => {
    const { lead, draft, list, bracket, after } = words[lang];
    const said = held.map((entry) => {
      const release = releaseOf(joinFacts(entry).facts, now);
      const state = release.state === 'scheduled' ? release.at : draft;
      return `${entry.collection}/${entry.id}${bracket(state)}`;
    });
    const along = people.map(([key, namers]) => {
      const names = namers.map(({ collection, id }) => `${collection}/${id}`);
      return key + bracket(after(names.join(list)));
    });
    return lead + [...said, ...along].join(list);
  });
}

const words = {
  zh: {
    lead: '未发布：',
    draft: '草稿',
    list: '、',
    bracket: (said: string) => `（${said}）`,
    after: (names: string) => `随${names}发布`,
  },
  fr: {
    lead: 'Non publié\u00A0: ',
    draft: 'brouillon',
    list: ', ',
    bracket: (said: string) => ` (${said})`,
    after: (names: string) => `avec ${names}`,
  },
};
