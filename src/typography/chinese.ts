import { holdsAt, rule, typesetter } from './edits.ts';
import type { Edit, Rule } from './edits.ts';
import { quotePairs } from './quotes.ts';
import { technical } from './technical.ts';

/**
 * Sets Chinese text by GB/T 15834-2011 (标点符号用法) and the W3C note 中文排版需求 (CLREQ), for
 * horizontal text of mainland China. Spaces between Han and Latin are taken out: the style sheet
 * adds them (text-autospace). Sentences in Latin letters keep their own punctuation.
 */
export function chinese(text: string): string {
  return chinesePieces([text]).join('');
}

/** The same over a sentence cut into pieces. */
export function chinesePieces(pieces: readonly string[]): string[] {
  return set(pieces.map(halfWidth));
}

/** CLREQ: letters and digits are half-width in horizontal text. Changes no length. */
function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

const BLANK = '[^\\S\\n\\u3000]';
const HAN = String.raw`\p{Script=Han}`;
const OPENERS = String.raw`["'“‘]{0,3}`;
const CLOSERS = String.raw`["'”’…!?！？]{0,4}`;
// Marks that belong to Chinese alone; “ ” ‘ ’ … — are shared with Latin text.
const WIDE_OPEN = '（《〈「『【〔';
const WIDE_CLOSE = '）》〉」』】〕';
const WIDE = `${WIDE_OPEN}${WIDE_CLOSE}，。；：！？、`;

const AFTER_HAN = new RegExp(String.raw`(?<=[${HAN}${WIDE_CLOSE}]${CLOSERS})`, 'uy');
const AFTER_HAN_AND_BLANK = new RegExp(
  String.raw`(?<=[${HAN}${WIDE_CLOSE}]${CLOSERS}${BLANK}{0,8}${CLOSERS})(?!.[\w/:])`,
  'uy',
);
const BEFORE_HAN = new RegExp(
  String.raw`(?=${BLANK}{0,8}\n?${BLANK}{0,8}${OPENERS}[${HAN}${WIDE_OPEN}])`,
  'uy',
);

// GB/T 15834 4.11, 4.10: …… and ——, two squares each.
const ellipses = rule(
  /[.。…⋯]+/g,
  ({ 0: dots, index, input }) => {
    if (/^。{3,}$/.test(dots)) return '……';
    if (!/^(?:\.{3,}|…|…{3}|⋯+)$/.test(dots)) return undefined;
    const beside =
      holdsAt(AFTER_HAN_AND_BLANK, input, index) || holdsAt(BEFORE_HAN, input, index + dots.length);
    return beside ? '……' : undefined;
  },
  /[.。…⋯]/,
);
const dashes = rule(
  new RegExp(
    String.raw`(?<=[${HAN}${WIDE}][”’]{0,2})${BLANK}{0,4}(?:(?<!-)-{2,3}(?!-)|(?<!—)—(?!—))${BLANK}{0,4}(?=[“‘]{0,2}[${HAN}${WIDE}])`,
    'gu',
  ),
  '——',
  /[-—]/,
);

