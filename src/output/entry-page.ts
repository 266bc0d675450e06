import { wordsFor, type AnyEntry, type Page, type Person } from '#domain/entry.ts';
import type { Entity } from '#domain/graph.ts';
import { languageTag, type LanguageTag, type Locale } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { withBase } from '#i18n/url.ts';
import { card, type CallBadge } from './card.ts';
import { facts } from './facts.ts';
import type { Row } from './row.ts';
import { personName } from './link.ts';
import { entityMeta, type PageMeta } from './meta.ts';
import { translationNotice, type Notice } from './notice.ts';
import { timeline } from './pictures/timeline.ts';
import type { EventLine } from './pictures/events.ts';
import { relationGroups, type RelationGroup } from './relations.ts';
import { searchMarks, type SearchMarks } from './search-marks.ts';
import { text, title, type Text, type View } from './view.ts';

/** Everything the page of an entity shows around its text. */
export function entryPage(view: View, entity: Entity): EntryPage {
  const { kicker, date, call } = card(view, entity);
  const { collection } = entity;
  const rows = facts(view, entity);
  return {
    ...heading(view, entity),
    meta: entityMeta(view, entity),
    search: searchMarks(view, entity),
    trail: [
      { href: withBase(path.home(view.lang)), text: view.strings.site.home },
      {
        href: withBase(path.section(collection, view.lang)),
        text: view.strings.sections[collection].title,
      },
    ],
    ...(kicker ? { kicker } : {}),
    ...(date ? { date } : {}),
    ...(call ? { call } : {}),
    // A person has no text for a panel to stand beside.
    facts: collection === 'people' ? [] : rows,
    sections: collection === 'people' ? rows : [],
    relations: relationGroups(view, entity, named(rows, dated(view, entity))),
  };
}

/** The addresses that the facts panel and the timeline link to: nothing is listed twice on a page. */
function named(rows: readonly Row[], lines: readonly EventLine[]): ReadonlySet<string> {
  return new Set(
    [
      ...rows.flatMap(({ items }) =>
        items.flatMap(({ href, affiliation }) => [href, affiliation?.href]),
      ),
      ...lines.map(({ href }) => href),
    ].filter((href) => href !== undefined),
  );
}

const dated = (view: View, entity: Entity): readonly EventLine[] =>
  entity.collection === 'partners' || entity.collection === 'programmes'
    ? (timeline(view, entity)?.lines ?? [])
    : [];

/** The page of a text about the portal itself: no facts, no relations. */
export function plainPage(view: View, page: Page): EntryPage {
  return {
    ...heading(view, page),
    meta: entityMeta(view, page),
    search: searchMarks(view, page),
    trail: [{ href: withBase(path.home(view.lang)), text: view.strings.site.home }],
    facts: [],
    sections: [],
    relations: [],
  };
}

function heading(view: View, entity: AnyEntry | Person) {
  if (entity.collection === 'people') {
    const { text: title, note } = personName(view, entity);
    return { title, textLang: view.lang, ...(note ? { titleNote: note } : {}) };
  }
  const words = wordsFor(entity, view.lang);
  const notice = translationNotice(view, entity);
  return {
    title: title(view, words.title, words.lang),
    textLang: words.lang,
    titleLang: words.lang === view.lang ? undefined : languageTag[words.lang],
    lead: text(view, words.summary, words.lang),
    ...(notice ? { notice } : {}),
  };
}

export type EntryPage = {
  meta: PageMeta;
  search: SearchMarks;
  trail: { href: string; text: string }[];
  title: Text;
  /** Language of title and text, which is the other one where there is no translation. */
  textLang: Locale;
  /** Set when title and text are in the other language. */
  titleLang?: LanguageTag | undefined;
  titleNote?: { text: string; lang: LanguageTag };
  lead?: Text;
  kicker?: string;
  date?: { iso: string; text: string };
  call?: CallBadge;
  notice?: Notice;
  facts: Row[];
  /** Facts that make up the page itself. */
  sections: Row[];
  relations: RelationGroup[];
};
