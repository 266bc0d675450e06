import type { Issue, Place } from '#checks/issue.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import type { Passage } from '#parity/passage.ts';
import { marksOf, type Mark, type Marks } from './marks.ts';
import type { Texts } from './read.ts';

/** The texts as pairs of blocks, each with the findings that concern it; the others by themselves. */
export function rowsOf(texts: Texts, issues: readonly Issue[]): Rows {
  const marks = marksOf(texts, issues);
  const rows: Row[] = texts.frames
    .map(({ passages }) => ({
      zh: passages.zh.map((passage) => block(texts, passage, marks)),
      fr: passages.fr.map((passage) => block(texts, passage, marks)),
      issues: [],
    }))
    .filter(({ zh, fr }) => zh.length + fr.length > 0);
  const header: Issue[] = [];
  const others: Issue[] = [];
  for (const each of issues) {
    const row = [each, ...each.related].map((place) => rowAt(rows, place)).find(Boolean);
    if (row) row.issues.push(each);
    else (isInHeader(texts, each) ? header : others).push(each);
  }
  return { rows, header, others };
}

function block({ entry }: Texts, passage: Passage, marks: Marks): Block {
  const { lang, role, raw } = passage;
  const { line, column } = passage.at(0);
  return {
    lang,
    role,
    place: { file: entry.fileOf(lang).file, line, column },
    lastLine: passage.at(passage.text.length).line,
    pieces: piecesOf(raw, marks(passage)),
  };
}

/** The text cut where a fact begins or ends. Joined, the pieces are the text. */
export function piecesOf(raw: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const mark of marks) {
    // Two readings of one stretch: the first has it.
    if (mark.start < from || mark.end <= mark.start) continue;
    if (mark.start > from) pieces.push({ text: raw.slice(from, mark.start) });
    pieces.push({ text: raw.slice(mark.start, mark.end), mark });
    from = mark.end;
  }
  if (from < raw.length) pieces.push({ text: raw.slice(from) });
  return pieces;
}

/** The row in which a place stands. Cells of a table share a line: the last that begins before it. */
function rowAt(rows: readonly Row[], { file, line, column }: Place): Row | undefined {
  return rows.findLast((row) =>
    locales.some((lang) =>
      row[lang].some(
        ({ place, lastLine }) =>
          place.file === file &&
          line >= place.line &&
          line <= lastLine &&
          (line > place.line || isField(row) || column >= place.column),
      ),
    ),
  );
}

/** A finding on a field stands on its name, the words after it. */
const isField = (row: Row) =>
  locales.some((lang) => row[lang].some(({ role }) => role !== 'text' && role !== 'heading'));

const isInHeader = ({ entry: { source } }: Texts, { file, line }: Issue) =>
  locales.some((lang) => {
    const own = source.files[lang];
    return own?.file === file && line < own.bodyLine;
  });

export type Rows = {
  rows: Row[];
  /** On facts of the header, and on what is in no block. */
  header: Issue[];
  others: Issue[];
};
export type Row = Record<Locale, Block[]> & { issues: Issue[] };
export type Block = {
  lang: Locale;
  role: Passage['role'];
  place: Place;
  lastLine: number;
  pieces: Piece[];
};
export type Piece = { text: string; mark?: Mark };
