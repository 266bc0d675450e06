import type { Locale } from '#i18n/locales.ts';
import { analyse, type Clause } from './analysis/analyse.ts';
import { slips, slipsAllowed } from './analysis/distance.ts';
import type { Sources } from './find.ts';
import { fold, han } from './analysis/normalise.ts';
import { readNearly, spell } from './analysis/pinyin.ts';

/**
 * The query with each word that stands nowhere put as the site writes the nearest one; undefined
 * when nothing is near enough. Pinyin with a slip becomes the characters it most likely spells.
 */
export async function corrected(
  query: string,
  lang: Locale,
  sources: Sources,
): Promise<string | undefined> {
  const clauses = analyse(query, lang);
  // On a Chinese page letters are pinyin before they are anything else.
  const ways = [spokenNearly, spelledNearly];
  if (lang === 'fr') ways.reverse();
  for (const way of ways) {
    const found = await way(clauses, lang, sources);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function spelledNearly(
  clauses: readonly Clause[],
  lang: Locale,
  sources: Sources,
): Promise<string | undefined> {
  let changed = false;
  const words: string[] = [];
  for (const clause of clauses) {
    const word = await nearestWord(clause, lang, sources);
    changed ||= word !== undefined;
    words.push(clause.quoted && word === undefined ? `"${clause.text}"` : (word ?? clause.text));
  }
  return changed ? words.join(' ') : undefined;
}

async function nearestWord(
  { terms, text }: Clause,
  lang: Locale,
  { lookup, lore }: Sources,
): Promise<string | undefined> {
  const [term] = terms;
  if (!term || terms.length > 1 || term.kind === 'han') return undefined;
  const words = await lore.words(lang);
  const near = nearest(fold(term.text), words.list);
  if (near.length === 0 || (await lookup.word(term)).size > 0) return undefined;
  const counted = await Promise.all(
    near.map(async (word) => ({
      word,
      pages: (await lookup.word({ text: word, kind: 'latin', gap: [0, 0] })).size,
    })),
  );
  const [best] = counted.filter(({ pages }) => pages > 0).sort((a, b) => b.pages - a.pages);
  return best && text.toLowerCase().replace(term.text, best.word);
}

/** The words fewest slips away; a first letter is seldom wrong, so those that keep it come alone. */
export function nearest(typed: string, words: readonly string[]): string[] {
  const limit = slipsAllowed(typed.length);
  if (limit === 0) return [];
  let least = limit;
  let found: string[] = [];
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > least + 1 || han.test(word)) continue;
    const distance = slips(typed, fold(word), least);
    if (distance > least) continue;
    if (distance < least) found = [];
    least = distance;
    found.push(word);
  }
  const alike = found.filter((word) => fold(word)[0] === typed[0]);
  return (alike.length > 0 ? alike : found).slice(0, mostTried);
}

/** Names and titles that the letters spell but for a slip, the nearest and shortest. */
async function spokenNearly(
  clauses: readonly Clause[],
  _: Locale,
  { lore }: Sources,
): Promise<string | undefined> {
  const text = clauses.map((clause) => clause.text).join(' ');
  const letters = spell(text);
  if (letters.length < 5 || !/^[a-zü:'’ -]+$/iu.test(text)) return undefined;
  const limit = letters.length < 10 ? 1 : 2;
  const readings = await lore.readings();
  const found = (await lore.runs()).flatMap((run) =>
    readNearly(run, letters, readings, slips, limit),
  );
  const [best] = found.sort((a, b) => a.slips - b.slips || a.text.length - b.text.length);
  return best?.text;
}

const mostTried = 12;
