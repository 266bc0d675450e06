import type { z } from 'zod';
import { locales, type Locale } from '#i18n/locales.ts';
import { collections, registries, words } from '#schema/index.ts';
import { labelOf, singularOf } from '#schema/labels.ts';
import { readField, type FieldSchema, type Shape } from '#schema/read-field.ts';
import { termTitle, titles } from './titles.ts';

/**
 * The words of every button that adds something, by the name that Sveltia gives it there: for an entry and
 * an item of a list the singular, for a group the label. It would put that name behind its “add” as it is:
 * « Ajouter Participants ».
 */
export function additions(lang: Locale): Map<string, string> {
  const half = (name: string) => name.split(' · ')[locales.indexOf(lang)] ?? name;
  return new Map(named.map(([name, one]) => [half(name), added[lang](one[lang])]));
}

/** In both languages. A name that stands in several places is to have the same words in all of them. */
export const named: readonly (readonly [name: string, One])[] = [
  ...Object.values(titles).map(({ one }) => [singularOf(one), one] as const),
  [singularOf(termTitle), termTitle] as const,
  ...[words, ...Object.values(collections), ...Object.values(registries)].flatMap(within),
];

const added: Record<Locale, (one: string) => string> = {
  zh: (one) => (/^[A-Za-z]/.test(one) ? `添加 ${one}` : `添加${one}`),
  fr: (one) => `Ajouter ${one}`,
};

function within(schema: z.ZodType): (readonly [name: string, One])[] {
  const { shape = {}, element, valueType } = readField(schema);
  const inner = element ?? valueType;
  const fields = Object.entries(shape as Shape).flatMap(([name, each]) => {
    const field = readField(each);
    const { one } = field.meta;
    return [...(one ? [[nameOf(name, field, one), one] as const] : []), ...within(each)];
  });
  return inner ? [...fields, ...within(inner)] : fields;
}

function nameOf(name: string, field: FieldSchema, one: One): string {
  return field.shape ? labelOf(name, field) : singularOf(one);
}

type One = NonNullable<FieldSchema['meta']['one']>;
