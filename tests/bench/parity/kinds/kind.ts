import type { Locale } from '#i18n/locales.ts';

/**
 * A kind of fact: how its value is noted in a record, every way a press text may write it, and what
 * a translator gets wrong about it. A wrong value is written in the style of the right one.
 */
export type Kind<V> = {
  parse(words: readonly string[]): V;
  forms(value: V, context: Context): Form[];
  /** `form` is how the right value was written: 万 can become 亿 only where 万 was written. */
  mistakes(value: V, form: Form, context: Context, turn: number): Mistake<V>[];
};

/** The form a surface takes, or undefined when the surface does not say the value. */
export function formOf<V>(kind: Kind<V>, value: V, surface: string, context: Context) {
  const text = plain(surface);
  for (const form of kind.forms(value, context)) {
    const unit = unitIn(form.text, text);
    if (unit !== undefined) return { ...form, unit };
  }
  return undefined;
}

/** The wrong value in the form closest to the one of the surface, with the surface's own spaces. */
export function respell<V>(
  kind: Kind<V>,
  wrong: V,
  like: Form & { unit: string },
  surface: string,
  context: Context,
): string | undefined {
  const forms = kind.forms(wrong, context);
  const closeness = ({ style }: Form) => style.filter((part) => like.style.includes(part)).length;
  const best = forms.reduce<Form | undefined>(
    (chosen, form) => (!chosen || closeness(form) > closeness(chosen) ? form : chosen),
    undefined,
  );
  return best && spaced(best.text.replace('…', like.unit), surface);
}

/** In a form, `…` stands for a measure word between a number and what follows it: 200家以上. */
function unitIn(form: string, text: string): string | undefined {
  const [before, after] = form.split('…');
  if (before === undefined || after === undefined) return form === text ? '' : undefined;
  const unit = text.slice(before.length, text.length - after.length);
  return text === before + unit + after && !/\d/.test(unit) ? unit : undefined;
}

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

function spaced(text: string, like: string): string {
  const space = /[\u00A0\u202F]/.exec(like)?.[0];
  return space ? text.replaceAll(' ', space) : text;
}

export type Context = {
  lang: Locale;
  /** The day of the report, `YYYY-MM-DD`: what « l’an prochain » counts from. */
  today: string;
  /** Ids of the people and organisations of the report: none of them stands in for another. */
  present: ReadonlySet<string>;
};
/** `style` names what the form is made of, the most telling part first. */
export type Form = { text: string; style: readonly string[] };
export type Mistake<V> = { operator: string; value: V };
