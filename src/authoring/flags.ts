import { parseArgs } from 'node:util';
import { z } from 'zod';
import { nearest } from '#checks/nearest.ts';
import { sentence } from '#checks/sentence.ts';
import { isLocale, locales, type Locale, type Localized } from '#i18n/locales.ts';
import { newSentences as say, newStrings } from '#i18n/new.ts';
import type { Tree } from '#source/tree.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { factsOf, isMake, makes, wordsOf, type Field, type Make } from './fields.ts';
import { known } from './known.ts';
import { readValue } from './values.ts';

/** What the command itself takes; the rest are fields of what is made. */
export const ownFlags = ['from', 'id', 'lang', 'content', 'dry-run', 'help'] as const;
const switches = new Set(['dry-run', 'help']);

/** The arguments, parted: nothing is judged but their form. */
export function readArguments(args: readonly string[]): Arguments {
  const booleans = makes.flatMap((make) =>
    factsOf(make).flatMap(({ kind, name }) => (kind === 'boolean' ? [name] : [])),
  );
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    // What is not a switch takes the next word, whatever its name.
    options: Object.fromEntries(
      [...names(args)].map((name) => [
        name,
        { type: switches.has(name) || booleans.includes(name) ? 'boolean' : 'string' },
      ]),
    ) as Record<string, { type: 'boolean' | 'string' }>,
  });
  const own: Partial<Record<OwnFlag, string>> = {};
  const fields: Given[] = [];
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, value, inlineValue } = token;
    const given = value?.startsWith('--') && !inlineValue ? undefined : value;
    const isSwitch = switches.has(name) || booleans.includes(name);
    if (isOwn(name)) own[name] = given ?? (isSwitch ? 'true' : '');
    else fields.push({ name, value: given ?? (isSwitch ? 'true' : undefined) });
  }
  const [what, ...rest] = words;
  return { what, rest, own, fields };
}

const names = (args: readonly string[]) =>
  new Set(args.flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? []));
const isOwn = (name: string): name is OwnFlag => ownFlags.includes(name as OwnFlag);

/** The fields given as flags, each held to its schema and its relations to what exists. */
export function readFlags(what: Make, given: readonly Given[], tree: Tree): FromFlags {
  const draft = emptyDraft();
  const problems: Localized[] = [];
  const flags = flagsOf(what);
  for (const { name, value } of given) {
    const flag = flags.find((each) => each.name === name);
    if (!flag) problems.push(unknownFlag(name, what, flags));
    else if (!value) problems.push(say.noValue(name, flag.field.example));
    else
      try {
        put(draft, flag, readValue(flag.field, value));
      } catch {
        problems.push(say.unreadable(name, value));
      }
  }
  problems.push(...judged(what, draft, tree));
  return { draft, problems };
}

/** Every flag that a field can be given by: `--date`, `--title.zh`, `--contact.email`. */
export function flagsOf(what: Make): Flag[] {
  return [
    ...wordsOf(what).flatMap((field) =>
      locales.map((lang): Flag => ({
        name: `${field.name}.${lang}`,
        field,
        lang,
        path: [field.name],
        label: inLanguage(field.label, lang),
        required: field.required,
      })),
    ),
    ...factsOf(what).flatMap((field) => leaves(field, { path: [], required: true })),
  ];
}

/** A record that stands alone is given part by part; of a list, an item at a time. */
function leaves(
  field: Field,
  above: { path: string[]; label?: Localized; required: boolean },
): Flag[] {
  const path = [...above.path, field.name];
  const required = above.required && field.required;
  const label = above.label ? joined(above.label, field.label) : field.label;
  const flag: Flag = { name: path.join('.'), field, path, label, required };
  if (field.many || field.fields.length === 0) return [flag];
  if (field.kind !== 'pair')
    return field.fields.flatMap((inner) => leaves(inner, { path, label: field.label, required }));
  return field.fields.map((inner) => ({
    ...flag,
    name: `${flag.name}.${inner.name}`,
    field: inner,
    path: [...path, inner.name],
    label: inLanguage(label, inner.name as Locale),
  }));
}

