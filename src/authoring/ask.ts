import type { Locale, Localized } from '#i18n/locales.ts';
import { newSentences, newStrings } from '#i18n/new.ts';
import type { Tree } from '#source/tree.ts';
import { byForm, inLanguage } from './flags.ts';
import type { Field } from './fields.ts';
import { known, labelOf, matches, promisesAt, publisherOf, type Known } from './known.ts';
import type { Option, Prompter } from './prompter.ts';
import { hourOf, instantIn, readValue } from './values.ts';

/** Asks for one field by its kind; `undefined` when it is left open. `within`: the record it stands in. */
export async function ask(field: Field, current: unknown, to: Asking): Promise<unknown> {
  if (field.kind === 'relation' || (field.name === 'commitment' && to.within?.meeting))
    return field.many ? askRelations(field, current, to) : askRelation(field, current, to);
  if (field.kind === 'choice')
    return field.many ? askChoices(field, current, to) : askChoice(field, current, to);
  if (field.kind === 'boolean') return askBoolean(field, current, to);
  if (field.kind === 'record' || field.kind === 'pair')
    return field.many ? askList(field, current, to) : askRecord(field, current, to);
  return askText(field, current, to);
}

async function askText(field: Field, current: unknown, to: Asking): Promise<unknown> {
  const { prompter, lang } = to;
  const isInstant = field.kind === 'instant';
  const words = newStrings(lang);
  const list = field.many ? words.list : undefined;
  const typed = await prompter.text({
    message: titleOf(field, to),
    hint: isInstant ? words.instant : (list ?? hintOf(field, lang)),
    example: isInstant ? '2030-09-30 18:00' : field.example,
    initial: shown(current),
    check: (text) => {
      if (text === '') return isNeeded(field, to) ? words.needed : undefined;
      if (isInstant && hourOf(text)) return undefined;
      return byForm(field, readValue(field, text))[0]?.[lang];
    },
  });
  if (typed === '') return undefined;
  const hour = isInstant ? hourOf(typed) : undefined;
  if (!hour) return readValue(field, typed);
  const zone = await prompter.choose({
    message: words.zone,
    options: Object.entries(words.zones).map(([value, label]) => ({ value, label })),
  });
  return instantIn(zone, hour);
}

const shown = (value: unknown): string | undefined =>
  Array.isArray(value) ? value.join('; ') : value === undefined ? undefined : String(value);

async function askChoice(field: Field, current: unknown, to: Asking): Promise<unknown> {
  const options = [...choices(field, to.lang), ...(isNeeded(field, to) ? [] : [none(to.lang)])];
  const question = { message: titleOf(field, to), options, initial: list(current) };
  return (await to.prompter.choose(question)) || undefined;
}

async function askChoices(field: Field, current: unknown, to: Asking): Promise<unknown> {
  const question = {
    message: titleOf(field, to),
    options: choices(field, to.lang),
    initial: list(current),
  };
  const chosen = await to.prompter.chooseMany({ ...question, least: Number(isNeeded(field, to)) });
  return chosen.length > 0 ? chosen : undefined;
}

const choices = (field: Field, lang: Locale): Option[] =>
  field.choices.map(({ value, label }) => ({ value, label: capital(label[lang]) }));

async function askBoolean(field: Field, current: unknown, to: Asking): Promise<unknown> {
  const { yes, no } = newStrings(to.lang);
  const options = [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ];
  const initial = [String(current ?? true)];
  const message = titleOf(field, to);
  return (await to.prompter.choose({ message, options, initial })) === 'true' || undefined;
}

async function askRelation(field: Field, current: unknown, to: Asking): Promise<unknown> {
  const { options, filter } = candidates(field, to);
  const chosen = await to.prompter.choose({
    message: titleOf(field, to),
    options: [...options, ...(isNeeded(field, to) ? [] : [none(to.lang)])],
    initial: list(current),
    matches: filter,
  });
  if (chosen !== elsewhere) return chosen || undefined;
  await askAbsent(field, to);
  return undefined;
}

async function askRelations(field: Field, current: unknown, to: Asking): Promise<unknown> {
  const { options, filter } = candidates(field, to);
  const chosen = await to.prompter.chooseMany({
    message: titleOf(field, to),
    options,
    initial: list(current),
    matches: filter,
    least: Number(isNeeded(field, to)),
  });
  if (chosen.includes(elsewhere)) await askAbsent(field, to);
  const ids = chosen.filter((id) => id !== elsewhere);
  return ids.length > 0 ? ids : undefined;
}

