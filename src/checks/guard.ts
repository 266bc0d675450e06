import type { EntrySource, Tree } from '#source/tree.ts';
import { issue, startOf, type Issue } from './issue.ts';
import type { Report } from './run.ts';

/**
 * A rule that never throws. Should it meet what its author did not foresee, it is asked again of
 * each entry and person alone, and what it chokes on becomes a finding of its own.
 */
export function guarded(rule: Rule): Rule {
  return (tree) => {
    try {
      return rule(tree);
    } catch {
      const found = parts(tree).flatMap(([file, part]) => attempt(rule, part, file));
      // Of what belongs to the whole tree, every part has told the same.
      return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
    }
  };
}

function attempt(rule: Rule, part: Tree, file: string): Issue[] {
  try {
    return rule(part);
  } catch (error) {
    return [issue('error', 'check.failed', startOf(file), unforeseen(String(error)))];
  }
}

function parts(tree: Tree): [file: string, part: Tree][] {
  const rest = { ...tree, entries: [], people: [] };
  return [
    ['site.yml', rest],
    ...tree.entries.map((entry): [string, Tree] => [fileOf(entry), { ...rest, entries: [entry] }]),
    ...tree.people.map((person): [string, Tree] => [
      person.source.file,
      { ...rest, people: [person] },
    ]),
  ];
}

const fileOf = ({ collection, id, files: { zh, fr } }: EntrySource) =>
  (zh ?? fr)?.file ?? `${collection}/${id}`;

/** Our own failure, as a report like any other: a program that reads it gets what it can read. */
export function failed(error: unknown): Report {
  const found = issue('error', 'check.failed', startOf('.'), unforeseen(String(error)));
  return { issues: [found], counts: { error: 1, warning: 0, info: 0 }, silenced: [] };
}

const unforeseen = (detail: string) => ({
  zh: `检查程序在这个文件上出了意外（${detail}）。文件里多半有不寻常的内容：请把它恢复到上一个版本，并把这句话转告维护人员。`,
  fr: `Le contrôle a échoué sur ce fichier (${detail}). Il contient sans doute quelque chose d’inhabituel : revenez à sa version précédente et transmettez cette phrase aux responsables du site.`,
});

type Rule = (tree: Tree) => Issue[];
