import type { Locale } from '#i18n/locales.ts';
import { matches } from './matches.ts';

/**
 * A stretch of text that is read on its own (a title, a paragraph, an item of a list), as pieces
 * that remember where in the file they stand. Lines and columns are 1-based.
 */
export function passage(lang: Locale, role: Passage['role'], pieces: readonly Piece[]): Passage {
  let raw = '';
  const starts: (Piece & { offset: number })[] = [];
  for (const piece of pieces) {
    starts.push({ ...piece, offset: raw.length });
    raw += piece.text;
  }
  const flat = plain(raw);
  const { text, offsets } = lang === 'zh' && flat.includes(' ') ? closeUp(flat) : { text: flat };
  const inRaw = (offset: number) => offsets?.[offset] ?? offset;
  return {
    lang,
    role,
    raw,
    text,
    inRaw,
    slice: ({ start, end }) => raw.slice(inRaw(start), inRaw(end)).trim(),
    at(offset) {
      const place = inRaw(offset);
      const piece = starts.findLast((each) => each.offset <= place) ?? starts[0];
      if (!piece) return { line: 1, column: 1 };
      const within = piece.fixed ? 0 : Math.min(place - piece.offset, piece.text.length);
      return { line: piece.line, column: piece.column + within };
    },
  };
}

/** Without the spaces that many type between Han and Latin, as in `2025 年 3 月`. */
function closeUp(text: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let closed = '';
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    if (sign === ' ' && (text[index + 1] === ' ' || isBesideWide(text, index))) continue;
    closed += sign;
    offsets.push(index);
  }
  offsets.push(text.length);
  return { text: closed, offsets };
}

const isBesideWide = (text: string, index: number) =>
  isWide.test(text[index - 1] ?? '，') || isWide.test(text[index + 1] ?? '，');
const isWide = /[\u2e80-\u9fff\uff00-\uffef“”‘’]/;

/**
 * The text in the one form that the extractors read: half-width letters, digits and signs, ordinary
 * spaces, straight apostrophes. Character for character.
 */
export function plain(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u00A0\u2000-\u200A\u202F\u3000\n\r\t’ʼ﹪〇○]/g, (sign) => {
    if (sign === '’' || sign === 'ʼ') return "'";
    if (sign === '﹪') return '%';
    if (sign === '○') return '〇';
    if (sign === '〇') return sign;
    const code = sign.charCodeAt(0);
    // Full-width commas and the like still part Chinese sentences: only what numbers need is folded.
    if (code >= 0xff01) return foldable.test(sign) ? String.fromCharCode(code - 0xfee0) : sign;
    return ' ';
  });
}

const foldable = /[０-９Ａ-Ｚａ-ｚ％．＋－／：＜＞＝＠＄～]/;

/** The sentences of a passage, as spans of its text. */
export function sentencesOf(passage: Passage): readonly Span[] {
  const known = parted.get(passage);
  if (known) return known;
  const spans = part(passage);
  parted.set(passage, spans);
  return spans;
}

/** The extraction, the alignment and each finding ask for the same sentences. */
const parted = new WeakMap<Passage, readonly Span[]>();

function part({ text, lang }: Passage): Span[] {
  const spans: Span[] = [];
  const end =
    lang === 'zh' ? /[。！？；!?;]+["”’』」）)]*/g : /(?<![.!?…;])[.!?…;]+(?=[\s"»)]|$)[\s"»)]*/g;
  let start = 0;
  for (const match of matches(text, end)) {
    const stop = match.index + match[0].length;
    if (
      lang === 'fr' &&
      match[0].startsWith('.') &&
      abbreviation.test(text.slice(Math.max(start, match.index - 8), match.index + 1))
    )
      continue;
    spans.push({ start, end: stop });
    start = stop;
  }
  if (text.slice(start).trim() !== '') spans.push({ start, end: text.length });
  return spans;
}

const abbreviation = /(?:^|[\s('])(?:MM?|Mr|Dr|Pr|n°|No|p|St|Ste|art|cf|etc|env|[A-Z])\.$/;

export type Role = 'title' | 'summary' | 'alt' | 'heading' | 'text';
export type Piece = {
  text: string;
  line: number;
  column: number;
  /** The characters of the piece are not those of the file: all of it stands at its start. */
  fixed?: boolean;
};
export type Span = { start: number; end: number };
export type Passage = {
  lang: Locale;
  role: Role;
  /** As written. */
  raw: string;
  /** As the extractors read it; offsets of facts and sentences count in it. */
  text: string;
  /** Where in `raw` an offset in `text` is. */
  inRaw: (offset: number) => number;
  /** The written form of a stretch of `text`. */
  slice: (span: Span) => string;
  at: (offset: number) => { line: number; column: number };
};
