import { isHeld } from '#domain/release.ts';
import { locales } from '#i18n/locales.ts';
import type { Words } from '#schema/index.ts';
import type { EntrySource, Tree } from '#source/tree.ts';
import type { Issue } from './issue.ts';
import type { Report } from './run.ts';

/**
 * What may be told in public of a report: nothing that stands in an entry that is held at the instant,
 * leads to it, or names it. A finding too many may be left out; its author reads it in the check.
 */
export function publicReport(report: Report, tree: Tree, now: Date): Report {
  const held = tree.entries.filter((entry) => isHeld(entry, now));
  if (held.length === 0) return report;
  const folders = held.map(({ collection, id }) => `${collection}/${id}`);
  const names = [...new Set(held.flatMap(namesOf))].map(asWhole);
  const isPublic = (found: Issue, reason = '') =>
    [found, ...found.related].every(
      ({ file }) => !folders.some((folder) => file === folder || file.startsWith(`${folder}/`)),
    ) && ![...saidIn(found), reason].some((text) => names.some((name) => name.test(text)));
  const issues = report.issues.filter((found) => isPublic(found));
  const count = (severity: Issue['severity']) =>
    issues.filter((found) => found.severity === severity).length;
  return {
    issues,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    silenced: report.silenced.filter(({ issue, reason }) => isPublic(issue, reason)),
  };
}

const saidIn = ({ message, values = [], sides }: Issue): string[] => [
  ...locales.flatMap((lang) => [message[lang], sides?.[lang] ?? '']),
  ...values,
];

/** `eau` is not named by “nouveau”, nor by `projet-eau`; Chinese has no space to tell. */
function asWhole(name: string): RegExp {
  const part = '[\\p{Script=Latin}\\d-]';
  const isPart = new RegExp(part, 'u');
  const [first = '', last = ''] = [name.at(0), name.at(-1)];
  const before = isPart.test(first) ? `(?<!${part})` : '';
  const after = isPart.test(last) ? `(?!${part})` : '';
  return new RegExp(before + RegExp.escape(name) + after, 'u');
}

/** By which an entry goes: in addresses, in titles, in what other texts may call it. */
function namesOf({ id, files }: EntrySource): string[] {
  return Object.values(files).flatMap(({ data }) => {
    const { title, shortTitle, slug, aliases } = (data ?? {}) as Partial<Words> & {
      aliases?: Partial<Record<string, unknown[]>>;
    };
    const others = locales.flatMap((lang) => aliases?.[lang] ?? []);
    return [id, title, shortTitle, slug, ...others].filter(
      (name) => typeof name === 'string' && name !== '',
    ) as string[];
  });
}
