import type { Locale } from '#i18n/locales.ts';
import type { NamedKind } from './fact.ts';
import { createTrie } from './trie.ts';

/**
 * The names of the registries, ready to be found in a text: Han names by the longest substring
 * (there is no word boundary to rely on), French names as whole words, whatever their accents.
 */
export function createLexicon(entries: readonly NameEntry[]): Lexicon {
  const forms = entries.flatMap(formsOf);
  const matchers = { zh: createMatcher('zh', forms), fr: createMatcher('fr', forms) };
  return {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    findGeneric: createGeneric(entries),
    find: (lang, text) =>
      matchers[lang](text).flatMap((match) => {
        // « Centre … (Jiangyin) » names the town too.
        const within = matchers[lang](match.text.slice(1), match.form.entry.id).concat(
          matchers[lang](match.text.slice(0, -1), match.form.entry.id),
        );
        const implied = new Map(within.map(({ form }) => [form.entry.id, form.entry]));
        return [{ ...match, implied: [...implied.values()] }];
      }),
  };
}

/**
 * « l'association », 中心: a text that has named an organisation says it again by its kind, the first
 * word of its French name or the last two characters of its Chinese one.
 */
function createGeneric(entries: readonly NameEntry[]): Lexicon['findGeneric'] {
  const heads = { zh: new Map<string, Set<string>>(), fr: new Map<string, Set<string>>() };
  const add = (lang: Locale, head: string | undefined, entry: NameEntry) => {
    if (head) heads[lang].set(head, (heads[lang].get(head) ?? new Set()).add(entry.id));
  };
  for (const entry of entries) {
    if (entry.kind !== 'organisation' && entry.kind !== 'project') continue;
    for (const form of entry.fr) add('fr', /^\p{L}{4,}(?= )/u.exec(fold('fr', form))?.[0], entry);
    for (const form of entry.zh)
      add('zh', /[\u3400-\u9fff]{2}$/.exec(form.replace(/[（(].*?[)）]/g, ''))?.[0], entry);
  }
  const within = {
    zh: (text: string) => pairsIn(text, heads.zh),
    fr: (text: string) => wordsIn(text, heads.fr),
  };
  return (lang, text) =>
    within[lang](fold(lang, text)).map(({ ids, start, end }) => ({ ids: [...ids], start, end }));
}

function pairsIn(text: string, heads: Heads): Generic[] {
  const found: Generic[] = [];
  for (let start = 0; start < text.length - 1; start += 1) {
    const ids = heads.get(text.slice(start, start + 2));
    if (!ids) continue;
    found.push({ ids, start, end: start + 2 });
    start += 1;
  }
  return found;
}

const wordsIn = (text: string, heads: Heads): Generic[] =>
  [...text.matchAll(longWord)].flatMap(({ 0: word, index: start }) => {
    const ids = heads.get(word) ?? (word.endsWith('s') ? heads.get(word.slice(0, -1)) : undefined);
    return ids ? [{ ids, start, end: start + word.length }] : [];
  });
const longWord = /\p{L}{5,}/gu;

function formsOf(entry: NameEntry): Form[] {
  return (['zh', 'fr'] as const).flatMap((lang) => [
    ...entry[lang].map((text) => ({
      lang,
      text: fold(lang, text),
      raw: text,
      entry,
      isWrong: false,
    })),
    ...(entry.wrong?.[lang] ?? []).map((text) => ({
      lang,
      text: fold(lang, text),
      raw: text,
      entry,
      isWrong: true,
    })),
  ]);
}

function createMatcher(lang: Locale, forms: readonly Form[]) {
  const own = forms.filter((form) => form.lang === lang && form.text.length >= 2);
  const formsAt = createTrie(own.map((form) => [form.text, form]));
  return (raw: string, except?: string): Match[] => {
    const text = fold(lang, raw);
    const found: Match[] = [];
    for (let index = 0; index < text.length - 1; index += 1) {
      const form = formsAt(text, index).find(
        (each) => each.entry.id !== except && fits(lang, raw, text, index, each),
      );
      if (!form) continue;
      found.push({
        form,
        start: index,
        end: index + form.text.length,
        text: raw.slice(index, index + form.text.length),
      });
      index += form.text.length - 1;
    }
    return found;
  };
}

/** Whether the form whose letters stand here is a name here. */
function fits(lang: Locale, raw: string, text: string, index: number, form: Form): boolean {
  const end = index + form.text.length;
  // AIFC is a name, « ce » is a word: what the registry writes in capitals is read in capitals.
  if (isAcronym.test(form.raw) && raw.slice(index, end) !== form.raw) return false;
  if (lang === 'zh' && !isAcronym.test(form.raw)) return true;
  const before = text[index - 1] ?? ' ';
  const after = text.slice(end, end + 2);
  return !isLetter.test(before) && !/^(?!s(?![\p{L}\d]))[a-z\d\p{Ll}]/u.test(after);
}

const isAcronym = /^[A-Z][A-Z\d&-]{1,7}$/;
const isLetter = /[a-z\d\p{Ll}]/u;

/** Without case, accents, kinds of quotes or hyphens; of the same length. */
export function fold(lang: Locale, text: string): string {
  if (lang === 'zh') return text.replace(/[（）]/g, (sign) => (sign === '（' ? '(' : ')'));
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/[-‑–\u00A0\u202F]/g, ' ')
    .replace(/[À-ÿ]/g, (letter) => bare.get(letter) ?? letter)
    .toLowerCase();
}

const bare = new Map(
  Array.from({ length: 0x40 }, (_, index) => String.fromCharCode(0xc0 + index)).map((letter) => [
    letter,
    letter.normalize('NFD').charAt(0),
  ]),
);

export type NameEntry = {
  id: string;
  kind: NamedKind;
  /** Language of the real name; a Chinese one must be spelt as it is read. */
  native?: Locale;
  /** All accepted forms, the first being the name. */
  zh: readonly string[];
  fr: readonly string[];
  wrong?: { zh?: readonly string[] | undefined; fr?: readonly string[] | undefined } | undefined;
};
type Heads = ReadonlyMap<string, ReadonlySet<string>>;
type Generic = { ids: ReadonlySet<string>; start: number; end: number };
type Form = { lang: Locale; text: string; raw: string; entry: NameEntry; isWrong: boolean };
type Match = { form: Form; start: number; end: number; text: string };
export type LexiconMatch = Match & { implied: NameEntry[] };
export type Lexicon = {
  entries: ReadonlyMap<string, NameEntry>;
  find: (lang: Locale, text: string) => LexiconMatch[];
  findGeneric: (lang: Locale, text: string) => { ids: string[]; start: number; end: number }[];
};
