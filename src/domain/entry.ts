import { isDeepStrictEqual } from 'node:util';
import { locales, otherLocale, type Locale } from '#i18n/locales.ts';
import { collections, words as wordsSchema, wordFields } from '#schema/index.ts';
import type { CollectionName, Facts, PersonRecord, Words } from '#schema/index.ts';
import type { EntrySource } from '#source/tree.ts';
import { translationOf, wordsHash, type Translation } from './translation.ts';

/** Splits one language file into its words and the facts it repeats or adds. */
export function splitFields(data: unknown) {
  const fields = Object.entries(
    data && typeof data === 'object' && !Array.isArray(data) ? data : {},
  );
  return {
    words: Object.fromEntries(fields.filter(([name]) => wordFields.has(name))),
    facts: Object.fromEntries(fields.filter(([name]) => !wordFields.has(name))),
  };
}

/** Facts once: the two files' facts as one record, and the names of those on which they differ. */
export function joinFacts(source: EntrySource) {
  const zh = splitFields(source.files.zh?.data).facts;
  const fr = splitFields(source.files.fr?.data).facts;
  const contradictions = Object.keys(zh).filter(
    (name) => Object.hasOwn(fr, name) && !isDeepStrictEqual(zh[name], fr[name]),
  );
  return { facts: { ...fr, ...zh } as Record<string, unknown>, contradictions };
}

/**
 * Joins the language files into one entry: once a reading of them, since an author's edit changes one
 * of many. Throws a ZodError on what the checks would refuse.
 */
export function joinEntry<C extends CollectionName>(
  source: EntrySource & { collection: C },
): Entry<C> {
  const known = joined.get(source);
  if (known) return known as unknown as Entry<C>;
  const entry = join(source);
  joined.set(source, entry as unknown as AnyEntry);
  return entry;
}
const joined = new WeakMap<EntrySource, AnyEntry>();

function join<C extends CollectionName>(source: EntrySource & { collection: C }): Entry<C> {
  const facts = collections[source.collection].parse(joinFacts(source).facts) as Facts<C>;
  const words: Partial<Record<Locale, Words>> = {};
  const hash: Partial<Record<Locale, string>> = {};
  for (const lang of locales) {
    const file = source.files[lang];
    if (!file) continue;
    words[lang] = wordsSchema.parse(splitFields(file.data).words);
    hash[lang] = wordsHash(words[lang], file.body);
  }
  const original = words[facts.original] ? facts.original : otherLocale(facts.original);
  const translation = translationOf(words[otherLocale(original)], hash[original] ?? '');
  return { collection: source.collection, id: source.id, original, facts, words, translation };
}

/** The words a reader of `lang` gets: their own, or the original's when there is no translation. */
export function wordsFor(entry: AnyEntry, lang: Locale): Words & { lang: Locale } {
  const own = entry.words[lang];
  return own
    ? { ...own, lang }
    : { ...(entry.words[entry.original] as Words), lang: entry.original };
}

export function slugOf(entry: AnyEntry, lang: Locale): string {
  return entry.words[lang]?.slug ?? entry.id;
}

/** True when the page in `lang` has words of its own, and so may be indexed and listed as such. */
export function existsIn(entry: AnyEntry, lang: Locale): boolean {
  return entry.words[lang] !== undefined;
}

export type Entry<C extends CollectionName> = {
  collection: C;
  id: string;
  original: Locale;
  facts: Facts<C>;
  words: Partial<Record<Locale, Words>>;
  /** How the language that is not the original stands. */
  translation: Translation;
};
export type AnyEntry = { [C in CollectionName]: Entry<C> }[CollectionName];
export type News = Entry<'news'>;
export type Partner = Entry<'partners'>;
export type Programme = Entry<'programmes'>;
export type Call = Entry<'calls'>;
export type Page = Entry<'pages'>;
export type Person = { collection: 'people'; id: string; facts: PersonRecord };
