import type { z } from 'zod';
import { kindsOf } from '#schema/terms.ts';
import { otherLocale, type Locale, type Localized } from '#i18n/locales.ts';
import { countryOptions } from '#schema/country-options.ts';
import { hintOf, labelOf, optionLabel } from '#schema/labels.ts';
import { isLocalized, readField, type FieldSchema, type Shape } from '#schema/read-field.ts';
import type { RefTarget } from '#schema/fields.ts';
import { collections, registries, term, words } from '#schema/index.ts';

/** What `npm run new` makes: entries of the collections, and the records they point to. */
export const makes = ['news', 'partners', 'programmes', 'calls', 'people', 'terms'] as const;

/** The facts of one of them, from its schema alone: a field added there is asked for here. */
export function factsOf(what: Make): Field[] {
  return fieldsIn(schemaOf(what).shape as Shape);
}

/** What each language says for itself; the records of both languages have none. */
export function wordsOf(what: Make): Field[] {
  return isEntry(what) ? fieldsIn(words.shape) : [];
}

export const schemaOf = (what: Make): z.ZodObject =>
  isEntry(what) ? collections[what] : what === 'people' ? registries.people : term;

/** True of what is a folder with one file a language. */
export const isEntry = (what: Make): what is EntryMake => what !== 'people' && what !== 'terms';

export const isMake = (value: unknown): value is Make => makes.includes(value as Make);

function fieldsIn(shape: Shape, prefix = ''): Field[] {
  return Object.entries(shape)
    .filter(([name]) => !machines.has(name))
    .map(([name, schema]) => fieldFrom(name, schema, prefix));
}

/** Written by the machine alone. */
const machines = new Set(['draft', 'originalHash']);

function fieldFrom(name: string, schema: z.ZodType, prefix: string): Field {
  const outer = readField(schema);
  const many = outer.element !== undefined;
  const inner = outer.element ? readField(outer.element) : outer;
  const path = `${prefix}${name}`;
  const target = inner.meta.ref as RefTarget | undefined;
  const example = (inner.meta.examples ?? outer.meta.examples)?.[0];
  return {
    name,
    path,
    schema,
    label: plain(halves(labelOf(name, outer)), choicesOf(inner)),
    hint: halves(hintOf({ ...inner, meta: { ...inner.meta, ...outer.meta } }) ?? ''),
    example: example === undefined ? undefined : String(example),
    kind: kindOf(name, inner),
    many,
    required: outer.required && !outer.nullable,
    target,
    promiseOf: inner.meta.promiseOf,
    accepts: target === 'terms' ? kindsOf[name] : undefined,
    choices: choicesOf(inner),
    fields: inner.shape ? fieldsIn(inner.shape, many ? '' : `${path}.`) : [],
  };
}

function kindOf(name: string, field: FieldSchema): Kind {
  if (isLocalized(field)) return 'pair';
  if (field.shape) return 'record';
  if (field.meta.ref) return 'relation';
  if (field.type === 'boolean') return 'boolean';
  if (field.type === 'number') return 'number';
  if (field.entries || field.meta.form === 'country') return 'choice';
  if (field.meta.form === 'day' || field.meta.form === 'instant') return field.meta.form;
  return sentences.has(name) ? 'long' : 'text';
}

/** A description that begins with its codes, `host 接待方或…`, has no name for the whole. */
function plain(label: Localized, choices: readonly Choice[]): Localized {
  const [first] = choices;
  if (!first || !new RegExp(`^${first.value}\\b`, 'i').test(label.zh)) return label;
  const join = (lang: Locale, sign: string) => choices.map((each) => each.label[lang]).join(sign);
  const fr = join('fr', ' / ').replace(/^./u, (letter) => letter.toLocaleUpperCase('fr'));
  return { zh: join('zh', '／'), fr };
}

const sentences = new Set(['summary', 'reason']);

function choicesOf(field: FieldSchema): Choice[] {
  if (field.meta.form === 'country')
    return (countries ??= countryOptions().map(({ value, label }) => ({
      value,
      label: halves(label),
    })));
  return Object.keys(field.entries ?? {}).map((value) => ({
    value,
    label: halves(optionLabel(value, field)),
  }));
}

/** Some hundreds of names, made when first asked for. */
let countries: Choice[] | undefined;

/** The two halves of a text of the schema, `中文 · français`. */
export function halves(text: string): Localized {
  const [zh = '', fr = zh] = text.split(' · ');
  return { zh, fr };
}

/** Both languages' names of one thing, the reader's first. */
export const bothNames = (name: Localized, lang: Locale): string =>
  name.zh === name.fr ? name[lang] : `${name[lang]} · ${name[otherLocale(lang)]}`;

export type Make = (typeof makes)[number];
export type EntryMake = Exclude<Make, 'people' | 'terms'>;
export type Kind =
  | 'text'
  | 'long'
  | 'day'
  | 'instant'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'relation'
  /** One text in each language. */
  | 'pair'
  | 'record';
export type Choice = { value: string; label: Localized };
export type Field = {
  name: string;
  /** Names of the records it stands in, then its own: `contact.email`. */
  path: string;
  schema: z.ZodType;
  label: Localized;
  /** Empty where the label says it all. */
  hint: Localized;
  example: string | undefined;
  kind: Kind;
  /** True of a list of such values. */
  many: boolean;
  required: boolean;
  target: RefTarget | undefined;
  /** Of a promise: the field beside it that names its meeting. */
  promiseOf: string | undefined;
  /** Kinds of terms that it may name. */
  accepts: readonly string[] | undefined;
  choices: Choice[];
  /** Of a record and of a pair. */
  fields: Field[];
};
