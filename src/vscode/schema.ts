import { z } from 'zod';
import { expectation } from '#checks/expectation.ts';
import { kindsOf } from '#schema/terms.ts';
import { both, optionLabel } from '#schema/labels.ts';
import type { RefTarget } from '#schema/fields.ts';
import { definitionName } from './known.ts';

/**
 * The JSON Schema of one file, for an editor of code: draft 7 with the words that VS Code's YAML
 * servers add to it (`enumDescriptions`, `errorMessage`, `defaultSnippets`). It helps to write; what
 * it cannot say, and whether an id exists, is for the check to judge.
 */
export function schemaOf(schema: z.ZodType): JsonSchema {
  const plain = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  const { $schema } = plain;
  const { required = [], ...root } = explained(plain as JsonSchema, '');
  return {
    $schema,
    ...root,
    ...(root.properties && { errorMessage: both(unknown) }),
    // One by one, so that each can be said in our words; within lists servers write what `required` names.
    ...(required.length > 0 && { allOf: required.map(missing) }),
  };
}

const missing = (field: string): JsonSchema => ({
  required: [field],
  errorMessage: both({ zh: `缺少 ${field}`, fr: `il manque ${field}` }),
});
/** Of words that may be in one language before they are in the other: either, or both. */
const orElse = (lang: string): JsonSchema => ({
  required: [lang],
  errorMessage: both(expectation({ code: 'custom' } as never, 'wording')),
});
const unknown = { zh: '没有这个字段', fr: 'ce champ n’existe pas' };

/** `name` is that of the field, for a list that of the list. */
function explained(node: JsonSchema, name: string): JsonSchema {
  const { description = '', properties, items, anyOf, additionalProperties: other } = node;
  // A line each: servers make paragraphs of them.
  const words = description && { description: description.replace(' · ', '\n') };
  const known = knownOf(node, name);
  // Beside `$ref` nothing holds in draft 7, but VS Code shows the words.
  if (known) return { ...words, $ref: `#/definitions/${known}` };
  return {
    ...ownOf(node),
    ...words,
    ...(properties && { properties: mapped(properties, explained) }),
    ...(items && { items: explained(items, name) }),
    ...(anyOf && { anyOf: anyOf.map((each) => explained(each, name)) }),
    ...(node.form === 'wording' && { anyOf: Object.keys(properties ?? {}).map(orElse) }),
    ...(other !== undefined && {
      additionalProperties: typeof other === 'object' ? explained(other, name) : other,
    }),
  };
}

/** Under which name stand the ids that can be chosen, if it is one. */
function knownOf({ ref, promiseOf, form }: JsonSchema, name: string): string | undefined {
  if (form === 'country') return definitionName('countries');
  if (promiseOf) return definitionName('promises');
  return ref && definitionName(ref, ref === 'terms' ? kindsOf[name] : undefined);
}

/** What holds of the value itself. */
function ownOf(node: JsonSchema): JsonSchema {
  const { type, required, minLength, minItems, exclusiveMinimum } = node;
  const { form, default: fallback, examples, pattern, format, enum: values } = node;
  return {
    ...present({ type, required, minLength, minItems, exclusiveMinimum, format, enum: values }),
    // An empty list is what stands there anyway; nobody should be offered to write it.
    ...(typeof fallback === 'object' ? {} : present({ default: fallback })),
    ...(values && { enumDescriptions: values.map((value) => choice(value, node)) }),
    // Its letters may be large or small, which JSON Schema cannot say.
    ...(form === 'picture' ? {} : present({ pattern })),
    // Nobody types a fingerprint.
    ...(form === 'hash' ? {} : present({ examples })),
    ...present({ errorMessage: told(node) }),
  };
}

const choice = (value: string, { enum: values = [], description }: JsonSchema): string =>
  optionLabel(value, {
    entries: Object.fromEntries(values.map((each) => [each, each])),
    meta: { description },
  });

/**
 * The sentence of the check, in both languages. A group has one message for fields that are unknown
 * and for those that are missing: where some must be there, the server's own words tell them apart.
 */
function told({ type, form, pattern, enum: values, properties, required }: JsonSchema) {
  if (values) return both({ zh: `只能写 ${or('zh', values)}`, fr: `il faut ${or('fr', values)}` });
  if (properties) return required || form === 'wording' ? undefined : both(unknown);
  if (!['string', 'number', 'integer'].includes(String(type))) return undefined;
  const problem = pattern
    ? { code: 'invalid_format' }
    : { code: 'invalid_type', expected: type === 'integer' ? 'number' : type };
  return both(expectation(problem as never, form));
}

const or = (lang: string, values: readonly string[]) =>
  new Intl.ListFormat(lang, { type: 'disjunction' }).format(values);

const present = (words: Record<string, unknown>): JsonSchema =>
  Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));

const mapped = <T, U>(record: Record<string, T>, make: (value: T, key: string) => U) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]));

export interface JsonSchema {
  [word: string]: unknown;
  type?: string | undefined;
  description?: string | undefined;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  enum?: string[];
  pattern?: string;
  required?: string[];
  /** Ours: the names that fields give to what they are (`src/schema/fields.ts`). */
  ref?: RefTarget;
  promiseOf?: string;
  form?: string;
}
