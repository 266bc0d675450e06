import type { Tree } from '#source/tree.ts';
import { checkBodies } from './bodies.ts';
import { checkFacts } from './facts.ts';
import { checkFiles, holdsStray } from './files.ts';
import { fold } from './fold.ts';
import { guarded } from './guard.ts';
import type { Issue } from './issue.ts';
import { checkLanguage } from './language.ts';
import { checkLinks, knownAddresses } from './links.ts';
import { checkMarkup } from './markup.ts';
import { checkOrder } from './order.ts';
import { checkPictures } from './pictures.ts';
import { checkRelations, knownIds } from './relations.ts';
import { checkSchema } from './schema.ts';
import { checkSlugs } from './slugs.ts';
import { checkTranslations } from './translations.ts';
import { checkPages, checkUnfinished } from './unfinished.ts';

/** All that is to be said of a content tree, in the order of its files and lines. */
export function check(tree: Tree): Report {
  const form = [checkFiles, checkPages, checkSchema, checkFacts, checkBodies].flatMap((rule) =>
    guarded(rule)(tree),
  );
  const sound = withoutBroken(tree, form);
  const meaning = [
    (part: Tree) => checkRelations(part, knownIds(tree, form)),
    (part: Tree) => checkLinks(part, knownAddresses(tree)),
    checkSlugs,
    checkOrder,
    checkPictures,
    checkUnfinished,
    checkTranslations,
    checkLanguage,
    checkMarkup,
  ].flatMap((rule) => guarded(rule)(sound));
  const issues = fold([...form, ...meaning].sort(inOrder)).sort(inOrder);
  const count = (severity: Issue['severity']) =>
    issues.filter((found) => found.severity === severity).length;
  return {
    issues,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}

/** The tree less what is not well formed, so that the rules about meaning need not fear any type. */
function withoutBroken(tree: Tree, issues: Issue[]): Tree {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const broken = new Set(errors.map(({ file }) => file));
  const isSound = (entry: Tree['entries'][number]) =>
    !Object.values(entry.files).some((source) => broken.has(source.file)) &&
    // Facts may lie in the file that nobody reads.
    !holdsStray(tree, `${entry.collection}/${entry.id}`) &&
    Object.keys(entry.files).length > 0;
  return {
    ...tree,
    entries: tree.entries.filter(isSound),
    people: tree.people.filter(({ source }) => !broken.has(source.file)),
    site: tree.site && !broken.has(tree.site.file) ? tree.site : undefined,
  };
}

const inOrder = (a: Issue, b: Issue) =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export type Report = {
  issues: Issue[];
  counts: Record<Issue['severity'], number>;
};
