import type { Locale, Localized } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';
import { factsOf, wordsOf, type Field, type Make } from './fields.ts';
import type { Proposal } from './proposal.ts';

/** What is known so far of what is being made: from flags, from answers, from a report. */
export type Draft = {
  id?: string | undefined;
  facts: Record<string, unknown>;
  words: Partial<Record<Locale, Record<string, unknown>>>;
  bodies: Partial<Record<Locale, string>>;
  open: Localized[];
};

export const emptyDraft = (): Draft => ({ facts: {}, words: {}, bodies: {}, open: [] });

/** A report's proposal, under what its author has said in flags. */
export function merged(proposal: Proposal, said: Draft): Draft {
  const words: Draft['words'] = {};
  for (const lang of locales) {
    const both = { ...known(proposal.words[lang] ?? {}), ...said.words[lang] };
    if (Object.keys(both).length > 0) words[lang] = both;
  }
  return {
    id: said.id ?? proposal.id,
    facts: { ...known(proposal.facts), ...said.facts },
    words,
    bodies: { ...proposal.bodies, ...said.bodies },
    open: [...proposal.open, ...said.open],
  };
}

const known = (values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** The languages that it will have a file in. */
export function languagesOf({ words, bodies }: Draft): Locale[] {
  const isSaid = (lang: Locale) =>
    Object.values(words[lang] ?? {}).some((value) => value !== undefined);
  return locales.filter((lang) => isSaid(lang) || bodies[lang] !== undefined);
}

/**
 * What must be said before anything can be written, each with the language whose word it is. While
 * nothing is there in any, that is the original's, or the reader's.
 */
export function lacking(what: Make, draft: Draft, reader: Locale = 'zh'): Lack[] {
  const languages = languagesOf(draft);
  const original = draft.facts.original as Locale | undefined;
  const wanted = languages.length > 0 ? languages : [original ?? reader];
  return [
    ...factsOf(what)
      .filter(({ name, required }) => required && isEmpty(draft.facts[name]))
      .map((field): Lack => ({ field })),
    ...wanted.flatMap((lang) =>
      wordsOf(what)
        .filter(({ name, required }) => required && isEmpty(draft.words[lang]?.[name]))
        .map((field): Lack => ({ field, lang })),
    ),
  ];
}

const isEmpty = (value: unknown) => value === undefined || value === '';

export type Lack = { field: Field; lang?: Locale };
