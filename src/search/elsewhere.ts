import type { Locale } from '#i18n/locales.ts';
import { analyse } from './analysis/analyse.ts';
import { isStopWord } from './analysis/stop-words.ts';
import { groupsOf, type Lore } from './query.ts';

/**
 * Whether a language can have what is asked for, as far as its names and its vocabulary tell: a
 * tenth of what it costs to ask its index. In doubt, yes.
 */
export async function mayHold(query: string, lang: Locale, lore: Lore): Promise<boolean> {
  const clauses = analyse(query, lang);
  const groups = await groupsOf(clauses, lang, lore);
  const strangers = groups
    .filter(({ forms, paths }) => forms.length + paths.length === 0)
    .flatMap((group) => group.clauses)
    .filter((clause) => !isStopWord(clause, lang))
    .flatMap(({ terms }) => terms);
  if (strangers.some(({ kind }) => kind === 'han')) return lang === 'zh';
  if (strangers.length === 0) return groups.length > 0;
  const words = await lore.words(lang);
  return strangers.every(({ text }) => words.starts(text));
}
