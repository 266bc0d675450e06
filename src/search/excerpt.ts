import type { Locale } from '#i18n/locales.ts';
import type { Run } from './answer.ts';
import { runsOf, type Mark } from './marks.ts';

/** A few lines of a text around the place where the most marks stand together. */
export function excerptOf(
  text: string,
  marks: readonly Mark[],
  lang: Locale,
  { from = 0, to = text.length, length = lengths[lang] }: Stretch = {},
): Run[] {
  const inside = marks.filter((mark) => mark.from >= from && mark.to <= to);
  const first = densest(inside, length);
  const start = first
    ? beginning(text, between(text, first.from - Math.floor(length / 4)), first.from, from)
    : from;
  const end = ending(text, Math.min(to, start + length), to, lang);
  const runs = runsOf(text, inside, start, end);
  if (start > from) runs.unshift({ text: '…' });
  if (end < to) runs.push({ text: '…' });
  return trimmed(runs);
}

/** The mark from which on the most others lie within reach; the earliest of equals. */
function densest(marks: readonly Mark[], length: number): Mark | undefined {
  let best: { mark: Mark; count: number } | undefined;
  for (const mark of marks) {
    const count = marks.filter(
      ({ from, to }) => from >= mark.from && to <= mark.from + length,
    ).length;
    if (!best || count > best.count) best = { mark, count };
  }
  return best?.mark;
}

/** The end of a sentence before the mark, a space, or the place itself. */
function beginning(text: string, at: number, mark: number, from: number): number {
  if (at <= from) return from;
  const lead = text.slice(at, mark);
  const stop = Math.max(
    ...[...lead.matchAll(/[。！？；.!?;]\s*/g)].map((m) => m.index + m[0].length),
    -1,
  );
  if (stop > 0) return mark - lead.length + stop;
  const space = lead.search(/\s/);
  return mark - lead.length + (space < 0 ? 0 : space + 1);
}

function ending(text: string, at: number, to: number, lang: Locale): number {
  if (at >= to) return to;
  const end = between(text, at);
  if (lang === 'zh') return end;
  const space = text.lastIndexOf(' ', end);
  return space > end - 30 ? space : end;
}

function trimmed(runs: Run[]): Run[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return runs.filter(({ text }) => text !== '');
}

/** Not between the halves of a character beyond the first 65,536. */
const between = (text: string, at: number) =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;

/** Characters: about two lines of a phone in either script. */
const lengths = { zh: 72, fr: 170 } as const satisfies Record<Locale, number>;

type Stretch = { from?: number; to?: number; length?: number };
