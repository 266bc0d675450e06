import { counted } from '#checks/counted.ts';
import { nearest } from '#checks/nearest.ts';
import type { Issue } from '#checks/issue.ts';
import type { Report } from '#checks/run.ts';
import type { Localized } from '#i18n/locales.ts';
import { inside } from '#source/place.ts';
import type { Tree } from '#source/tree.ts';
import { subjectOf } from './changed.ts';

/**
 * What a report says of some entries, people or registries alone, each named as the report names it
 * (`news/x`, `people/x`) or by a path that a terminal completes (`content/news/x/index.zh.mdx`). A
 * finding belongs to all that it leads to. What is unknown is told with what was meant, perhaps.
 */
export function narrowed(report: Report, tree: Tree, names: readonly string[]): Narrowed {
  const known = new Set([
    ...tree.entries.map(({ collection, id }) => `${collection}/${id}`),
    ...tree.people.map(({ id }) => `people/${id}.yml`),
    ...[tree.terms, tree.site].flatMap((registry) => (registry ? [registry.file] : [])),
    // A folder that is no entry, a file in the wrong place.
    ...report.issues.flatMap(subjectsOf),
  ]);
  const wanted = names.map((name) => ({ name, subject: asked(name, tree.dir, known) }));
  const unknown = wanted.find(({ subject }) => !known.has(subject));
  if (unknown) return { refused: unknownAs(unknown.name, nearest(unknown.subject, known)) };
  const subjects = new Set(wanted.map(({ subject }) => subject));
  const issues = report.issues.filter((found) =>
    subjectsOf(found).some((subject) => subjects.has(subject)),
  );
  return { report: counted(issues, report.silenced) };
}

const subjectsOf = ({ file, related }: Issue): string[] =>
  [file, ...related.map((place) => place.file)].map(subjectOf);

/** The name as a report has it. Windows writes paths with `\`. */
function asked(name: string, dir: string, known: ReadonlySet<string>): string {
  const plain = name.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
  const all = [plain, inside(dir, name)].flatMap((way) =>
    way === undefined ? [] : [subjectOf(way), `${way}.yml`],
  );
  return all.find((subject) => known.has(subject)) ?? plain;
}

const unknownAs = (name: string, meant: string | undefined): Localized => ({
  zh: `内容里没有 ${name}${meant ? `，是不是 ${meant}？` : '。写成“栏目/文件夹名”，例如 news/2030-05-20-exemple。'}`,
  fr: `Rien ne s’appelle ${name} dans le contenu${meant ? ` : vouliez-vous dire ${meant} ?` : '. Écrivez « collection/dossier », par exemple news/2030-05-20-exemple.'}`,
});

type Narrowed =
  { report: Report; refused?: undefined } | { report?: undefined; refused: Localized };
