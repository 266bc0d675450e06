import type { Run } from './answer.ts';
import { fold, foldWithPlaces, isWordSign } from './analysis/normalise.ts';
import type { Passage } from './passage.ts';

/** Where the texts stand in a text: Han anywhere, Latin letters from the beginning of a word to its end. */
export function marksOf(text: string, sought: readonly string[]): Mark[] {
  const { folded, places } = foldWithPlaces(text);
  const marks: Mark[] = [];
  for (const part of new Set(sought.map((one) => fold(one).trim()))) {
    if (part === '') continue;
    const [isLatinStart, isLatinEnd] = [
      isWordSign(part[0] as string),
      isWordSign(part.at(-1) as string),
    ];
    for (let at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + part.length)) {
      if (isLatinStart && at > 0 && isWordSign(folded[at - 1] as string)) continue;
      let end = at + part.length;
      if (isLatinEnd) while (end < folded.length && isWordSign(folded[end] as string)) end += 1;
      marks.push({ from: places[at] as number, to: places[end] ?? text.length });
    }
  }
  return merged(marks, text);
}

/** The words of the index at these places, without the punctuation they carry. */
export function marksAt({ text, starts }: Passage, places: readonly number[]): Mark[] {
  const marks = places.flatMap((place) => {
    const from = starts[place];
    if (from === undefined) return [];
    const word = text.slice(from, starts[place + 1] ?? text.length);
    const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(word) ?? [];
    const [after = ''] = /[^\p{L}\p{N}]*$/u.exec(word) ?? [];
    const mark = { from: from + before.length, to: from + word.length - after.length };
    return mark.from < mark.to ? [mark] : [];
  });
  return merged(marks, text);
}

/** Ascending, those that touch or are parted by a space alone made one: a phrase is marked as a whole. */
export function merged(marks: readonly Mark[], text: string): Mark[] {
  const joined: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last && (mark.from <= last.to || /^[\s’']*$/.test(text.slice(last.to, mark.from))))
      last.to = Math.max(last.to, mark.to);
    else joined.push({ ...mark });
  }
  return joined;
}

/** A stretch of text as runs, with the marks that lie in it. */
export function runsOf(text: string, marks: readonly Mark[], from = 0, to = text.length): Run[] {
  const runs: Run[] = [];
  let at = from;
  const plain = (end: number) => {
    if (end > at) runs.push({ text: text.slice(at, end) });
  };
  for (const mark of marks) {
    if (mark.to <= at || mark.from >= to) continue;
    plain(mark.from);
    at = Math.min(mark.to, to);
    runs.push({ text: text.slice(Math.max(mark.from, from), at), mark: true });
  }
  plain(to);
  return runs;
}

export type Mark = { from: number; to: number };
