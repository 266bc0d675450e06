import type { Unit } from '#source/spelling.ts';
import { typesetPieces } from '#typography/typeset.ts';
import { textsOf, type Text, type Texts } from './texts.ts';

/**
 * What the build's typography would change in a file and can be written into it. An edit stays out
 * when it would be read otherwise there: the emphasis of `目 **(重点)**` ends with the space before it.
 */
export function mendable(file: string, text: string, texts = textsOf(file, text)): Edit[] {
  if (!texts) return [];
  const all = texts.texts.flatMap((each, index) => editsOf(each, index));
  return all.length === 0 ? [] : bearable(file, text, texts, all);
}

/** The text with the edits in it, again until there is nothing left to mend. */
export function mended(file: string, text: string): Mended {
  let [now, count] = [text, 0];
  for (let round = 0; round < 6; round++) {
    const edits = mendable(file, now);
    if (edits.length === 0) break;
    now = withEdits(now, edits);
    count += edits.length;
  }
  return { text: now, count };
}

/** The edits of one text, set as the build sets it. */
function editsOf({ lang, units }: Text, index: number): Edit[] {
  const set = typesetPieces(
    units.map((unit) => unit.text),
    lang,
  );
  const edits: Edit[] = [];
  for (let first = 0; first < units.length; first++) {
    const to = set[first] ?? '';
    if (to === units[first]?.text) continue;
    // What a replacement has swallowed stands after it, as nothing; a line end goes by itself.
    let last = first;
    const isSwallowed = (at: number) =>
      to !== '' && set[at] === '' && (!units[at]?.isLayout || units[first]?.isLayout);
    while (isSwallowed(last + 1)) last++;
    const edit = narrowed(units, { text: index, unit: first, units: last + 1 - first, to });
    if (edit) edits.push(edit);
    first = last;
  }
  return edits;
}

/** The edit without what stays at its two ends; undefined for one that is not to be written. */
function narrowed(units: readonly Unit[], edit: Pick<Edit, 'text' | 'unit' | 'units' | 'to'>) {
  const span = units.slice(edit.unit, edit.unit + edit.units);
  let { unit, to } = edit;
  for (let [head] = span; span.length > 1 && head && to.startsWith(head.text); [head] = span) {
    to = to.slice(head.text.length);
    span.shift();
    unit++;
  }
  for (
    let tail = span.at(-1);
    span.length > 1 && tail && to.endsWith(tail.text);
    tail = span.at(-1)
  ) {
    to = to.slice(0, to.length - tail.text.length);
    span.pop();
  }
  const from = span.map((each) => each.text).join('');
  const [head, tail] = [span[0], span.at(-1)];
  // The width of a digit and the letters of “2ème” are set by the build alone.
  if (!head || !tail || span.some((each) => each.isLayout) || letters(from) !== letters(to)) return;
  return { text: edit.text, unit, units: span.length, start: head.start, end: tail.end, from, to };
}

/** All of the edits, or as many as leave everything but the text as it was. */
function bearable(file: string, text: string, texts: Texts, edits: Edit[]): Edit[] {
  let kept: Edit[] = [];
  const queue = [edits];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const tried = [...kept, ...next].sort((a, b) => a.start - b.start);
    if (isSame(file, text, texts, tried)) kept = tried;
    else if (next.length > 1) {
      const half = next.length >> 1;
      queue.push(next.slice(half), next.slice(0, half));
    }
  }
  return kept;
}

/** Whether the edited file holds the edited texts and nothing else new, and is published as before. */
function isSame(file: string, text: string, before: Texts, edits: Edit[]): boolean {
  const after = textsOf(file, withEdits(text, edits));
  return (
    after?.shape === before.shape &&
    after.texts.length === before.texts.length &&
    before.texts.every((old, index) => {
      const now = after.texts[index];
      const own = edits.filter((edit) => edit.text === index);
      return (
        now?.lang === old.lang &&
        joined(now) === edited(old, own) &&
        (own.length === 0 || published(now) === published(old))
      );
    })
  );
}

const joined = ({ units }: Text) => units.map((unit) => unit.text).join('');
const published = ({ units, lang }: Text) =>
  typesetPieces([units.map((unit) => unit.text).join('')], lang).join('');

function edited({ units }: Text, edits: readonly Edit[]): string {
  const parts = units.map((unit) => unit.text);
  for (const { unit, units: count, to } of edits) parts.fill('', unit, unit + count)[unit] = to;
  return parts.join('');
}

/** Edits in order; a character that stays keeps its spelling. */
function withEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, from, to } of edits) {
    const kept = from !== '' && to.includes(from) ? to.split(from) : undefined;
    out += text.slice(at, start) + (kept ? kept.join(text.slice(start, end)) : to);
    at = end;
  }
  return out + text.slice(at);
}

export const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** `from` and `to` are the value's characters; `start` and `end` their place in the file. */
export type Edit = {
  /** Which text of the file, its first unit and how many. */
  text: number;
  unit: number;
  units: number;
  start: number;
  end: number;
  from: string;
  to: string;
};
export type Mended = { text: string; count: number };
