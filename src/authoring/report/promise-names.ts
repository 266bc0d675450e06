import { splitFields } from '#domain/entry.ts';
import type { Locale } from '#i18n/locales.ts';
import { createLexicon, type NameEntry } from '#parity/lexicon.ts';
import type { TermRecord } from '#schema/index.ts';
import type { Tree } from '#source/tree.ts';

/** Calls, projects and words of the glossary that a text names, in its order; a call also where its title is retold. */
export function namesIn(tree: Tree): (lang: Locale, text: string) => Name[] {
  const known = new Map<string, Name['kind']>();
  const entries = [
    ...tree.entries.flatMap(({ collection, id, files }): NameEntry[] => {
      if (collection !== 'calls' && collection !== 'programmes') return [];
      known.set(`${collection} ${id}`, collection);
      const titles = (lang: Locale) => {
        const { words, facts } = splitFields(files[lang]?.data);
        const aliases = (facts.aliases as Record<Locale, string[]> | undefined)?.[lang] ?? [];
        return [words.title, words.shortTitle, ...aliases].filter(
          (name) => typeof name === 'string',
        );
      };
      return [{ id: `${collection} ${id}`, kind: 'project', zh: titles('zh'), fr: titles('fr') }];
    }),
    ...Object.entries((tree.terms?.data ?? {}) as Record<string, TermRecord>)
      .filter(([, { kind }]) => kind === 'glossary')
      .map(([id, { name, aliases }]): NameEntry => {
        known.set(`terms ${id}`, 'terms');
        const forms = (lang: Locale) => [name[lang], ...(aliases?.[lang] ?? [])];
        return { id: `terms ${id}`, kind: 'project', zh: forms('zh'), fr: forms('fr') };
      }),
  ];
  const lexicon = createLexicon(entries);
  const calls = entries.filter(({ id }) => known.get(id) === 'calls');
  return (lang, text) => {
    const found = lexicon.find(lang, text).map(({ form }) => form.entry.id);
    const retold = calls.filter((call) => lang === 'zh' && isRetold(call.zh[0] ?? '', text));
    const ids = new Set([...found, ...retold.map(({ id }) => id)]);
    return [...ids].map((id) => ({
      kind: known.get(id) as Name['kind'],
      id: id.replace(/^\w+ /, ''),
    }));
  };
}

/** 引进一批欧洲优质科技项目，在沈抚示范区落地: nearly all of a title, with other words in between. */
function isRetold(title: string, text: string): boolean {
  const pairs = Array.from(title.replace(/[^\p{sc=Han}]/gu, '')).map(
    (sign, at, all) => sign + (all[at + 1] ?? ''),
  );
  const told = pairs.filter((pair) => pair.length === 2);
  return (
    told.length >= 8 && told.filter((pair) => text.includes(pair)).length >= told.length * 0.75
  );
}

export type Name = { kind: 'calls' | 'programmes' | 'terms'; id: string };
