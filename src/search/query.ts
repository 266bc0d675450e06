import type { Locale } from '#i18n/locales.ts';
import type { Clause } from './analysis/analyse.ts';
import { equivalents, type Named } from './names.ts';
import { han } from './analysis/normalise.ts';
import { readAs, spell, type Readings } from './analysis/pinyin.ts';

/**
 * A query as groups that must all be met: the clauses of a group as typed, or any other name of
 * what they name. The longest span that names something is one group.
 */
export async function groupsOf(
  clauses: readonly Clause[],
  lang: Locale,
  lore: Lore,
): Promise<Group[]> {
  const groups: Group[] = [];
  for (let from = 0; from < clauses.length; from += groups.at(-1)?.clauses.length ?? 1) {
    let to = Math.min(clauses.length, from + longestSpan);
    let aliases = await namesOf(clauses.slice(from, to), lang, lore);
    while (to > from + 1 && isEmpty(aliases)) {
      to -= 1;
      aliases = await namesOf(clauses.slice(from, to), lang, lore);
    }
    groups.push({ clauses: clauses.slice(from, to), ...aliases });
  }
  return groups;
}

/** What costs no table of its own; pinyin is no stranger's spelling on a Chinese page. */
async function namesOf(span: readonly Clause[], lang: Locale, lore: Lore): Promise<Aliases> {
  const text = textOf(span);
  const rows = await lore.names();
  const typed = equivalents(span.map((clause) => clause.typed).join(' '), lang, rows);
  const named = isEmpty(typed) ? equivalents(text, lang, rows) : typed;
  if (lang === 'fr') return named;
  return { ...named, forms: distinct([...named.forms, ...(await readingsOf(text, lore))]) };
}

/** What a span may mean that is found nowhere as typed: other characters, or pinyin. */
export async function rescue(span: readonly Clause[], lang: Locale, lore: Lore): Promise<Aliases> {
  const text = textOf(span);
  const rows = await lore.names();
  const simplified = han.test(text) ? await lore.simplified(text) : undefined;
  const read = simplified === undefined ? await readingsOf(text, lore) : [simplified];
  const named = read.map((form) => equivalents(form, lang, rows));
  return {
    forms: distinct([...(lang === 'zh' ? read : []), ...named.flatMap(({ forms }) => forms)]),
    paths: named.flatMap(({ paths }) => paths),
  };
}

const textOf = (span: readonly Clause[]) => span.map(({ text }) => text).join(' ');
const isEmpty = ({ forms, paths }: Aliases) => forms.length + paths.length === 0;
const distinct = (forms: string[]) => [...new Set(forms)];

/** Names and parts of titles that are read as the letters; of two syllables at least. */
export async function readingsOf(text: string, lore: Lore, open = false): Promise<string[]> {
  const letters = spell(text);
  if (letters.length < 4 || !isSpoken.test(text) || !seemsPinyin.test(letters)) return [];
  const readings = await lore.readings();
  const found = (await lore.runs()).flatMap((run) => readAs(run, letters, readings, open));
  return [...new Set(found)].filter((part) => [...part].length > 1).slice(0, mostReadings);
}

/** Letters and what parts syllables. */
const isSpoken = /^[a-zü:'’ -]+$/iu;
/** Loose on purpose: it spares a reader of French the table of readings, no more. */
const seemsPinyin = /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]{1,4}(?:ng|n|r)?)+$/;
const longestSpan = 6;
const mostReadings = 12;

export type Aliases = { forms: string[]; paths: string[] };
export type Group = { clauses: Clause[] } & Aliases;
/** What is known beside the index; each part is fetched when first asked for. */
export interface Lore {
  names(): Promise<Named[]>;
  /** Han runs of titles and names */
  runs(): Promise<string[]>;
  readings(): Promise<Readings>;
  /** in the site's characters; undefined when nothing would change */
  simplified(text: string): Promise<string | undefined>;
  words(lang: Locale): Promise<Words>;
}
export interface Words {
  /** as written on the pages, in small letters */
  list: readonly string[];
  has(word: string): boolean;
  /** a word that begins so, without regard to accents */
  starts(part: string): boolean;
}
