import { otherLocale, type Locale } from '#i18n/locales.ts';
import { newStrings } from '#i18n/new.ts';
import type { Tree } from '#source/tree.ts';
import type { Field } from './fields.ts';
import { known } from './known.ts';

/** A value in both languages where it has both: the one its author does not speak is confirmed as well. */
export function toldInBoth(field: Field, value: unknown, to: Reader): string {
  const isOne = field.kind === 'pair' && !field.many && typeof value === 'object';
  if (!isOne) return told(field, value, to);
  const sides = [to.lang, otherLocale(to.lang)].map((lang) => told(field, value, { ...to, lang }));
  return [...new Set(sides)].filter(Boolean).join(' · ');
}

/** A value in words, as its author reads it before it is written. */
export function told(field: Field, value: unknown, to: Reader): string {
  const { comma, brackets } = newStrings(to.lang).keys;
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => told(field, item, to)).join(comma);
  if (typeof value !== 'object') {
    if (field.target) return nameOf(field, String(value), to);
    const choice = field.choices.find((each) => each.value === value);
    return choice ? choice.label[to.lang] : String(value);
  }
  const record = value as Record<string, unknown>;
  if (field.kind === 'pair') return String(record[to.lang] ?? record[otherLocale(to.lang)] ?? '');
  const parts = field.fields.flatMap((inner) => told(inner, record[inner.name], to) || []);
  return parts.length > 1
    ? `${parts[0]}${brackets[0]}${parts.slice(1).join(comma)}${brackets[1]}`
    : parts.join('');
}

/**
 * A list of records of many parts, as promises are, line by line and each part by its name: side by
 * side nobody could tell who promises from whom it is promised to. Nothing of what a line can hold.
 */
export function toldInLines(field: Field, value: unknown, to: Reader): string[] {
  if (!field.many || field.kind !== 'record' || !Array.isArray(value)) return [];
  const { colon } = newStrings(to.lang).keys;
  const items = (value as Record<string, unknown>[]).map((record) =>
    field.fields.flatMap((inner) => {
      const part = toldInBoth(inner, record[inner.name], to);
      return part === '' ? [] : [{ label: inner.label[to.lang], part }];
    }),
  );
  if (!items.some((parts) => parts.length > 2)) return [];
  return items.flatMap(([first, ...rest]) => [
    `  ${newStrings(to.lang).keys.point}${first?.part ?? ''}`,
    ...rest.map(({ label, part }) => `      ${label}${colon}${part}`),
  ]);
}

export function nameOf({ target }: Field, id: string, { tree, lang }: Reader): string {
  const found = target && known(tree, target).find((each) => each.id === id);
  return found ? found.name[lang] : id;
}

export type Reader = { tree: Tree; lang: Locale };
