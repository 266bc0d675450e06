import { z } from 'zod';
import { nearest } from '#checks/nearest.ts';
import { sentence } from '#checks/sentence.ts';
import { locales, type Localized } from '#i18n/locales.ts';
import { newSentences as say } from '#i18n/new.ts';
import type { Tree } from '#source/tree.ts';
import type { Draft } from './draft.ts';
import { factsOf, wordsOf, type Field, type Make } from './fields.ts';
import { known } from './known.ts';

/** What the schema and the relations say of the values; a field that is lacking is told elsewhere. */
export function judged(what: Make, { facts, words }: Draft, tree: Tree): Localized[] {
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
