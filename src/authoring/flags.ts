import { nearest } from '#checks/nearest.ts';
import { isLocale, locales, type Locale, type Localized } from '#i18n/locales.ts';
import { newSentences as say, newStrings } from '#i18n/new.ts';
import type { Tree } from '#source/tree.ts';
import { ownFlags, type Given } from './arguments.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { factsOf, isEntry, wordsOf, type Field, type Make } from './fields.ts';
import { judged } from './judge.ts';
import { readValue } from './values.ts';

/** The fields given as flags, each held to its schema and its relations to what exists. */
export function readFlags(what: Make, given: readonly Given[], tree: Tree): FromFlags {
  const draft = emptyDraft();
  const problems: Localized[] = [];
  const flags = flagsOf(what);
  for (const { name, value } of given) {
    // Every entry is written as a draft: who asks for one has it.
    if (name === 'draft' && value === 'true' && isEntry(what)) continue;
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
