import type { Issue } from '#checks/issue.ts';
import type { Report } from '#checks/run.ts';
import type { Locale } from '#i18n/locales.ts';
import { withBase } from '#i18n/url.ts';
import type { CheckState } from '#loading/progress.ts';
import { editorAddress } from '#output/admin/address.ts';
import { entryOf, finding, findings, type Finding } from '#output/staff/findings.ts';
import { link } from '#output/link.ts';
import { createView, type Text, type View } from '#output/view.ts';
import { placed, type Spot } from '../editor.ts';
import { keyInPairPath, pairPath, statesHref } from '../links.ts';
import { explanation, type Explanation } from './reference.ts';
import type { SiteNow } from '../site.ts';
import { statesOf, statesOfPerson, type State } from '../states.ts';
import { devStrings } from '../words.ts';

/**
 * What the panel of a page shows: the findings of its entry; where there is none, those of all
 * entries, counted, and those of the files that have no page.
 */
export function answer({ path, lang, key: last }: Question, facts: Facts): Answer {
  const { known, issues, state } = facts;
  const view = createView(known.site, lang);
  const entity = known.byPath.get(path);
  const key = keyInPairPath(path) ?? (entity ? `${entity.collection}/${entity.id}` : last);
  const own = key ? issues.filter((each) => entryOf(each) === key) : issues;
  const rest = key ? issues.filter((each) => entryOf(each) !== key) : [];
  return {
    state,
    ...(issues.length === 0 && facts.isUnknown ? { isUnknown: true } : {}),
    counts: countOf(own),
    elsewhere: countOf(rest),
    states: statesHref(lang),
    ...(key
      ? { entry: entryShown(view, known, key, path), ...listed(view, own, key) }
      : overview(view, own)),
  };
}

function entryShown(
  view: View,
  { byKey, waiting }: SiteNow,
  key: string,
  path: string,
): EntryShown {
  const { lang } = view;
  const [collection = '', id = ''] = key.split('/');
  const entity = byKey.get(key);
  const edit = { name: 'edit' as const, href: editorAddress(collection, id) };
  if (!entity) return { key, isUnshown: true, states: [], links: [edit] };
  if (entity.collection === 'people')
    return { key, states: statesOfPerson(waiting[key], lang), links: [edit] };
  const pair = { name: 'pair' as const, href: withBase(pairPath(collection, id, lang)) };
  return {
    key,
    states: statesOf(entity, lang, new Date()),
    links: path.startsWith('/dev/') ? [edit] : [edit, pair],
    ...(path.startsWith('/dev/') ? { page: link(view, entity) } : {}),
  };
}

/** The gravest first; of very many, the first and the number left. */
function listed(view: View, issues: readonly Issue[], folder?: string): Listed {
  const sorted = issues.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
  return {
    findings: sorted.slice(0, most).map((each) => ({
      ...finding(view, each, folder),
      spots: [each, ...each.related].map((place) => placed(place, folder)),
      why: explanation(each.rule, view.lang),
    })),
    more: more(view, issues.length),
  };
}

function overview(view: View, issues: readonly Issue[]): Listed & Pick<Answer, 'groups'> {
  const { groups } = findings(view, issues);
  const homeless = new Set(groups.filter(({ href }) => !href).map(({ key }) => key));
  return {
    ...listed(
      view,
      issues.filter((each) => homeless.has(entryOf(each))),
    ),
    groups: groups
      .filter(({ grave, href }) => href && grave.length > 0)
      .map(({ key, title, href = '' }) => ({
        key,
        href,
        title: title ?? [{ text: key }],
        counts: countOf(issues.filter((each) => entryOf(each) === key)),
      })),
  };
}

function countOf(issues: readonly Issue[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

const more = ({ lang }: View, total: number) =>
  total > most ? devStrings(lang).panel.more(total - most) : '';
/** Findings that the panel lists. */
const most = 60;
const weight = { error: 0, warning: 1, info: 2 };

type Counts = Report['counts'];
/** `path` within the site; `key`: the entry that was last seen there, should it be gone. */
export type Question = { path: string; lang: Locale; key?: string | undefined };
/** `isUnknown`: no check has ended yet. */
export type Facts = {
  known: SiteNow;
  issues: readonly Issue[];
  state: CheckState;
  isUnknown: boolean;
};
type Listed = {
  findings: (Finding & { spots: Spot[]; why: Explanation | undefined })[];
  more: string;
};
type EntryShown = {
  key: string;
  /** It cannot be read, so its page is gone until it is mended. */
  isUnshown?: boolean;
  states: State[];
  links: { name: 'edit' | 'pair'; href: string }[];
  /** From the side-by-side view back. */
  page?: { href: string; text: Text };
};
export type Answer = Listed & {
  state: CheckState;
  isUnknown?: boolean;
  counts: Counts;
  elsewhere: Counts;
  /** Address of the staff's page. */
  states: string;
  entry?: EntryShown;
  groups?: { key: string; href: string; title: Text; counts: Counts }[];
};
