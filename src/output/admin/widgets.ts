import { expectation } from '#checks/expectation.ts';
import type { RefTarget } from '#schema/fields.ts';
import { kindsOf } from '#schema/terms.ts';
import { countryOptions } from '#schema/country-options.ts';
import type { Widget } from './fields.ts';
import { both, optionLabel } from '#schema/labels.ts';
import { limitsOf, type FieldSchema } from '#schema/read-field.ts';

/** The control for one value: by its type, its `ref`, its `form`. */
export function scalar(name: string, field: FieldSchema): Widget {
  const { type, entries, meta } = field;
  if (type === 'boolean') return { widget: 'boolean' };
  if (type === 'number') return number(field);
  if (entries) return select(field, Object.keys(entries));
  if (meta.ref) return relation(meta.ref as RefTarget, kindsOf[name]);
  if (meta.promiseOf) return promise(meta.promiseOf);
  return forms[meta.form ?? '']?.(field) ?? written(name, field);
}

/** Controls of their own; what has none is typed, and held to its pattern. */
const forms: Record<string, (field: FieldSchema) => Widget> = {
  day: () => ({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }),
  // The zone is that of whoever writes, filled in when the page opens; its offset is written.
  instant: () => ({ widget: 'datetime', type: 'datetime-local', input_timezone: 'Asia/Shanghai' }),
  picture: () => ({
    widget: 'image',
    accept: 'image/jpeg,image/png,image/webp,image/avif',
    choose_url: false,
  }),
  country: () => ({ widget: 'select', options: countryOptions() }),
  url: () => ({ widget: 'string', type: 'url', use_emoji_autocomplete: false }),
  email: () => ({ widget: 'string', type: 'email', use_emoji_autocomplete: false }),
  hash: () => ({ widget: 'hidden' }),
};

function number(field: FieldSchema): Widget {
  const isInteger = field.meta.form === 'amount';
  return {
    widget: 'number',
    value_type: isInteger ? 'int' : 'float',
    ...(isInteger ? { min: 1 } : { step: 0.1 }),
  };
}

function select(field: FieldSchema, values: readonly string[]): Widget {
  const options = values.map((value) => ({ value, label: optionLabel(value, field) }));
  return {
    widget: 'select',
    options,
    ...(field.default !== undefined && { default: field.default }),
  };
}

function relation(target: RefTarget, kinds: readonly string[] = []): Widget {
  const found = {
    people: {
      collection: 'people',
      value_field: '{{slug}}',
      display_fields: ['{{name.zh}} · {{name.fr}}'],
    },
    terms: {
      collection: '_singletons',
      file: 'terms',
      value_field: '{{terms.*.id}}',
      display_fields: ['{{terms.*.name.zh}} · {{terms.*.name.fr}}'],
      // No filter of Sveltia's looks into a list: `browser/kinds.ts` reads there what to offer.
      search_fields: [
        [
          '{{terms.*.name.zh}} {{terms.*.name.fr}} {{terms.*.id}}',
          ...kinds.map((kind) => `#${kind}`),
        ].join(' '),
      ],
    },
  }[target as string] ?? {
    collection: target,
    value_field: '{{slug}}',
    // In the language of the interface, and found by either: `browser/language.ts`.
    display_fields: ['title'],
    search_fields: ['title', '{{slug}}'],
  };
  return { ...choice, ...found };
}

/** Those of the meeting that `beside` names; as long as it names none, all. */
function promise(beside: string): Widget {
  const id = '{{commitments.*.id}}';
  return {
    ...choice,
    collection: 'news',
    value_field: id,
    // Shown by its words, in the language of the interface: `browser/language.ts`.
    display_fields: [id],
    search_fields: [`${id} {{commitments.*.text.zh}} {{commitments.*.text.fr}}`],
    // Sveltia looks among the fields of the whole form: `browser/beside.ts` has it look in the group.
    filters: [{ field: 'slug', values: [`{{fields.${beside}}}`] }],
  };
}

/** A list to search in from the first, as it will be when there are a hundred. */
const choice = { widget: 'relation', dropdown_threshold: 0 };

function written(name: string, field: FieldSchema): Widget {
  const { pattern } = limitsOf(field);
  const say = expectation({ code: 'invalid_format' } as never, field.meta.form);
  return {
    widget: long.has(name) ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(pattern && { pattern: [pattern, both(say)] }),
  };
}

/** Sentences; all else that is written is a name or a few words. */
const long = new Set(['summary', 'reason']);
