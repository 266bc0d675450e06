import type { Locale } from '#i18n/locales.ts';
import type { Hit } from './answer.ts';
import { phrasesOf, type Clause } from './analysis/analyse.ts';
import { excerptOf } from './excerpt.ts';
import { deadlineAt, stateAt } from './clock.ts';
import { marksAt, marksOf, merged, runsOf } from './marks.ts';
import { holds } from './names.ts';
import { passageOf } from './passage.ts';
import { tiers, type Ranked } from './rank.ts';

/** A result as it is shown; its text is fetched for that. */
export async function hitOf(ranked: Ranked, { lang, base, clauses, now }: Showing): Promise<Hit> {
  const { record, match } = ranked;
  const passage = passageOf(await match.load(), lang);
  const { text, sections } = passage;
  const phrases = phrasesOf(clauses);
  const sought = [...phrases, ...match.texts];
  const named = marksOf(text, sought);
  // A word found by its stem, or a phrase that punctuation parts, stands there in other letters.
  const marks =
    lang === 'fr' || named.length === 0
      ? merged([...named, ...marksAt(passage, match.places)], text)
      : named;
  const url = base + record.path.slice(1);
  const from = text.startsWith(record.title) ? record.title.length : 0;
  const state = record.call && stateAt(record.call, now);
  const deadline = deadlineAt(record.call, now);
  return {
    url,
    lang,
    title: runsOf(record.title, marksOf(record.title, sought)),
    excerpt: excerptOf(text, marks, lang, { from: skipStop(text, from) }),
    type: record.type,
    ...(record.date ? { date: record.date } : {}),
    ...(deadline ? { deadline } : {}),
    ...(state ? { state } : {}),
    match: matchOf(ranked, phrases, text),
    sections: sections
      // Rows of labels and values read as nonsense without their table.
      .filter(({ id }) => id !== 'facts-title')
      .filter((part) => marks.some((mark) => mark.from >= part.from && mark.to <= part.to))
      .slice(0, mostSections)
      .map((part) => ({
        url: `${url}#${encodeURIComponent(part.id)}`,
        title: runsOf(part.title, marksOf(part.title, sought)),
        excerpt: excerptOf(text, marks, lang, {
          from: skipStop(text, Math.min(part.to, part.from + part.title.length)),
          to: part.to,
        }),
      })),
  };
}

function matchOf(
  { record: { title }, match, tier }: Ranked,
  phrases: readonly string[],
  text: string,
): Hit['match'] {
  const stands = (where: string) => phrases.some((phrase) => holds(where, phrase));
  if (tier === tiers.titleWords || stands(title)) return 'title';
  if (match.how === 'typed') return stands(text) ? 'text' : 'words';
  return match.how;
}

/** Past the full stop that Pagefind sets after a heading. */
const skipStop = (text: string, at: number) =>
  at + (/^[.\s]*/.exec(text.slice(at))?.[0].length ?? 0);

const mostSections = 3;

export type Showing = { lang: Locale; base: string; clauses: readonly Clause[]; now: Date };