const joined = (above: Localized, own: Localized): Localized => ({
  zh: `${above.zh}：${own.zh}`,
  fr: `${above.fr} : ${own.fr.replace(/^./u, (first) => first.toLocaleLowerCase('fr'))}`,
});

export const inLanguage = (label: Localized, lang: Locale): Localized => ({
  zh: label.zh + newStrings('zh').inLanguage[lang],
  fr: label.fr + newStrings('fr').inLanguage[lang],
});

function put(draft: Draft, { lang, path }: Flag, value: unknown) {
  let record: Record<string, unknown> = lang ? (draft.words[lang] ??= {}) : draft.facts;
  for (const step of path.slice(0, -1)) {
    record[step] ??= {};
    record = record[step] as Record<string, unknown>;
  }
  const name = path.at(-1) as string;
  const before = record[name];
  // A flag given again adds to a list.
  record[name] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
}

function unknownFlag(name: string, what: Make, flags: readonly Flag[]): Localized {
  const all = [...flags.map((flag) => flag.name), ...ownFlags];
  const inLanguages = all.filter(
    (flag) => isLocale(flag.slice(name.length + 1)) && flag.startsWith(`${name}.`),
  );
  return inLanguages.length > 0
    ? say.flagOfLanguage(name, inLanguages)
    : say.unknownFlag(name, nearest(name, all), what);
}

/** What the schema and the relations say of the values; a field that is lacking is told elsewhere. */
function judged(what: Make, { facts, words }: Draft, tree: Tree): Localized[] {
  const one = (field: Field, value: unknown, name: string) =>
    value === undefined ? [] : [...byForm(field, value), ...byRelation(field, value, name, tree)];
  return [
    ...factsOf(what).flatMap((field) => one(field, facts[field.name], field.name)),
    ...locales.flatMap((lang) =>
      wordsOf(what).flatMap((field) =>
        one(field, words[lang]?.[field.name], `${field.name}.${lang}`),
      ),
    ),
  ];
}

/** Why a value is none for a field, in the words of the check. */
export function byForm(field: Field, value: unknown): Localized[] {
  const holder = z.object({ [field.name]: field.schema });
  const result = holder.safeParse({ [field.name]: value }, { reportInput: true });
  if (result.success) return [];
  return result.error.issues
    .slice(0, 1)
    .map((problem) => sentence(holder, problem, problem.path).message);
}

function byRelation(field: Field, value: unknown, name: string, tree: Tree): Localized[] {
  if (value === null || typeof value !== 'object') {
    if (!field.target || typeof value !== 'string') return [];
    const all = known(tree, field.target);
    if (!all.some(({ id }) => id === value)) {
      const fitting = known(tree, field.target, field.accepts).map(({ id }) => id);
      return [say.unknownId(name, value, nearest(value, fitting), field.target)];
    }
    return [];
  }
  if (Array.isArray(value)) return value.flatMap((item) => byRelation(field, item, name, tree));
  return field.fields.flatMap((inner) =>
    byRelation(
      inner,
      (value as Record<string, unknown>)[inner.name],
      `${name}.${inner.name}`,
      tree,
    ),
  );
}

export { isMake };
type OwnFlag = (typeof ownFlags)[number];
export type Given = { name: string; value: string | undefined };
export type Arguments = {
  what: string | undefined;
  /** Words that nothing asked for. */
  rest: string[];
  own: Partial<Record<OwnFlag, string>>;
  fields: Given[];
};
export type Flag = {
  name: string;
  field: Field;
  /** Where its value goes: in the facts, or in the words of `lang`. */
  path: string[];
  lang?: Locale;
  label: Localized;
  /** False as soon as a record above may be left out. */
  required: boolean;
};
export type FromFlags = { draft: Draft; problems: Localized[] };
