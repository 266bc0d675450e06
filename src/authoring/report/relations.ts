import type { EntryTexts } from '#checks/parity/read.ts';
import { splitFields } from '#domain/entry.ts';
import { locales, type Localized } from '#i18n/locales.ts';
import { createLexicon } from '#parity/lexicon.ts';
import type { Tree } from '#source/tree.ts';
import { publisherOf } from '../known.ts';
import { factsIn, inOrder, namedIn } from './passages.ts';

/** Partners, programmes and calls that either text names, in the order of the original. */
export function relationsIn(entry: EntryTexts, tree: Tree): Relations {
  const facts = factsIn(entry);
  const idsOf = (collection: string) =>
    new Set(tree.entries.filter((each) => each.collection === collection).map(({ id }) => id));
  const [partners, programmes] = [idsOf('partners'), idsOf('programmes')];
  const publisher = publisherOf(tree);
  // 协会, « l'association »: where only one has that name, it is the one whose site this is.
  const isMeant = facts.some(
    ({ value, implied }) =>
      implied && 'ids' in value && value.ids.length === 1 && value.ids[0] === publisher,
  );
  const named = namedIn(facts, 'organisation').filter((id) => partners.has(id));
  return {
    partners: [...new Set([...named, ...(isMeant && publisher ? [publisher] : [])])],
    programmes: [...new Set(namedIn(facts, 'project').filter((id) => programmes.has(id)))],
    calls: callsIn(entry, tree),
  };
}

function callsIn(entry: EntryTexts, tree: Tree): string[] {
  const calls = tree.entries.filter(({ collection }) => collection === 'calls');
  const lexicon = createLexicon(
    calls.map(({ id, files }) => {
      const names = (lang: 'zh' | 'fr') => {
        const { title, shortTitle } = splitFields(files[lang]?.data).words;
        return [title, shortTitle].filter((name): name is string => typeof name === 'string');
      };
      return { id, kind: 'project', zh: names('zh'), fr: names('fr') };
    }),
  );
  const found = inOrder(entry).flatMap((lang) =>
    (entry[lang]?.passages ?? []).flatMap(({ text }) =>
      lexicon.find(lang, text).map(({ form }) => form.entry.id),
    ),
  );
  return [...new Set(found)];
}

/** Names of a partner: in Chinese the full one first, in French, where it is long, the short one. */
export function namesOf(tree: Tree, id: string): Record<'zh' | 'fr', string[]> {
  const source = tree.entries.find((each) => each.collection === 'partners' && each.id === id);
  const named = locales.map((lang) => {
    const { title, shortTitle } = splitFields(source?.files[lang]?.data).words;
    const names = lang === 'zh' ? [title, shortTitle] : [shortTitle, title];
    return [lang, names.filter((name) => typeof name === 'string')];
  });
  return Object.fromEntries(named) as Record<'zh' | 'fr', string[]>;
}

/** The shortest name of a partner in each language, as a sentence about it says it. */
export function shortNameOf(tree: Tree, id: string): Localized {
  const { zh, fr } = namesOf(tree, id);
  return { zh: zh[1] ?? zh[0] ?? id, fr: fr[0] ?? id };
}

export type Relations = { partners: string[]; programmes: string[]; calls: string[] };
