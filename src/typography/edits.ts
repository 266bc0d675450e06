/**
 * Typographic rules over text that may be cut into several pieces, as `**"mot"**, suite` is cut
 * into nodes. A rule reads the pieces joined, so it sees the whole sentence, and answers with edits;
 * the borders between the pieces move along, so every piece gets its own part back.
 */

/** Stands for something the rules must see but not read: inline code, an image, an expression. */
export const OPAQUE = '\uFFFC';

/** Stands, one for one, for the characters of a spared passage (an address, a file name). */
export const SPARED = '\uE000';

/** Builds a typesetter: what `spared` finds is hidden from the rules and comes back unchanged. */
export function typesetter(spared: Finder, rules: readonly Rule[]): Typesetter {
  const once = (source: Cut): Cut => {
    const { text: masked, hidden } = hide(source.text, spared);
    let cut = { text: masked, ends: source.ends };
    for (const rule of rules) cut = apply(cut, rule(cut.text));
    return { text: reveal(cut.text, hidden), ends: cut.ends };
  };
  // A rule can make room for another: a mark set wide takes the space beside it, and the next mark
  // is then beside Han. Two rounds do for any sentence that means something.
  return (pieces) => {
    const given: Cut = { text: pieces.join(''), ends: endsOf(pieces) };
    let set = given;
    for (let round = 0; round < 6; round++) {
      const before = set.text;
      set = once(set);
      if (set.text === before) break;
    }
    const { text, ends } = set;
    if (ends === given.ends) return [...pieces];
    return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
  };
}

/**
 * A rule that replaces each match; a replacement of `undefined` leaves the match alone. `hint` is
 * cheaper to look for, and found wherever the pattern is: most texts need few of the rules.
 */
export function rule(
  pattern: RegExp,
  by: string | ((match: RegExpExecArray) => string | undefined),
  hint?: RegExp,
): Rule {
  return (text) => {
    if (hint && !hint.test(text)) return [];
    const edits: Edit[] = [];
    for (const match of text.matchAll(pattern)) {
      const replacement = typeof by === 'string' ? by : by(match);
      if (replacement === undefined || replacement === match[0]) continue;
      edits.push({ start: match.index, end: match.index + match[0].length, text: replacement });
    }
    return edits;
  };
}

/** Whether the sticky pattern holds at this place; lookbehinds see the text before it. */
export function holdsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** An edit that spans a border goes to the piece in which it starts. */
function apply({ text, ends }: Cut, edits: readonly Edit[]): Cut {
  if (edits.length === 0) return { text, ends };
  const moved: number[] = [];
  let out = '';
  let from = 0;
  for (const edit of edits) {
    for (
      let end = ends[moved.length];
      end !== undefined && end <= edit.start;
      end = ends[moved.length]
    ) {
      moved.push(out.length + end - from);
    }
    out += text.slice(from, edit.start) + edit.text;
    from = edit.end;
    for (let end = ends[moved.length]; end !== undefined && end < from; end = ends[moved.length]) {
      moved.push(out.length);
    }
  }
  for (const end of ends.slice(moved.length)) moved.push(out.length + end - from);
  return { text: out + text.slice(from), ends: moved };
}

function hide(text: string, spared: Finder) {
  const spans = [...spared(text), ...sparedAlready(text)].sort((a, b) => a.start - b.start);
  if (spans.length === 0) return { text, hidden: '' };
  let masked = '';
  let hidden = '';
  for (const { start, end } of spans) {
    if (start < masked.length) continue;
    masked += text.slice(masked.length, start) + SPARED.repeat(end - start);
    hidden += text.slice(start, end);
  }
  return { text: masked + text.slice(masked.length), hidden };
}

function reveal(text: string, hidden: string): string {
  if (hidden === '') return text;
  let next = 0;
  return text.replaceAll(SPARED, () => hidden.charAt(next++));
}

export function finder(pattern: RegExp): Finder {
  return (text) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
}

const anySpared = finder(new RegExp(SPARED, 'gu'));
const sparedAlready: Finder = (text) => (text.includes(SPARED) ? anySpared(text) : []);

function endsOf(pieces: readonly string[]): number[] {
  let end = 0;
  return pieces.map((piece) => (end += piece.length));
}

/** A text, and where its pieces end. */
type Cut = { text: string; ends: readonly number[] };
/** Offsets are UTF-16 code units; edits are in order, never overlap and are never empty. */
export type Edit = { start: number; end: number; text: string };
export type Rule = (text: string) => Edit[];
export type Span = { start: number; end: number };
export type Finder = (text: string) => Span[];
export type Typesetter = (pieces: readonly string[]) => string[];
