import type { Tree } from '#source/tree.ts';
import { knownAddresses, type SiteAddress } from './addresses.ts';
import { checkBodies } from './bodies.ts';
import { checkCallLogs } from './call-log.ts';
import type { CallPast } from './call-past.ts';
import { checkCalls } from './calls.ts';
import { counted } from './counted.ts';
import { draftsLast, withDraftsEased } from './drafts.ts';
import { checkEvents } from './events.ts';
import { checkFacts } from './facts.ts';
import { checkFiles, holdsStray } from './files.ts';
import { checkFollowUps } from './follow-ups.ts';
import { fold } from './fold.ts';
import { guarded } from './guard.ts';
import type { Issue } from './issue.ts';
import { checkKinds } from './kinds.ts';
import { checkLanguage } from './language.ts';
import { checkLinks } from './links.ts';
import { checkMarkup } from './markup.ts';
import { checkOrder } from './order.ts';
import { checkParity } from './parity/check.ts';
import { checkPictures } from './pictures.ts';
import { checkRelations, knownIds } from './relations.ts';
import { checkReleases } from './releases.ts';
import { checkSchema } from './schema.ts';
import { applySilencers, type Silenced } from './silence.ts';
import { checkSlugs } from './slugs.ts';
import { checkTranslations } from './translations.ts';
import { checkTypography } from './typography.ts';
import { checkPages, checkUnfinished } from './unfinished.ts';
import { checkWordings } from './wordings.ts';

/**
 * All that is to be said of a content tree, in the order of its files and lines. `today`:
 * `YYYY-MM-DD`; `past`: what its calls were, `site`: where it will stand, where that is known.
 */
export function check(
  tree: Tree,
  today: string = new Date().toISOString().slice(0, 10),
  past: CallPast = new Map(),
  site?: SiteAddress,
): Report {
  const form = [checkFiles, checkPages, checkSchema, checkFacts, checkBodies].flatMap((rule) =>
    guarded(rule)(tree),
  );
  const wellFormed = withoutBroken(tree, form);
  // A text in the wrong language, or that prints its own signs, is not worth comparing.
  const prose = [checkLanguage, checkMarkup].flatMap((rule) => guarded(rule)(wellFormed));
  const sound = draftsLast(withoutBroken(wellFormed, prose));
  const meaning = [
    (part: Tree) => checkRelations(part, knownIds(tree, [...form, ...prose])),
    (part: Tree) => checkLinks(part, knownAddresses(tree), site),
    (part: Tree) => checkReleases(part, tree, today, site),
    checkKinds,
    checkSlugs,
    checkOrder,
    (part: Tree) => checkEvents(part, today),
    checkCalls,
    (part: Tree) => checkCallLogs(part, past, today),
    checkFollowUps,
    checkWordings,
    checkPictures,
    checkUnfinished,
    checkTranslations,
    checkParity,
    checkTypography,
  ].flatMap((rule) => guarded(rule)(sound));
  const { issues: heard, silenced } = applySilencers(sound, meaning, today);
  const folded = fold([...form, ...prose, ...heard].sort(inOrder)).sort(inOrder);
  const issues = withDraftsEased(tree, folded);
  return counted(issues, silenced);
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
    terms: tree.terms && !broken.has(tree.terms.file) ? tree.terms : undefined,
    site: tree.site && !broken.has(tree.site.file) ? tree.site : undefined,
  };
}

const inOrder = (a: Issue, b: Issue) =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export type Report = {
  issues: Issue[];
  counts: Record<Issue['severity'], number>;
  /** What was found, and accepted by someone with a reason. */
  silenced: Silenced[];
};
