import { hintOf, labelOf, singularOf } from '#schema/labels.ts';
import {
  readField,
  isLocalized,
  isWording,
  limitsOf,
  type FieldSchema,
  type Shape,
} from '#schema/read-field.ts';
import { summaryOf } from './summary.ts';
import { scalar } from './widgets.ts';

/**
 * The form of a set of fields, from their schema alone: a field added there is a field here.
 * `sharing` says how a value stands in the files of the two languages; it holds for all within.
 */
export function fieldsOf(shape: Shape, sharing?: Sharing): Field[] {
  return Object.entries(shape).map(([name, schema]) => fieldOf(name, readField(schema), sharing));
}

export function fieldOf(name: string, field: FieldSchema, sharing?: Sharing): Field {
  const widget = widgetOf(name, field, sharing);
  const shared = sharing === undefined ? {} : { i18n: sharing };
  const label = labelOf(name, field);
  if (widget.widget === 'hidden') return { name, label, ...shared, ...widget };
  const hint = hintOf(field);
  return {
    name,
    label,
    ...(hint && { hint }),
    ...shared,
    // A default is never asked for: what is not filled has it.
    required: field.required && !field.nullable,
    ...widget,
  };
}

function widgetOf(name: string, field: FieldSchema, sharing?: Sharing): Widget {
  if (field.shape) return group(name, field, field.shape, sharing);
  if (!field.element) return scalar(name, field);
  const element = readField(field.element);
  const { minItems } = limitsOf(field);
  const least = minItems ? { min: minItems } : {};
  const named = field.meta.one ? { label_singular: singularOf(field.meta.one) } : {};
  if (element.shape)
    return { ...group(name, element, element.shape, sharing), widget: 'list', ...named, ...least };
  const one = scalar(name, element);
  // Of ids and codes any number may be chosen in one control; words are typed one a line.
  if (['relation', 'select'].includes(one.widget)) return { ...one, multiple: true, ...least };
  const label = named.label_singular ?? labelOf(name, field);
  return { widget: 'list', ...named, ...least, field: { name: 'item', label, ...one } };
}

function group(name: string, field: FieldSchema, shape: Shape, sharing?: Sharing): Widget {
  const fields = fieldsOf(shape, sharing);
  const common = { widget: 'object', collapsed: 'auto' };
  if (!isLocalized(field)) return { ...common, fields, summary: summaryOf(shape) };
  const widget = sentences.has(name) ? 'text' : 'string';
  return {
    ...common,
    // Of words that one language is enough for the page asks for either (`browser/entry.ts`).
    fields: fields.map((one) => ({ ...one, widget })),
    // Of words that may be in one language alone no point is left without its half.
    summary: isWording(field) ? '{{zh}} {{fr}}' : '{{zh}} · {{fr}}',
  };
}

/** Labels in both languages that are sentences; the others are names. */
const sentences = new Set(['text', 'question', 'note', 'toConfirm']);

/** `true`: words, each language its own; `duplicate`: facts, typed once, the same in both. */
export type Sharing = true | 'duplicate';
export type Widget = { widget: string; [option: string]: unknown };
export type Field = Widget & { name: string; label?: string; fields?: Field[] };
