import type { Unit } from '#source/spelling.ts';
import { published } from './published.ts';
import type { Text } from './texts.ts';

/** The edits of one text, set as the build sets it. */
export function editsOf(text: Text, index: number): Edit[] {
  const { units } = text;
  const set = published(text);
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

/** Edits in order; a character that stays keeps its spelling. */
export function withEdits(text: string, edits: readonly Edit[]): string {
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
