import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Localized } from '#i18n/locales.ts';

/** People, structures and terms that all reports share, in the order of their files. */
export const people: Record<string, PersonEntry> = read('people');
export const partners: Record<string, PartnerEntry> = read('partners');
export const terms: Record<string, TermEntry> = read('terms');
export const siteSource: string = source('site');
export const termsSource: string = source('terms');

/** Organisations with a page and without one, by id. */
export const organisations: Record<string, Names> = {
  ...Object.fromEntries(
    Object.entries(partners).map(([id, { title, aliases }]) => [id, { name: title, aliases }]),
  ),
  ...Object.fromEntries(Object.entries(terms).filter(([, { kind }]) => kind === 'organisation')),
};

function source(name: string): string {
  return readFileSync(join(import.meta.dirname, 'registry', `${name}.yml`), 'utf8');
}

function read<T>(name: string): T {
  return parse(source(name)) as T;
}

type Aliases = { zh?: string[]; fr?: string[] };
export type Names = { name: Localized; aliases?: Aliases | undefined };
export type PersonEntry = {
  name: Localized;
  native: 'zh' | 'fr';
  civility: 'M.' | 'Mme';
  roles: { organisation: string; title: Localized }[];
};
export type PartnerEntry = { kind: string; place: string; title: Localized; aliases?: Aliases };
export type TermEntry = Names & { kind: string };
