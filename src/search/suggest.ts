import { otherLocale, type Locale } from '#i18n/locales.ts';
import type { Suggestion } from './answer.ts';
import { holds, nameKey } from './names.ts';
import { fold, han } from './analysis/normalise.ts';
import { readingsOf, type Lore } from './query.ts';
import type { NameRow, Tables } from './tables.ts';

/**
 * Titles and names for what is typed so far: first those that begin with it, then those that hold
 * it; by any form of a name, in either script, or its pinyin. Those of the other language come when
 * this one has none.
 */
export function createSuggest({ base, tables, lore }: Ground) {
  return async (typed: string, lang: Locale): Promise<Suggestion[]> => {
    const text = typed.trim();
    if (fold(text) === '') return [];
    const spellings = [text, ...(await otherSpellings(text))];
    const own = await inLanguage(spellings, lang);
    const found = own.length > 0 ? own : await inLanguage(spellings, otherLocale(lang));
    return found.slice(0, mostSuggestions);
  };

  async function otherSpellings(text: string): Promise<string[]> {
    if (!han.test(text)) return readingsOf(text, lore, true);
    const simplified = await lore.simplified(text);
    return simplified === undefined ? [] : [simplified];
  }

  async function inLanguage(spellings: readonly string[], lang: Locale): Promise<Suggestion[]> {
    const [records, names] = await Promise.all([tables.records(lang), tables.names()]);
    const byPath = new Map(names.flatMap((row) => (row.path ? [[row.path[lang], row]] : [])));
    const pages = records.map(({ title, path, type }) => ({
      forms: [title, ...formsOf(byPath.get(path))],
      suggestion: { text: title, url: base + path.slice(1), lang, type },
    }));
    const terms = names
      .filter((row) => !row.path && row[lang].length > 0)
      .map((row) => ({
        forms: formsOf(row),
        suggestion: { text: row[lang][0] as string, lang },
      }));
    const candidates: { forms: string[]; suggestion: Suggestion }[] = [...pages, ...terms];
    return candidates
      .map(({ forms, suggestion }) => ({ suggestion, place: placeOf(forms, spellings) }))
      .filter(({ place }) => place < unfound)
      .sort((a, b) => a.place - b.place || a.suggestion.text.length - b.suggestion.text.length)
      .map(({ suggestion }) => suggestion);
  }
}

const formsOf = (row: NameRow | undefined) => (row ? [...row.zh, ...row.fr] : []);

/** The title before other names, what begins before what holds; `unfound` when none does. */
function placeOf(forms: readonly string[], spellings: readonly string[]): number {
  let best = unfound;
  forms.forEach((form, index) => {
    for (const spelling of spellings) {
      const begins = nameKey(form).startsWith(nameKey(spelling));
      if (!begins && !holds(form, spelling)) continue;
      best = Math.min(best, (begins ? 0 : 2) + Math.min(index, 1));
    }
  });
  return best;
}

const unfound = 4;
const mostSuggestions = 8;

type Ground = { base: string; tables: Tables; lore: Lore };
