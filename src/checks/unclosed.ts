import type { Settled } from './settled.ts';

/**
 * Quotation marks and brackets that only open or only close, the first of each text. A quotation may
 * run over several paragraphs, whether it is closed in a later one or opened again in each.
 */
export function unclosed(texts: readonly Settled[]): Lost[] {
  const found = Object.entries(pairs).flatMap(([open, close]) => lostOf(texts, open, close));
  const byText = Map.groupBy(found, (lost) => lost.text);
  return Array.from(byText.values(), (own) => own.sort((a, b) => a.at - b.at)[0] as Lost);
}

function lostOf(texts: readonly Settled[], open: string, close: string): Lost[] {
  const lost: Lost[] = [];
  let waiting: Lost[] = [];
  const giveUp = () => {
    lost.push(...waiting);
    waiting = [];
  };
  texts.forEach(({ text, isBody }, index) => {
    if (!isBody) giveUp();
    const goesOn = isBody && text.trimStart().startsWith(open);
    if (goesOn && quotations.includes(open)) waiting = [];
    for (const { at, mark } of unpaired(text, open, close)) {
      const own = { text: index, at, mark: text.charAt(at) };
      if (mark === open) waiting.push(own);
      else if (waiting.length > 0) waiting = [];
      else lost.push(own);
    }
    if (!isBody) giveUp();
  });
  giveUp();
  return lost;
}

function unpaired(text: string, open: string, close: string): { at: number; mark: string }[] {
  const waiting: { at: number; mark: string }[] = [];
  const lost: { at: number; mark: string }[] = [];
  for (const { 0: sign, index: at } of text.matchAll(marks)) {
    const mark = widths[sign] ?? sign;
    if (mark === open) waiting.push({ at, mark });
    else if (mark === close && !waiting.pop() && !(close === '）' && isItem(text, at)))
      lost.push({ at, mark });
  }
  return [...lost, ...waiting].sort((a, b) => a.at - b.at);
}

/** `a)`, `1）`, `一）` before an item of a list, and faces such as `:-)`. */
const isItem = (text: string, at: number) =>
  /(?:^|[\s，。；：、,;:])[\p{L}\p{N}]{1,3}$|[:;]-?$/u.test(text.slice(Math.max(0, at - 5), at));

/** One half of a pair may be wide and the other not: how it looks is the build's business. */
const widths: Record<string, string> = { '(': '（', ')': '）' };
const pairs = { '（': '）', '《': '》', '「': '」', '『': '』', '【': '】', '“': '”', '«': '»' };
const marks = /[()（）《》「」『』【】“”«»]/g;
const quotations = ['“', '«', '「'];

type Lost = { text: number; at: number; mark: string };
