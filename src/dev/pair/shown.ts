import type { Issue } from '#checks/issue.ts';
import {
  languageName,
  languageTag,
  otherLocale,
  type LanguageTag,
  type Locale,
} from '#i18n/locales.ts';
import { withBase } from '#i18n/url.ts';
import { pathOf } from '#domain/address.ts';
import { existsIn, joinFacts, type AnyEntry } from '#domain/entry.ts';
import { editorAddress } from '#output/admin/address.ts';
import { changesShown, type ChangesShown } from '#output/staff/changes.ts';
import type { Review } from '#output/staff/page.ts';
import { title, type Text, type View } from '#output/view.ts';
import { placed, type Spot } from '../editor.ts';
import { statesOf, type State } from '../states.ts';
import { devStrings } from '../words.ts';
import { issuesNow, type Found, type Texts } from './read.ts';
import { noteOf, rowShown, type Note, type RowShown } from './row-shown.ts';
import { rowsOf, type Row } from './rows.ts';

/** Everything the side-by-side view shows; the original stands first. */
export function pairShown(
  view: View,
  found: Found,
  texts: Texts | undefined,
  review: Review,
): Shown {
  const { source } = found;
  const key = `${source.collection}/${source.id}`;
  const entry = entryOf(view, key);
  const original = originalOf(found);
  const order: Pair<Locale> = [original, otherLocale(original)];
  const issues = issuesNow(
    found,
    texts,
    review.report.issues,
    view.site.now.toISOString().slice(0, 10),
  );
  const { rows, header, others } = texts
    ? rowsOf(texts, issues)
    : { rows: [], header: [], others: issues };
  const note = (each: Issue) => noteOf(view, each, key);
  const change = review.changes[key];
  const say = devStrings(view.lang).pair;
  const bodies = rows.filter((row) => isBody(row));
  const hasBoth = order.every((lang) => source.files[lang]);
  return {
    key,
    title: entry ? titleOf(view, entry) : [{ text: key }],
    states: entry ? statesOf(entry, view.lang, view.site.now) : [],
    columns: order.map((lang) =>
      column(view, found, lang, texts?.entry.isSummary ?? false),
    ) as Pair<Column>,
    rows: rows.map((row) => rowShown(view, row, order, key, hasBoth)),
    header: header.map(note),
    others: others.map(note),
    tally: hasBoth
      ? say.tally(
          bodies.length,
          bodies.filter(({ zh, fr }) => zh.length === 0 || fr.length === 0).length,
        )
      : '',
    isUnread: !texts,
    admin: editorAddress(source.collection, source.id),
    pages: entry
      ? order
          .filter((lang) => existsIn(entry, lang))
          .map((lang) => ({
            href: withBase(pathOf(entry, lang)),
            name: languageName[lang],
            lang: languageTag[lang],
          }))
      : [],
    ...(change ? { changes: changesShown(view, original, change) } : {}),
  };
}

const entryOf = ({ site }: View, key: string): AnyEntry | undefined =>
  [site.news, site.partners, site.programmes, site.calls, site.pages]
    .flat()
    .find(({ collection, id }) => `${collection}/${id}` === key);

const titleOf = (view: View, entry: AnyEntry) => {
  const lang = existsIn(entry, view.lang) ? view.lang : entry.original;
  return title(view, entry.words[lang]?.title ?? entry.id, lang);
};

/** Of one language alone that language, whatever the header says. */
function originalOf({ source }: Found): Locale {
  const { original } = joinFacts(source).facts;
  const named = original === 'fr' ? 'fr' : 'zh';
  return source.files[named] ? named : otherLocale(named);
}

function column(view: View, { source }: Found, lang: Locale, isSummary: boolean): Column {
  const say = devStrings(view.lang).pair;
  const isOriginal = originalOf({ source } as Found) === lang;
  const file = source.files[lang]?.file;
  return {
    lang: languageTag[lang],
    name: languageName[lang],
    role: isOriginal ? say.original : isSummary ? say.summary : say.translation,
    isOriginal,
    ...(file
      ? { spot: placed({ file, line: 1, column: 1 }, `${source.collection}/${source.id}`) }
      : { lacking: say.lacking[lang], write: say.write(`index.${lang}.mdx`) }),
  };
}

const isBody = ({ zh, fr }: Row) =>
  [...zh, ...fr].some(({ role }) => role !== 'title' && role !== 'summary');

type Pair<T> = [T, T];
export type Column = {
  lang: LanguageTag;
  name: string;
  role: string;
  isOriginal: boolean;
  spot?: Spot;
  lacking?: string;
  write?: string;
};
export type Shown = {
  key: string;
  title: Text;
  states: State[];
  columns: Pair<Column>;
  rows: RowShown[];
  header: Note[];
  others: Note[];
  tally: string;
  isUnread: boolean;
  admin: string;
  pages: { href: string; name: string; lang: LanguageTag }[];
  changes?: ChangesShown;
};
