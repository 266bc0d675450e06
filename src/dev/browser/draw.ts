import type { Answer } from '../panel/answer.ts';
import type { DevStrings } from '../words.ts';
import { element } from './element.ts';
import { findingItem, runs } from './finding.ts';

/** The inside of the button: the counts as figures, or what is to be said instead. */
export function buttonContent(found: Shown, say: DevStrings['panel']): Node[] {
  if (found === undefined) return [element('span', {}, say.checking)];
  if (found === 'lost') return [element('span', { class: 'error' }, say.lost)];
  const { state, counts, entry, isUnknown } = found;
  const held = entry?.states.find(({ name }) => name === 'draft' || name === 'scheduled');
  // A lone figure that is neither red nor framed would tell nobody anything.
  const isSlight = counts.error + counts.warning === 0;
  const figures = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) =>
      element(
        'span',
        { class: `figure ${severity}`, title: say.count[severity](counts[severity]) },
        ...(isSlight
          ? [say.count[severity](counts[severity])]
          : [
              element('span', { 'aria-hidden': 'true' }, String(counts[severity])),
              element('span', { class: 'unseen' }, say.count[severity](counts[severity])),
            ]),
      ),
    );
  return [
    ...(held ? [element('span', { class: 'held' }, held.text)] : []),
    ...(state === 'checking' ? [element('span', { class: 'busy' }, say.checking)] : []),
    ...(figures.length > 0
      ? figures
      : state === 'checking' || isUnknown
        ? []
        : [element('span', { class: 'none' }, say.none)]),
  ];
}

/** The counts as a sentence, for those who hear them. */
export function summary(counts: Answer['counts'], say: DevStrings['panel']): string {
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => say.count[severity](counts[severity]));
  return parts.length > 0 ? parts.join(say.comma) : say.none;
}

/** What stands in the open panel. */
export function sheetContent(found: Answer, say: DevStrings['panel']): Node[] {
  const { counts, entry, findings, groups, more, state, elsewhere, states, isUnknown } = found;
  const grave = findings.filter(({ severity }) => severity !== 'info');
  const slight = findings.filter(({ severity }) => severity === 'info');
  const pages = groups && groups.length > 0 ? [groupList(groups, say)] : [];
  // An entry that cannot be read has no page, and must not be looked for below those that have.
  const hasFault = findings.some(({ severity }) => severity === 'error');
  return [
    element(
      'header',
      {},
      element('h2', { id: 'title' }, entry ? say.entry : say.site),
      element('p', { class: 'tally' }, state === 'checking' ? say.checking : summary(counts, say)),
      entry ? element('code', { class: 'key' }, entry.key) : undefined,
      entry && entry.states.length > 0
        ? element(
            'ul',
            { class: 'states' },
            ...entry.states.map(({ name, text }) => element('li', { class: name }, text)),
          )
        : undefined,
      linkList(found, say),
    ),
    ...(state === 'failed' ? [element('p', { class: 'alarm' }, say.failed)] : []),
    ...(entry?.isUnshown ? [element('p', { class: 'alarm' }, say.unshown)] : []),
    ...(hasFault ? [] : pages),
    ...(groups && findings.length > 0 ? [element('h3', {}, say.registries)] : []),
    ...(grave.length > 0
      ? [element('ul', {}, ...grave.map((each) => findingItem(each, say)))]
      : []),
    ...(slight.length > 0
      ? [
          element(
            'details',
            { open: grave.length === 0 && slight.length < 4 },
            element('summary', { 'data-focus': 'infos' }, say.count.info(slight.length)),
            element('ul', {}, ...slight.map((each) => findingItem(each, say))),
          ),
        ]
      : []),
    ...(more ? [element('p', { class: 'quiet' }, more)] : []),
    ...(hasFault ? pages : []),
    ...(findings.length + (groups?.length ?? 0) === 0 && state === 'checked' && !isUnknown
      ? [element('p', { class: 'quiet' }, say.none)]
      : []),
    element(
      'footer',
      {},
      element('a', { href: states, 'data-focus': 'states' }, say.links.states),
      entry && elsewhere.error + elsewhere.warning > 0
        ? element('span', {}, say.elsewhere(summary({ ...elsewhere, info: 0 }, say)))
        : undefined,
    ),
  ];
}

function linkList({ entry }: Answer, say: DevStrings['panel']): HTMLElement | undefined {
  if (!entry) return undefined;
  const { links, page } = entry;
  return element(
    'nav',
    {},
    ...links
      .toReversed()
      .map(({ name, href }) => element('a', { href, 'data-focus': name }, say.links[name])),
    page && element('a', { href: page.href, 'data-focus': 'page' }, ...runs(page.text)),
  );
}

const groupList = (groups: NonNullable<Answer['groups']>, say: DevStrings['panel']) =>
  element(
    'ul',
    { class: 'groups' },
    ...groups.map(({ href, title, key, counts }) =>
      element(
        'li',
        {},
        element('a', { href, 'data-focus': `group ${key}` }, ...runs(title)),
        element(
          'span',
          { class: counts.error > 0 ? 'error' : 'warning' },
          summary({ ...counts, info: 0 }, say),
        ),
      ),
    ),
  );

const severities = ['error', 'warning', 'info'] as const;
/** Nothing before the first answer. */
export type Shown = Answer | 'lost' | undefined;
