import { locales, otherLocale, type Locale } from '#i18n/locales.ts';
import type { FileShape } from '#output/admin/shapes.ts';
import { readFile, tidy, writeFile, type Values } from './file.ts';
import { isSame } from './merge.ts';

/**
 * An entry as the form shows it: in each language its words and the facts of the whole, whichever
 * file they stand in. Where both files state one, the Chinese is shown, as on the site.
 */
export function readEntry(files: Texts, shape: FileShape): Record<Locale, Values> {
  const [zh, fr] = locales.map((lang) => readFile(files[lang] ?? '', shape));
  const facts = { ...factsOf(fr, shape), ...factsOf(zh, shape) };
  return { zh: { ...wordsOf(zh, shape), ...facts }, fr: { ...wordsOf(fr, shape), ...facts } };
}

/**
 * The files of an entry with these values; undefined for a language that says nothing, which has
 * none. Facts stay where they stand, once; new ones join the others. A language that is not given
 * keeps its words.
 */
export function writeEntry(values: EntryValues, files: Texts, shape: FileShape): Texts {
  const present = eachLocale((lang) => readFile(files[lang] ?? '', shape));
  const joined = factsOf(readEntry(files, shape).zh, shape);
  const given = values.zh ?? values.fr;
  const facts = given ? tidy(factsOf(given, shape), joined, shape) : joined;
  const words = eachLocale((lang) => wordsOf(values[lang] ?? present[lang], shape));
  const found: Locale[] = locales.filter((lang) => says(words[lang], shape));
  const spoken: Locale[] = found.length > 0 ? found : [facts['original'] === 'fr' ? 'fr' : 'zh'];
  const home = spoken.find((lang) => Object.keys(factsOf(present[lang], shape)).length > 0);
  const standsIn = (name: string, lang: Locale) => {
    const own = spoken.filter((each) => name in present[each]);
    return own.length > 0 ? own.includes(lang) : lang === (home ?? spoken[0]);
  };
  const textOf = (lang: Locale) => {
    const own = Object.entries(facts)
      .filter(([name]) => standsIn(name, lang))
      // Of two that differ neither is lost by a save that has not touched them.
      .map(([name, fact]) => {
        const isKept = name in present[lang] && isSame(fact, joined[name]);
        return [name, isKept ? present[lang][name] : fact];
      });
    const all = { ...words[lang], ...Object.fromEntries(own) };
    return writeFile(files[lang] ?? '', all, shape);
  };
  return Object.fromEntries(spoken.map((lang) => [lang, textOf(lang)]));
}

/** Whether a language has anything of its own for a reader. */
export const says = (words: Values, { texts = [] }: FileShape): boolean =>
  texts.some((name) => String(words[name] ?? '').trim() !== '');

/** A language may be left empty as a whole, except the one the entry was written in. */
export function mayBeEmpty(
  lang: string,
  values: Partial<Record<string, Values>>,
  shape: FileShape,
): boolean {
  const original = values['zh']?.['original'];
  return original === otherLocale(lang as Locale) && !says(values[lang] ?? {}, shape);
}

/** Half of words that may be in one language alone, while the other half is empty. */
export function isUntold(path: string, values: Values, { wordings = [] }: FileShape): boolean {
  const [, label = '', lang] = /^(.+)\.(zh|fr)$/.exec(path) ?? [];
  if (!wordings.includes(label.replace(/\.\d+(?=\.)/g, '.*'))) return false;
  return String(values[`${label}.${otherLocale(lang as Locale)}`] ?? '').trim() === '';
}

const factsOf = (values: Values = {}, { facts = [] }: FileShape): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => facts.includes(name)));

const wordsOf = (values: Values = {}, { facts = [] }: FileShape): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !facts.includes(name)));

const eachLocale = <T>(make: (lang: Locale) => T): Record<Locale, T> => ({
  zh: make('zh'),
  fr: make('fr'),
});

export type Texts = Partial<Record<Locale, string>>;
export type EntryValues = Partial<Record<Locale, Values>>;
