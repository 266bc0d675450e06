import { otherLocale, type Locale, type Localized } from '#i18n/locales.ts';
import { newStrings } from '#i18n/new.ts';
import { languagesOf, type Draft } from './draft.ts';
import { factsOf, isEntry, wordsOf, type Field, type Make } from './fields.ts';
import { inLanguage } from './flags.ts';
import { openPoints } from './scaffold.ts';
import { toldInBoth, toldInLines, type Reader } from './told.ts';

/** Everything that can be asked for, in the order in which it is thought of. */
export function offered(what: Make, draft: Draft): Offer[] {
  const languages = languagesOf(draft);
  const words = wordsOf(what).filter(({ name }) => !rare(name));
  const facts = factsOf(what).filter(
    ({ name, schema }) => !rare(name) && formOf(schema) !== 'picture',
  );
  const original = draft.facts.original as Locale | undefined;
  const both = original ? [original, otherLocale(original)] : languages;
  const all: Offer[] = [
    ...words.flatMap((field) =>
      both
        .filter((lang) => field.name === 'title' || languages.includes(lang))
        .map((lang) => ({
          key: `${field.name}.${lang}`,
          field,
          lang,
          label: inLanguage(field.label, lang),
          value: draft.words[lang]?.[field.name],
        })),
    ),
    ...facts.map((field) => ({
      key: field.name,
      field,
      label: field.label,
      value: draft.facts[field.name],
    })),
  ];
  const isDated = facts.some(({ name }) => name === 'date');
  const late = ({ lang, field }: Offer) => {
    if (last.has(field.name)) return 3;
    if (lang && !field.required) return 2;
    // Of what has its day, other days and hours are the exception.
    return Number(isDated && !field.required && ['day', 'instant'].includes(field.kind));
  };
  return all.toSorted((a, b) => late(a) - late(b));
}

/** Asked for by nobody who begins: by flag they can be given. A picture is not there yet. */
const rare = (name: string) => ['silence', 'mode'].includes(name) || name.endsWith('Alt');
const last = new Set(['toConfirm', 'publishAt', 'wrong', 'changes']);
const formOf = (schema: Field['schema']): unknown => {
  const { innerType } = schema.def as { innerType?: Field['schema'] };
  return schema.meta()?.form ?? (innerType && formOf(innerType));
};

export function keyOf(what: Make, name: string, lang: Locale | undefined): string {
  return lang && wordsOf(what).some((field) => field.name === name) ? `${name}.${lang}` : name;
}

/** All that was said, field by field, and what stays open. */
export function overview(what: Make, draft: Draft, to: Reader): string {
  const words = newStrings(to.lang);
  const { colon } = words.keys;
  const lines = offered(what, draft)
    .filter(({ value }) => value !== undefined)
    .flatMap(({ field, label, value }) => {
      const items = toldInLines(field, value, to);
      return items.length > 0
        ? [label[to.lang] + colon.trimEnd(), ...items]
        : [`${label[to.lang]}${colon}${toldInBoth(field, value, to)}`];
    });
  const bodies = languagesOf(draft).flatMap((lang) => {
    const body = draft.bodies[lang];
    return body ? [`${words.bodyOf[lang]}${colon}${words.length(body.length)}`] : [];
  });
  const open = openPoints(what, draft).map((point) => `  ${words.keys.point}${point[to.lang]}`);
  return [
    `${isEntry(what) ? words.id : words.recordId}${colon}${draft.id ?? ''}`,
    ...lines,
    ...bodies,
    ...(open.length > 0 ? [words.stillOpen + colon.trimEnd(), ...open] : []),
  ].join('\n');
}

export const short = (text: string) => (text.length > 50 ? `${text.slice(0, 49)}…` : text);

export type Offer = { key: string; field: Field; lang?: Locale; label: Localized; value: unknown };
