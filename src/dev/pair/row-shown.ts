import type { Issue } from '#checks/issue.ts';
import { languageName, languageTag, type LanguageTag, type Locale } from '#i18n/locales.ts';
import { finding, type Finding } from '#output/staff/findings.ts';
import { createView, text, type Text, type View } from '#output/view.ts';
import { placed, type Spot } from '../editor.ts';
import { devStrings } from '../words.ts';
import type { Mark } from './marks.ts';
import type { Block, Row } from './rows.ts';

/** Two stretches that answer each other as they are shown, in the order of the columns. */
export function rowShown(
  view: View,
  row: Row,
  order: Pair<Locale>,
  key: string,
  hasBoth: boolean,
): RowShown {
  const say = devStrings(view.lang).pair;
  const first = order.flatMap((lang) => row[lang]).at(0);
  const role = first?.role ?? 'text';
  const empty = hasBoth ? order.find((lang) => row[lang].length === 0) : undefined;
  return {
    role,
    ...(role === 'text' || role === 'heading' ? {} : { label: say.role[role] }),
    sides: order.map((lang) => ({
      lang: languageTag[lang],
      name: languageName[lang],
      blocks: row[lang].map((block) => blockShown(view, block, key)),
    })) as Pair<SideShown>,
    ...(empty ? { alone: say.alone[empty] } : {}),
    notes: row.issues.map((each) => noteOf(view, each, key)),
  };
}

function blockShown(view: View, { lang, role, place, pieces }: Block, key: string): BlockShown {
  const own = createView(view.site, lang);
  const say = devStrings(view.lang).pair;
  return {
    role,
    line: say.line(place.line),
    number: String(place.line),
    spot: placed(place, key),
    pieces: pieces.map(({ text: written, mark }) => ({
      // Where code or a picture stands within a sentence.
      text: text(own, lineSafe(written.replaceAll('\uFFFC', '…'), lang)),
      ...(mark
        ? { mark: { ...mark, says: `${mark.name[view.lang]} · ${say.mark[mark.state]}` } }
        : {}),
    })),
  };
}

/** As the author wrote it, but no line of French begins with a colon: the build sees to that too. */
const lineSafe = (written: string, lang: Locale) =>
  lang === 'fr' ? written.replace(/(?<=«) | (?=[:;!?»])/g, '\u00A0') : written;

/** The two texts stand beside a finding: their sentences are not said again. */
export function noteOf(view: View, issue: Issue, key: string): Note {
  const { sides: _, ...shown } = finding(view, issue, key);
  return { ...shown, spots: [issue, ...issue.related].map((place) => placed(place, key)) };
}

type Pair<T> = [T, T];
export type Note = Omit<Finding, 'sides'> & { spots: Spot[] };
export type BlockShown = {
  role: Block['role'];
  line: string;
  number: string;
  spot: Spot;
  pieces: { text: Text; mark?: Mark & { says: string } }[];
};
export type SideShown = { lang: LanguageTag; name: string; blocks: BlockShown[] };
export type RowShown = {
  role: Block['role'];
  label?: string;
  sides: Pair<SideShown>;
  /** Said in the place of the side that has nothing. */
  alone?: string;
  notes: Note[];
};
