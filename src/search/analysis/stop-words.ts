import type { Locale } from '#i18n/locales.ts';
import type { Clause } from './analyse.ts';
import { fold } from './normalise.ts';

/** Words a page may lack and still be what was asked for; within quotes every word counts. */
export function isStopWord({ text, quoted }: Clause, lang: Locale): boolean {
  return !quoted && lang === 'fr' && stopWords.has(fold(text));
}

/** Articles, prepositions, conjunctions, pronouns and question words, folded. */
const stopWords = new Set(
  `a au aux avec ce ces cet cette chez comment dans de des du elle en est et eux il ils je la le les
  leur leurs lui ma mais me meme mes mon ne nos notre nous on ou par pas pour pourquoi quand que quel
  quelle quelles quels qui quoi sa sans se ses si son sont sur ta te tes ton tu un une vos votre vous y`.split(
    /\s+/,
  ),
);
