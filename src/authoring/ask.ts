import type { Locale, Localized } from '#i18n/locales.ts';
import { newStrings } from '#i18n/new.ts';
import { askBoolean, askChoice, askChoices, askText, type Asking } from './controls.ts';
import type { Field } from './fields.ts';
import { inLanguage } from './flags.ts';
import { askRelation, askRelations } from './relation.ts';
import { nameOf, told } from './told.ts';

/** Asks for one field by its kind; `undefined` when it is left open. `within`: the record it stands in. */
export async function ask(field: Field, current: unknown, to: Asking): Promise<unknown> {
  if (field.kind === 'relation' || (field.promiseOf && to.within?.[field.promiseOf]))
    return field.many ? askRelations(field, current, to) : askRelation(field, current, to);
  if (field.kind === 'choice')
    return field.many ? askChoices(field, current, to) : askChoice(field, current, to);
  if (field.kind === 'boolean') return askBoolean(field, current, to);
  if ((field.kind === 'record' || field.kind === 'pair') && field.many)
    return askList(field, current, to);
  if (field.kind === 'record') return askRecord(field, current, to);
  if (field.kind === 'pair') return askPair(field, current, to);
  return askText(field, current, to);
}

/** One record: what it must have, then what else is known of it. */
async function askRecord(field: Field, current: unknown, to: Asking): Promise<unknown> {
  const record: Record<string, unknown> = { ...(current as object | undefined) };
  const inside = { ...to, within: record, of: field.label[to.lang] };
  const isFilled = ({ name }: Field) => record[name] !== undefined;
  for (const inner of field.fields.filter(({ required }) => required))
    record[inner.name] = await ask(inner, record[inner.name], inside);
  const others = field.fields.filter(({ required }) => !required);
  for (const inner of await wanted(others, others.filter(isFilled), inside))
    record[inner.name] = await ask(inner, record[inner.name], inside);
  return said(record);
}

/** Words in both languages; where one may follow later, the author's own comes first and one is enough. */
async function askPair(field: Field, current: unknown, to: Asking): Promise<unknown> {
  const before = (current ?? {}) as Record<string, unknown>;
  const given = new Map<string, unknown>();
  const later = newStrings(to.lang).later;
  const mayWait = field.fields.every(({ required }) => !required);
  const inOrder = field.fields.toSorted(
    (a, b) => Number(mayWait) * (Number(b.name === to.lang) - Number(a.name === to.lang)),
  );
  for (const [index, inner] of inOrder.entries()) {
    const label = inLanguage(field.label, inner.name as Locale);
    const isEnough = index === 0 || given.size > 0;
    const required = mayWait ? field.required && !isEnough : inner.required;
    const hint = mayWait && isEnough ? { zh: later, fr: later } : inner.hint;
    const value = await ask({ ...inner, label, required, hint }, before[inner.name], to);
    if (value !== undefined) given.set(inner.name, value);
    // A pair of which nothing is said is not there at all.
    else if (!mayWait) return undefined;
  }
  return said(Object.fromEntries(field.fields.map(({ name }) => [name, given.get(name)])));
}

function said(record: Record<string, unknown>): Record<string, unknown> | undefined {
  const filled = Object.entries(record).filter(([, value]) => value !== undefined);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

/** Of what is not needed, what its author knows already; a single one is just asked. */
async function wanted(fields: readonly Field[], filled: readonly Field[], to: Asking) {
  if (fields.length < 2) return fields;
  const chosen = await to.prompter.chooseMany({
    message: newStrings(to.lang).moreOf(to.of ?? ''),
    options: fields.map(({ name, label }) => ({ value: name, label: label[to.lang] })),
    initial: filled.map(({ name }) => name),
  });
  return fields.filter(({ name }) => chosen.includes(name));
}

/** Several records: people by their names at once, then what is said of each; the others one by one. */
async function askList(field: Field, current: unknown, to: Asking): Promise<unknown> {
  const before = Array.isArray(current) ? (current as Record<string, unknown>[]) : [];
  const [first, ...rest] = field.fields;
  if (first?.kind === 'relation' && rest.every(({ kind }) => kind === 'choice')) {
    const many = { ...first, many: true, label: field.label, required: field.required };
    const ids = (await ask(
      many,
      before.map((item) => item[first.name]),
      to,
    )) as string[] | undefined;
    const records = [];
    for (const id of ids ?? []) {
      const item = { ...before.find((each) => each[first.name] === id), [first.name]: id };
      const name = nameOf(first, id, to);
      for (const inner of rest) {
        const value = await ask(inner, (item as Record<string, unknown>)[inner.name], {
          ...to,
          of: name,
        });
        Object.assign(item, value === undefined ? {} : { [inner.name]: value });
      }
      records.push(item);
    }
    return records.length > 0 ? records : undefined;
  }
  const words = newStrings(to.lang);
  const records: unknown[] = await kept(field, before, to);
  const isPair = field.kind === 'pair';
  for (;;) {
    const label = both((lang) => newStrings(lang).nth(field.label[lang], records.length + 1));
    const single = { ...field, many: false, label };
    const item = await ask(single, undefined, { ...to, optional: isPair });
    if (item !== undefined) records.push(item);
    else if (isPair) break;
    const options = [
      { value: 'no', label: words.no },
      { value: 'yes', label: words.yes },
    ];
    const message = words.another(field.label[to.lang]);
    if ((await to.prompter.choose({ message, options })) === 'no') break;
  }
  return records.length > 0 ? records : undefined;
}

const both = (make: (lang: Locale) => string): Localized => ({ zh: make('zh'), fr: make('fr') });

async function kept(field: Field, before: readonly unknown[], to: Asking): Promise<unknown[]> {
  if (before.length === 0) return [];
  const all = before.map((item, index) => ({ value: String(index), label: told(field, item, to) }));
  const initial = all.map(({ value }) => value);
  const message = newStrings(to.lang).keep(field.label[to.lang]);
  const chosen = await to.prompter.chooseMany({ message, options: all, initial });
  return before.filter((_, index) => chosen.includes(String(index)));
}