/** Who is not in the list yet is noted, and waits to be entered. */
async function askAbsent(field: Field, { prompter, lang, noted }: Asking) {
  const words = newStrings(lang);
  const typed = await prompter.text({ message: words.absent, hint: words.absentHint });
  const label = { zh: field.label.zh, fr: field.label.fr };
  for (const name of typed.split(/[;；、]/).map((part) => part.trim()))
    if (name) noted.push(newSentences.absent(name, label, field.target ?? 'news'));
}

function candidates(field: Field, { tree, lang, within }: Asking) {
  const all = field.target
    ? known(tree, field.target, field.accepts)
    : promisesAt(tree, within?.meeting);
  const own = publisherOf(tree);
  // The association is one of those concerned nearly always.
  const isFirst = ({ id }: Known) => Number(field.target === 'partners' && id === own);
  const sorted = all.toSorted((a, b) => isFirst(b) - isFirst(a));
  const byId = new Map(all.map((each) => [each.id, each]));
  const options: Option[] = sorted.map((each) => ({ value: each.id, label: labelOf(each, lang) }));
  if (field.target)
    options.push({ value: elsewhere, label: newStrings(lang).elsewhere, always: true });
  const filter = (typed: string, { value }: Option) => {
    const each = byId.get(value);
    return each !== undefined && matches(typed, each);
  };
  return { options, filter };
}

/** One record: what it must have, then what else is known of it. */
async function askRecord(field: Field, current: unknown, to: Asking): Promise<unknown> {
  const record: Record<string, unknown> = { ...(current as object | undefined) };
  const isPair = field.kind === 'pair';
  const inside = isPair ? to : { ...to, within: record, of: titleOf(field, to) };
  const isFilled = ({ name }: Field) => record[name] !== undefined;
  for (const inner of field.fields.filter(({ required }) => required)) {
    const label = isPair ? inLanguage(field.label, inner.name as Locale) : inner.label;
    record[inner.name] = await ask({ ...inner, label }, record[inner.name], inside);
    // A pair of which nothing is said is not there at all.
    if (isPair && record[inner.name] === undefined) return undefined;
  }
  const others = field.fields.filter(({ required }) => !required);
  for (const inner of await wanted(others, others.filter(isFilled), inside))
    record[inner.name] = await ask(inner, record[inner.name], inside);
  const said = Object.entries(record).filter(([, value]) => value !== undefined);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
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

/** A value in words, as its author reads it before it is written. */
export function told(field: Field, value: unknown, to: Pick<Asking, 'tree' | 'lang'>): string {
  const { comma, brackets } = newStrings(to.lang).keys;
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => told(field, item, to)).join(comma);
  if (typeof value !== 'object') {
    if (field.target) return nameOf(field, String(value), to);
    const choice = field.choices.find((each) => each.value === value);
    return choice ? choice.label[to.lang] : String(value);
  }
  const record = value as Record<string, unknown>;
  if (field.kind === 'pair') return String(record[to.lang] ?? '');
  const parts = field.fields.flatMap((inner) => told(inner, record[inner.name], to) || []);
  return parts.length > 1
    ? `${parts[0]}${brackets[0]}${parts.slice(1).join(comma)}${brackets[1]}`
    : parts.join('');
}

function nameOf(
  { target }: Field,
  id: string,
  { tree, lang }: Pick<Asking, 'tree' | 'lang'>,
): string {
  const found = target && known(tree, target).find((each) => each.id === id);
  return found ? found.name[lang] : id;
}

/** Whose field it is stands before it: `Jean Exemple — host`. */
const titleOf = (field: Field, { lang, of, suffix }: Asking) =>
  [of, `${field.label[lang]}${suffix ?? ''}`].filter(Boolean).join(' — ');

/** What the title does not say. */
function hintOf(field: Field, lang: Locale): string | undefined {
  const hint = field.hint[lang];
  return hint === field.label[lang] || hint === '' ? undefined : hint;
}

const isNeeded = ({ required }: Field, { optional }: Asking) => required && optional !== true;
const none = (lang: Locale): Option => ({ value: '', label: newStrings(lang).none, always: true });
const elsewhere = '+';
const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
export const capital = (text: string) =>
  text.replace(/^./u, (first) => first.toLocaleUpperCase('fr'));

export type Asking = {
  prompter: Prompter;
  tree: Tree;
  lang: Locale;
  /** Names that are in no list yet, as points to confirm. */
  noted: Localized[];
  /** What the field belongs to, said before its name. */
  of?: string;
  /** Said after its name: the language. */
  suffix?: string;
  within?: Record<string, unknown>;
  /** An empty answer is one. */
  optional?: boolean;
};
