import type { OriginalChanges } from '#checks/changes.ts';
import { pathOf } from '#domain/address.ts';
import { existsIn, wordsFor, type AnyEntry } from '#domain/entry.ts';
import { isRecorded } from '#domain/translation.ts';
import { languageTag, locales, otherLocale, type Locale } from '#i18n/locales.ts';
import { withBase } from '#i18n/url.ts';
import { createView, text, type Text, type View } from '../view.ts';
import { changesShown, type ChangesShown } from './changes.ts';
import { editOf, type Edit } from './edit.ts';

/** Every entry by what is to be done about its translation. */
export function entryStates(view: View, changes: OriginalChanges): EntryStates {
  const { site, strings } = view;
  const collections = (['news', 'partners', 'programmes', 'calls', 'pages'] as const).map(
    (name) => ({
      title: name === 'pages' ? strings.staff.entry.pages : strings.sections[name].title,
      entries: site[name] as readonly AnyEntry[],
    }),
  );
  const all = collections.flatMap(({ entries }) => entries);
  const lines = (wanted: (entry: AnyEntry) => boolean, list = all) =>
    list.filter(wanted).map((entry) => line(view, entry));
  const isStale = ({ translation }: AnyEntry) => translation.state === 'stale';
  const isCurrent = ({ translation }: AnyEntry) => translation.state === 'current';
  return {
    stale: all.filter(isStale).flatMap((entry) => {
      const change = changes[keyOf(entry)];
      return change
        ? [{ ...line(view, entry), changes: changesShown(view, entry.original, change) }]
        : [];
    }),
    unread: lines((entry) => isStale(entry) && !changes[keyOf(entry)]),
    missing: lines(({ translation }) => translation.state === 'missing'),
    unrecorded: lines((entry) => isCurrent(entry) && !isRecorded(entry.words)),
    recorded: collections
      .map(({ title, entries }) => ({
        title,
        lines: lines((entry) => isCurrent(entry) && isRecorded(entry.words), [...entries]),
      }))
      .filter((group) => group.lines.length > 0),
    currentCount: all.filter(isCurrent).length,
  };
}

function line(view: View, entry: AnyEntry): EntryLine {
  const { lang, strings } = view;
  const say = strings.staff.entry;
  const { original, translation } = entry;
  const key = keyOf(entry);
  const titles = [lang, otherLocale(lang)]
    .filter((each) => existsIn(entry, each))
    .map((each) => pageLink(view, entry, each));
  if (translation.state === 'missing')
    return {
      key,
      titles,
      lacking: {
        text: say.none[otherLocale(original)],
        link: say.page[otherLocale(original)],
        ...target(entry, otherLocale(original)),
      },
      facts: [say.original[original], ...untold(view, entry)],
      edit: editOf(view, entry),
    };
  const hash = isRecorded(entry.words) ? say.recorded : say.unrecorded;
  return {
    key,
    titles,
    facts: [say.original[original], say.mode[translation.mode], hash, ...untold(view, entry)],
    ...(translation.state === 'stale' || !isRecorded(entry.words)
      ? { command: `npm run check -- --accept ${key}`, edit: editOf(view, entry) }
      : {}),
  };
}

/** What it promises, or words anew, in one language alone: its translation lacks that as well. */
function untold({ strings }: View, entry: AnyEntry): string[] {
  if (entry.collection !== 'news') return [];
  const { commitments, followUps } = entry.facts;
  const lacking = [...commitments, ...followUps].filter(
    ({ text: told }) => told && locales.some((lang) => told[lang] === undefined),
  );
  return lacking.length > 0 ? [strings.staff.entry.untold(lacking.length)] : [];
}

/** The entry under its title in a language, set as a text of that language. */
function pageLink({ site }: View, entry: AnyEntry, lang: Locale): PageLink {
  const title = wordsFor(entry, lang).title;
  return { ...target(entry, lang), text: text(createView(site, lang), title) };
}

const target = (entry: AnyEntry, lang: Locale) => ({
  href: withBase(pathOf(entry, lang)),
  hreflang: languageTag[lang],
});

const keyOf = ({ collection, id }: AnyEntry) => `${collection}/${id}`;

type Target = { href: string; hreflang: string };
export type PageLink = Target & { text: Text };
export type EntryLine = {
  /** `news/<id>`: the name of the entry in commands. */
  key: string;
  /** One a language there is, that of the page first. */
  titles: PageLink[];
  /** What is said of the language there is not, and its page, which shows the original. */
  lacking?: Target & { text: string; link: string };
  facts: string[];
  /** Where what is to be done is done. */
  edit?: Edit;
  /** What records that the translation is up to date. */
  command?: string;
};
export type EntryStates = {
  stale: (EntryLine & { changes: ChangesShown })[];
  /** Stale too, but too many for the search of what changed. */
  unread: EntryLine[];
  missing: EntryLine[];
  /** Current as far as anyone knows. */
  unrecorded: EntryLine[];
  recorded: { title: string; lines: EntryLine[] }[];
  currentCount: number;
};
