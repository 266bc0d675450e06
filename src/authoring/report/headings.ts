import { isGeneric, isLabelled, isPaper } from './labels.ts';
import { markOf } from './marks.ts';
import { lettersOf } from './script.ts';
import type { Line } from './split.ts';

/** `一、`, `（二）`: what Chinese documents number their parts with. Markdown has no such lists. */
export const numeral =
  /^(?:(?:第?[一二三四五六七八九十]{1,3}[、．.])|[（(][一二三四五六七八九十]{1,3}[)）])/;

/**
 * The title: a short first line without the end of a sentence, before a full paragraph; or the second
 * one, below the letterhead of minutes. `at`: which line it is.
 */
export function titleIn(lines: readonly Line[]): { text: string; at: number } | undefined {
  const isBelow = isPaper(lines[1]?.text ?? '') && !isPaper(lines[0]?.text ?? '');
  for (const at of isBelow ? [1, 0] : [0]) {
    const text = titleAt(lines.slice(at));
    if (text !== undefined) return { text, at };
  }
  return undefined;
}

function titleAt([first, ...rest]: readonly Line[]): string | undefined {
  const text = first?.text.replace(/^#{1,6}\s+|^\*\*(?=.*\*\*$)|\*\*$/g, '').trim() ?? '';
  const isTitle =
    first !== undefined &&
    isShort(text, { zh: 50, fr: 150 }) &&
    !/[.。;；:：,，、]$/.test(text) &&
    markOf(first) === undefined &&
    !numeral.test(text) &&
    !onlyDate.test(text) &&
    !isGeneric(text) &&
    !isLabelled(text) &&
    rest.some(({ text: next }) => isParagraph(next));
  return isTitle ? text : undefined;
}

/** 2025年3月11日, « Paris, le 11 mars 2025 »: when a text was written, not what it is called. */
export const onlyDate =
  /^(?:[\p{L}-]{1,30},? )?(?:le )?\d{1,2}(?:er)? \p{L}+ \d{4}$|^\d{4}年\d{1,2}月\d{1,2}日$|^[\d./-]+$/u;

/** How deep a heading stands that this line is, before the next one; 0 when it is none. */
export function headingDepth(line: Line, next: Line | undefined): number {
  const { text } = line;
  if (!next || text.includes('\n') || !isShort(text, { zh: 30, fr: 80 })) return 0;
  if (/[.。;；:：,，、!！?？…]$/.test(text) || /\d{4}/.test(text) || isLabelled(text)) return 0;
  if (numeral.test(text)) return /^[（(]/.test(text) ? 3 : 2;
  if (markOf(line) || markOf(next) || !/^[\p{L}\d«“]/u.test(text)) return 0;
  return isParagraph(next.text) && next.text.length > text.length * 2 ? 2 : 0;
}

function isShort(text: string, most: { zh: number; fr: number }): boolean {
  const { han, latin } = lettersOf(text);
  return han + latin > 1 && text.length <= (han * 3 >= latin ? most.zh : most.fr);
}

/** More than a line, and ended. */
const isParagraph = (text: string) =>
  /[.。!！?？…:：;；][”’»）)"]*$/.test(text) && text.length >= (/\p{sc=Han}/u.test(text) ? 15 : 40);
