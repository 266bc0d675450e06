import type { Locale } from '#i18n/locales.ts';
import type { NamedKind } from './fact.ts';
import { fold, isInWord } from './fold.ts';
import { createGeneric } from './generic.ts';
import { createTrie } from './trie.ts';

/**
 * The names of the registries, ready to be found in a text: Han names by the longest substring
 * (there is no word boundary to rely on), French names as whole words, whatever their accents.
 */
export function createLexicon(entries: readonly NameEntry[]): Lexicon {
  const forms = entries.flatMap(formsOf);
  const matchers = { zh: createMatcher('zh', forms), fr: createMatcher('fr', forms) };
  const impliedIn = createImplied(matchers);
  return {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    findGeneric: createGeneric(entries),
    find: (lang, text) =>
      matchers[lang](text).map((match) => ({ ...match, implied: impliedIn(lang, match) })),
  };
}

/** « Centre … (Jiangyin) » names the town too. Names are written the same way again and again. */
function createImplied(matchers: Record<Locale, Matcher>) {
  const known = new Map<Form, Map<string, NameEntry[]>>();
  return (lang: Locale, { form, text }: Match): NameEntry[] => {
    const own = known.get(form) ?? new Map<string, NameEntry[]>();
    known.set(form, own);
    const found =
      own.get(text) ??
      distinct([
        ...matchers[lang](text.slice(1), form.entry.id),
        ...matchers[lang](text.slice(0, -1), form.entry.id),
      ]);
    own.set(text, found);
    return found;
  };
}

const distinct = (found: readonly Match[]): NameEntry[] => [
  ...new Map(found.map(({ form }) => [form.entry.id, form.entry])).values(),
];

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

function createMatcher(lang: Locale, forms: readonly Form[]): Matcher {
  const own = forms.filter((form) => form.lang === lang && form.text.length >= 2);
  const formsAt = createTrie(own.map((form) => [form.text, form]));
  return (raw, except) => {
    const text = fold(lang, raw);
    const found: Match[] = [];
    for (let index = 0; index < text.length - 1; index += 1) {
      if (lang === 'fr' && isInWord(text, index)) continue;
      const forms = formsAt(text, index);
      if (forms.length === 0) continue;
      const form = forms.find(
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
type Form = { lang: Locale; text: string; raw: string; entry: NameEntry; isWrong: boolean };
type Matcher = (raw: string, except?: string) => Match[];
type Match = { form: Form; start: number; end: number; text: string };
export type LexiconMatch = Match & { implied: NameEntry[] };
export type Lexicon = {
  entries: ReadonlyMap<string, NameEntry>;
  find: (lang: Locale, text: string) => LexiconMatch[];
  findGeneric: (lang: Locale, text: string) => { ids: string[]; start: number; end: number }[];
};
