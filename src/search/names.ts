import { locales, type Locale } from '#i18n/locales.ts';
import { fold, han, isWordSign } from './analysis/normalise.ts';
import type { NameRow } from './tables.ts';

/**
 * What a name typed in one script is called in the language of the pages: every form there of the
 * names that are so called, or, when none is, of those that hold it. Without the typed form itself.
 */
export function equivalents(typed: string, lang: Locale, rows: readonly Named[]): Equivalents {
  const key = nameKey(typed);
  if (key.length < 2) return none;
  const whole = rows.filter(({ keys }) => locales.some((from) => keys[from].includes(key)));
  const from = han.test(typed) ? 'zh' : 'fr';
  const named =
    whole.length > 0 || from === lang || key.length < shortestPart
      ? whole
      : rows.filter((row) => row[from].some((form) => holds(form, typed))).slice(0, mostNames);
  // A part of a name means the thing, not everything it is ever called.
  const forms = named.flatMap((row) => (whole.length > 0 ? row[lang] : row[lang].slice(0, 1)));
  return {
    forms: [...new Set(forms)].filter((form) => nameKey(form) !== key),
    paths: whole.flatMap(({ path }) => (path ? [path[lang]] : [])),
  };
}

/** Rows with the keys they are looked up by, made once. */
export function nameIndex(rows: readonly NameRow[]): Named[] {
  return rows.map((row) => ({
    ...row,
    keys: { zh: row.zh.map(nameKey), fr: row.fr.flatMap((form) => orders(form).map(nameKey)) },
  }));
}

/** Letters alone: `zhu hongyu`, `Zhu Hongyu` and `zhuhongyu` are one name. */
export const nameKey = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');

/** A name of two words is typed in either order. */
function orders(form: string): string[] {
  const [first, last, ...rest] = form.split(' ');
  return last && rest.length === 0 ? [form, `${last} ${first}`] : [form];
}

/** Han anywhere; Latin letters where a word begins. */
export function holds(text: string, part: string): boolean {
  const [within, sought] = [fold(text), fold(part).trim()];
  if (sought === '') return false;
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1))
    if (at === 0 || !isWordSign(sought[0] as string) || !isWordSign(within[at - 1] as string))
      return true;
  return false;
}

const none: Equivalents = { forms: [], paths: [] };
/** Two letters begin too many words to mean a name. */
const shortestPart = 2;
const mostNames = 8;

export type Named = NameRow & { keys: Record<Locale, string[]> };
export type Equivalents = {
  forms: string[];
  /** pages whose own name this is */
  paths: string[];
};
