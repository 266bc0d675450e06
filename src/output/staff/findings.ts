import type { Issue } from '#checks/issue.ts';
import {
  languageName,
  languageTag,
  locales,
  type LanguageTag,
  type Locale,
} from '#i18n/locales.ts';
import { cut } from '#typography/foreign.ts';
import { typeset } from '#typography/typeset.ts';
import { link } from '../link.ts';
import { createView, text, type Text, type View } from '../view.ts';
import { escaped, wording, type Wording } from './wording.ts';

/**
 * What the check found, by entry, the gravest first; of very many, the first and the number left.
 * What the build sets by itself is only counted.
 */
export function findings(view: View, issues: readonly Issue[]): Findings {
  const grave = sortedBySeverity(issues.filter(({ severity }) => severity !== 'info'));
  const slight = issues.filter(({ severity, rule }) => severity === 'info' && rule !== setByBuild);
  const shown = [...grave.slice(0, most), ...slight.slice(0, most)];
  const rest = issues.length - shown.length;
  return {
    groups: Array.from(groupByEntry(shown), ([key, own]) => ({
      key,
      ...nameOf(view, key),
      grave: own
        .filter(({ severity }) => severity !== 'info')
        .map((each) => finding(view, each, key)),
      slight: own
        .filter(({ severity }) => severity === 'info')
        .map((each) => finding(view, each, key)),
    })),
    ...(rest > 0 ? { more: wording(view, view.strings.staff.findings.more(rest)) } : {}),
  };
}

const setByBuild = 'typography.normalised';

/** Findings of each weight that the page lists: at some 600 bytes each it stays light. */
const most = 150;

/** Within its entry, `folder`, a file goes by its name alone. */
export function finding(view: View, issue: Issue, folder?: string): Finding {
  const { severity, rule, message, sides, values = [] } = issue;
  return {
    severity,
    label: view.strings.staff.check.severity[severity],
    rule,
    message: wording(view, message[view.lang], values),
    places: [issue, ...issue.related].map(({ file, line }) => {
      const isInside = folder !== undefined && file.startsWith(`${folder}/`);
      return `${isInside ? file.slice(folder.length + 1) : file}:${line}`;
    }),
    ...(sides ? { sides: locales.map((lang) => side(view, lang, sides[lang], values)) } : {}),
  };
}

/** One of the two sentences, with what the finding is about marked in it. */
function side(view: View, lang: Locale, sentence: string, values: readonly string[]): Side {
  const set = typeset(sentence, lang);
  const marked = values
    .map((value) => typeset(value, lang))
    .filter((value) => value !== '' && set.includes(value));
  const parts =
    marked.length > 0 ? set.split(new RegExp(`(${marked.map(escaped).join('|')})`, 'u')) : [set];
  const runs = cut(text(createView(view.site, lang), set), parts);
  return {
    lang: languageTag[lang],
    name: languageName[lang],
    parts: parts
      .map((part, index) => ({ text: runs[index] ?? [], marked: marked.includes(part) }))
      .filter((part) => part.text.length > 0 && set !== ''),
  };
}

/** The entry a finding is about: its folder, or the file where that is all there is. */
export function entryOf({ file }: Issue): string {
  const [collection = '', id = ''] = file.split('/');
  return id === '' ? collection : `${collection}/${id.replace(/\.yml$/, '')}`;
}

function groupByEntry(issues: readonly Issue[]): Map<string, Issue[]> {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = entryOf(issue);
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return groups;
}

/** Title and address of an entry; nothing for a registry, nor for what could not be read. */
function nameOf(view: View, key: string): { title?: Text; href?: string } {
  const { site } = view;
  const all = [site.news, site.partners, site.programmes, site.calls, site.people, site.pages];
  const found = all.flat().find(({ collection, id }) => `${collection}/${id}` === key);
  if (!found) return {};
  const { href, text: title } = link(view, found);
  return { href, title };
}

const weight = { error: 0, warning: 1, info: 2 };
const sortedBySeverity = (issues: readonly Issue[]) =>
  issues.toSorted((a, b) => weight[a.severity] - weight[b.severity]);

/** `parts` is empty where nothing answers in that language. */
export type Side = {
  lang: LanguageTag;
  name: string;
  parts: { text: Text; marked: boolean }[];
};
export type Finding = {
  severity: Issue['severity'];
  label: string;
  rule: string;
  message: Wording;
  /** `file:line`, the place itself first. Within a group a file goes by its name. */
  places: string[];
  sides?: Side[];
};
export type FindingGroup = {
  key: string;
  title?: Text;
  href?: string;
  /** Errors and warnings, then what is only information. */
  grave: Finding[];
  slight: Finding[];
};
export type Findings = { groups: FindingGroup[]; more?: Wording };