// GB/T 15834 4.9: both halves of a pair are full-width, or neither.
const brackets: Rule = (text) => {
  if (!/[()]/.test(text)) return [];
  const edits: Edit[] = [];
  const open: { at: number; han: number }[] = [];
  let han = 0;
  for (const { 0: found, index } of text.matchAll(/\p{Script=Han}+|[()（）]/gu)) {
    if (found === '(' || found === '（') open.push({ at: index, han });
    else if (found !== ')' && found !== '）') han++;
    else {
      const start = open.pop();
      if (!start) continue;
      const outside =
        holdsAt(HAN_BEFORE_BRACKET, text, start.at) || holdsAt(HAN_AFTER_BRACKET, text, index + 1);
      if (han === start.han && !outside) continue;
      if (text[start.at] === '(') edits.push({ start: start.at, end: start.at + 1, text: '（' });
      if (found === ')') edits.push({ start: index, end: index + 1, text: '）' });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
};
const HAN_BEFORE_BRACKET = new RegExp(String.raw`(?<=${HAN}["'”’]{0,2}${BLANK}{0,2})`, 'uy');
const HAN_AFTER_BRACKET = new RegExp(String.raw`(?=${BLANK}{0,2}["'“‘]{0,2}${HAN})`, 'uy');

// GB/T 15834 4.1 to 4.7. A mark beside Han is Chinese; a full stop, ! or ? after a Latin word only if
// its sentence has Han in it.
const marks: Rule = (text) => {
  if (!/[,.;:!?]/.test(text)) return [];
  const edits: Edit[] = [];
  let chineseSentence = false;
  for (const { 0: found, index } of text.matchAll(/\p{Script=Han}+|[,.;:!?，。；：！？]/gu)) {
    const wide = WIDE_OF[found];
    if (wide === undefined) {
      if (!/[，；]/.test(found)) chineseSentence = !/[。：！？]/.test(found);
      continue;
    }
    if (found === '.' && !holdsAt(FULL_STOP, text, index)) continue;
    const after =
      holdsAt(AFTER_HAN, text, index) ||
      (found !== '.' && holdsAt(AFTER_HAN_AND_BLANK, text, index));
    const before =
      holdsAt(BEFORE_HAN, text, index + 1) &&
      (/[,;:]/.test(found) || (chineseSentence && !holdsAt(SHORT_WORD, text, index)));
    if ((after || before) && !holdsAt(TECHNICAL_MARK, text, index))
      edits.push({ start: index, end: index + 1, text: wide });
    if (/[.:!?]/.test(found)) chineseSentence = false;
  }
  return edits;
};
const WIDE_OF: Record<string, string> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
};
// Not a decimal point, a numbered item (1.总则), an ellipsis or the dot of a name (.net).
const FULL_STOP = /(?<![.\d])\.(?![.a-z\d_/\\])/y;
const SHORT_WORD =
  /(?<=(?<![A-Za-z])(?:[A-Za-z]|Dr|Mr|Mrs|Ms|Prof|St|No|Inc|Ltd|Co|Corp|vs|etc|Jr|Sr|Mme|Vol|Fig|cf))(?=\.)/y;
const TECHNICAL_MARK = /(?=::|:-?\))|(?<=:)(?=:)/y;

// GB/T 15834 4.8: “ ” outside, ‘ ’ inside; CLREQ: corner brackets are for vertical text.
const quotes: Rule = (text) => {
  if (!/["']/.test(text)) return [];
  const edits: Edit[] = [];
  for (const { open, close, depth } of quotePairs(
    text,
    /["“”]|(?<![A-Za-z\d])'|'(?![A-Za-z\d])|‘|(?<!\p{Script=Latin})’|’(?!\p{Script=Latin})/gu,
  )) {
    const mark = text[open];
    if (mark !== '"' && mark !== "'") continue;
    const outside = holdsAt(CHINESE_BEFORE, text, open) || holdsAt(CHINESE_AFTER, text, close + 1);
    if (!outside && !/\p{Script=Han}/u.test(text.slice(open, close))) continue;
    const [left, right] = mark === "'" || depth % 2 === 1 ? ['‘', '’'] : ['“', '”'];
    edits.push(
      { start: open, end: open + 1, text: left },
      { start: close, end: close + 1, text: right },
    );
  }
  return edits.sort((a, b) => a.start - b.start);
};
const CHINESE_BEFORE = new RegExp(String.raw`(?<=[${HAN}${WIDE}]${BLANK}{0,2})`, 'uy');
const CHINESE_AFTER = new RegExp(String.raw`(?=${BLANK}{0,2}[${HAN}${WIDE}])`, 'uy');

// A line break of the source would show as a space. Not across an empty line, nor before the number
// or the marker of an item of a list.
const GAP = String.raw`(?:${BLANK}{1,8}\n?${BLANK}{0,8}|\n${BLANK}{0,8})(?!\d{1,3}[.)](?:\s|${HAN})|(?<=\n${BLANK}{0,8})[-*+•]\s)`;
const LATIN = String.raw`\p{Script=Latin}\p{Nd}`;
const spaces = rule(
  new RegExp(
    [
      String.raw`(?<=[${HAN}${WIDE}])${GAP}(?=[${HAN}${WIDE}${LATIN}“‘…—€$+#@])`,
      String.raw`(?<=[${LATIN}”’…—%‰℃°€$+#])${GAP}(?=[${HAN}${WIDE}])`,
      String.raw`(?<=[${WIDE}])${GAP}(?=[^\s,.;:!?…⋯"'”’—-])`,
      String.raw`(?<=\S)${GAP}(?=[${WIDE}])`,
      String.raw`(?<=${HAN}[”’])${GAP}(?=[${LATIN}])`,
      String.raw`(?<=[${LATIN}])${GAP}(?=[“‘]${HAN})`,
    ].join('|'),
    'gu',
  ),
  '',
  /\s/,
);

const set = typesetter(technical, [ellipses, brackets, marks, quotes, dashes, spaces]);
