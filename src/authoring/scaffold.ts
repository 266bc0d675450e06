import { pair } from '#source/yaml-text.ts';
import { locales, otherLocale, type Locale, type Localized } from '#i18n/locales.ts';
import { newStrings } from '#i18n/new.ts';
import type { Tree } from '#source/tree.ts';
import { languagesOf, type Draft } from './draft.ts';
import { factsOf, isEntry, wordsOf, type Field, type Make } from './fields.ts';

/**
 * The files of something new, as text in the style of the guide: words, then facts, in the order of
 * the schema. Facts stand in the Chinese file where there is one. Of the terms, their whole file.
 */
export function scaffold(what: Make, id: string, draft: Draft, tree: Tree): NewFile[] {
  if (what === 'people')
    return [{ file: `people/${id}.yml`, text: yaml(ordered(factsOf(what), withOpen(draft))) }];
  if (what === 'terms')
    return [{ file: 'terms.yml', text: appended(tree.terms?.text ?? '', id, draft) }];
  const languages = languagesOf(draft);
  return languages.map((lang) => {
    const facts = lang === languages[0] ? entryFacts(draft, languages) : {};
    const fields = [...wordsOf(what), ...factsOf(what)];
    const header = ordered(fields, { ...draft.words[lang], ...facts });
    return {
      file: `${what}/${id}/index.${lang}.mdx`,
      text: `---\n${yaml(header)}---\n\n${bodyOf(draft, lang)}\n`,
    };
  });
}

/** What is left to do with it; points that its author must settle stand in it as well. */
export function openPoints(what: Make, draft: Draft): Localized[] {
  if (!isEntry(what)) return draft.open;
  const bare = languagesOf(draft).filter((lang) => draft.bodies[lang] === undefined);
  const unwritten = bare.length > 0 ? [bodyPoint] : [];
  return [...draft.open, ...unwritten];
}

function entryFacts(draft: Draft, languages: readonly Locale[]): Record<string, unknown> {
  const { original = languages[0], ...facts } = withOpen(draft, openPoints('news', draft));
  return { original, draft: true, ...facts };
}

function withOpen({ facts, open }: Draft, points: readonly Localized[] = open) {
  const said = Array.isArray(facts.toConfirm) ? (facts.toConfirm as Localized[]) : [];
  const toConfirm = [...said, ...points];
  return toConfirm.length > 0 ? { ...facts, toConfirm } : facts;
}

/** Words before facts; what is for later comes last. Fields that nothing asks for keep their place. */
function ordered(fields: readonly Field[], values: Record<string, unknown>) {
  const names = fields.map(({ name }) => name);
  const rank = (name: string) => {
    if (last.includes(name)) return 1000 + last.indexOf(name);
    return name === 'draft' ? names.indexOf('original') + 0.5 : names.indexOf(name);
  };
  const entries = Object.entries(values).filter(([, value]) => !isNothing(value));
  return Object.fromEntries(
    entries
      .map(([name, value]) => [
        name,
        sorted(
          value,
          fields.find((f) => f.name === name),
        ),
      ])
      .toSorted(([a], [b]) => rank(String(a)) - rank(String(b))),
  );
}

const last = ['toConfirm', 'silence', 'mode'];

/** A record within in the order of its own schema. */
function sorted(value: unknown, field: Field | undefined): unknown {
  if (!field || field.fields.length === 0) return value;
  if (Array.isArray(value)) return value.map((item) => sorted(item, { ...field, many: false }));
  return ordered(field.fields, value as Record<string, unknown>);
}

const isNothing = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const yaml = (values: Record<string, unknown>) =>
  Object.entries(values)
    .map(([name, value]) => `${pair(name, value, 0)}\n`)
    .join('');

/** A text that is not written yet begins with what its summary says, and tells where to go on. */
function bodyOf(draft: Draft, lang: Locale): string {
  const body = draft.bodies[lang]?.trim();
  if (body) return body;
  const { summary } = draft.words[lang] ?? {};
  return `${escaped(String(summary ?? ''))}\n\n{/* ${newStrings(lang).body} */}`;
}

/** Signs that MDX would take for a tag, a program, emphasis, or the beginning of a list or a heading. */
const escaped = (text: string) =>
  text.replace(/[\\<{*_`]/g, '\\$&').replace(/^(?=[#>+-])|^(\d+)(?=[.)] )/, '$1\\');

/** Every byte that stands there is kept. */
function appended(text: string, id: string, { facts }: Draft): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const open = text === '' || text.endsWith('\n') ? '' : eol;
  const record = `${pair(id, ordered(factsOf('terms'), facts), 0)}\n`;
  // One level deeper than a record that is short enough for one line.
  const block = record.includes('\n  ') ? record : `${id}:\n${indented(facts)}`;
  return text + open + block.replaceAll('\n', eol);
}

const indented = (facts: Record<string, unknown>) =>
  yaml(ordered(factsOf('terms'), facts)).replace(/^(?=.)/gm, '  ');

const bodyPoint = Object.fromEntries(
  locales.map((lang) => [lang, newStrings(lang).bodyPoint]),
) as Localized;

/** The language that has no file yet, if any. */
export function untranslated(what: Make, draft: Draft): Locale | undefined {
  const [only, other] = languagesOf(draft);
  return isEntry(what) && only && !other ? otherLocale(only) : undefined;
}

export type NewFile = { file: string; text: string };
