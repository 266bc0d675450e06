import { heldRecords } from '#domain/held-records.ts';
import { asWhole } from '#domain/names.ts';
import { isHeld } from '#domain/release.ts';
import { locales } from '#i18n/locales.ts';
import type { Words } from '#schema/index.ts';
import type { EntrySource, Tree } from '#source/tree.ts';
import { counted } from './counted.ts';
import type { Issue } from './issue.ts';
import type { Report } from './run.ts';

/**
 * What may be told in public of a report: nothing that stands in what is held at the instant, an entry
 * or a record of a registry, leads to it, or names it. A finding too many may be left out; its author reads it in the check.
 */
export function publicReport(report: Report, tree: Tree, now: Date): Report {
  const held = tree.entries.filter((entry) => isHeld(entry, now));
  if (held.length === 0) return report;
  const records = [...heldRecords(tree, (entry) => isHeld(entry, now)).keys()];
  const folders = [
    ...held.map(({ collection, id }) => `${collection}/${id}`),
    ...records.map((key) => `${key}.yml`),
  ];
  const own = [...held.flatMap(namesOf), ...records.flatMap((key) => namesOfRecord(tree, key))];
  const names = [...new Set(own)].map(asWhole);
  const isPublic = (found: Issue, reason = '') =>
    [found, ...found.related].every(
      ({ file }) => !folders.some((folder) => file === folder || file.startsWith(`${folder}/`)),
    ) && ![...saidIn(found), reason].some((text) => names.some((name) => name.test(text)));
  const issues = report.issues.filter((found) => isPublic(found));
  const silenced = report.silenced.filter(({ issue, reason }) => isPublic(issue, reason));
  return counted(issues, silenced);
}

const saidIn = ({ message, values = [], sides }: Issue): string[] => [
  ...locales.flatMap((lang) => [message[lang], sides?.[lang] ?? '']),
  ...values,
];

/** By which an entry goes: in addresses, in titles, in what other texts may call it. */
function namesOf({ id, files }: EntrySource): string[] {
  return Object.values(files).flatMap(({ data }) => {
    const { title, shortTitle, slug, aliases } = (data ?? {}) as Partial<Words> & Aliases;
    return [id, title, shortTitle, slug, ...formsIn(aliases)].filter(isName);
  });
}

/** The same of a person or a term. */
function namesOfRecord({ people, terms }: Tree, key: string): string[] {
  const [registry, id = ''] = key.split('/');
  const data =
    registry === 'people'
      ? people.find((person) => person.id === id)?.source.data
      : (terms?.data as Record<string, unknown> | undefined)?.[id];
  const { name, aliases } = (data ?? {}) as { name?: Partial<Record<string, unknown>> } & Aliases;
  return [id, name?.zh, name?.fr, ...formsIn(aliases)].filter(isName);
}

const formsIn = (aliases: Aliases['aliases']) => locales.flatMap((lang) => aliases?.[lang] ?? []);
const isName = (name: unknown): name is string => typeof name === 'string' && name !== '';

type Aliases = { aliases?: Partial<Record<string, unknown[]>> };
