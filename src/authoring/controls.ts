import type { Locale, Localized } from '#i18n/locales.ts';
import { newStrings } from '#i18n/new.ts';
import type { Field } from './fields.ts';
import { byForm } from './judge.ts';
import type { Option, Prompter } from './prompter.ts';
import type { Reader } from './told.ts';
import { hourOf, instantIn, readValue } from './values.ts';

/** A value that is typed, or chosen from what the schema allows. */
export async function askText(field: Field, current: unknown, to: Asking): Promise<unknown> {
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
      const hour = isInstant ? hourOf(text) : undefined;
      const wrong = byForm(field, hour ? instantIn('Asia/Shanghai', hour) : readValue(field, text));
      // The check asks for a zone as well, which here is the next question.
      return wrong[0] && (isInstant ? words.badInstant : wrong[0][lang]);
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

export async function askChoice(field: Field, current: unknown, to: Asking): Promise<unknown> {
  const options = [...choices(field, to.lang), ...(isNeeded(field, to) ? [] : [none(to.lang)])];
  const question = { message: titleOf(field, to), options, initial: list(current) };
  return (await to.prompter.choose(question)) || undefined;
}

export async function askChoices(field: Field, current: unknown, to: Asking): Promise<unknown> {
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

export async function askBoolean(field: Field, current: unknown, to: Asking): Promise<unknown> {
  const { yes, no } = newStrings(to.lang);
  const options = [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ];
  const initial = [String(current ?? true)];
  const message = titleOf(field, to);
  return (await to.prompter.choose({ message, options, initial })) === 'true' || undefined;
}

/** Whose field it is stands before it: `Jean Exemple — Rôle`, `让·示例：身份`. */
export const titleOf = (field: Field, { lang, of, suffix }: Asking) =>
  [of, `${field.label[lang]}${suffix ?? ''}`].filter(Boolean).join(newStrings(lang).of);

/** What the title does not say. */
function hintOf(field: Field, lang: Locale): string | undefined {
  const hint = field.hint[lang];
  return hint === field.label[lang] || hint === '' ? undefined : hint;
}

export const isNeeded = ({ required }: Field, { optional }: Asking) =>
  required && optional !== true;
export const none = (lang: Locale): Option => ({
  value: '',
  label: newStrings(lang).none,
  always: true,
});
export const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
const capital = (text: string) => text.replace(/^./u, (first) => first.toLocaleUpperCase('fr'));

export type Asking = Reader & {
  prompter: Prompter;
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
