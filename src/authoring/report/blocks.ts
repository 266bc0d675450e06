import { headingDepth } from './headings.ts';
import { markOf, type Mark } from './marks.ts';
import type { Line } from './split.ts';

/** Lines as paragraphs, headings and lists. Every word stays; list marks become lists. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const root: Block[] = [];
  /** The lists that are open, the outermost first. */
  let open: Open[] = [];
  let lastNumber = 0;

  const add = (mark: Mark, line: Line, into: Block[], isUnder: boolean) => {
    const list: List = {
      type: 'list',
      start: mark.number,
      items: [{ text: mark.rest, children: [] }],
    };
    into.push(list);
    open.push({ list, signature: signatureOf(mark, line), indent: line.indent, isUnder });
  };

  const addItem = (mark: Mark, line: Line) => {
    const signature = signatureOf(mark, line);
    const isLabel = endsInColon(mark.rest);
    while (open.at(-1)?.isUnder && open.at(-1)?.signature === signature) {
      if (!isLabel && !isFinished(open.at(-1)?.list)) break;
      open.pop();
    }
    const level = open.findLastIndex((each) => each.signature === signature);
    if (level >= 0) {
      open = open.slice(0, level + 1);
      const { list, isUnder } = open[level] as Open;
      const last = list.items.at(-1) as Item;
      if (!isLabel && !isUnder && endsInColon(last.text) && last.children.length === 0)
        add(mark, line, last.children, true);
      else list.items.push({ text: mark.rest, children: [] });
      return;
    }
    const top = open.at(-1);
    const last = top?.list.items.at(-1);
    const isDeeper =
      top &&
      last &&
      (line.indent > top.indent || mark.number === undefined || endsInColon(last.text));
    if (top && open.length >= deepest) top.list.items.push({ text: mark.rest, children: [] });
    else if (isDeeper) add(mark, line, last.children, false);
    else {
      open = [];
      add(mark, line, root, false);
    }
  };

  lines.forEach((line, index) => {
    const mark = markOf(line);
    const next = lines[index + 1];
    const isItem = mark && (mark.number === undefined || follows(mark.number, lastNumber));
    if (isItem) {
      lastNumber = mark.number ?? lastNumber;
      addItem(mark, line);
      return;
    }
    const depth = headingDepth(line, next);
    const last = open.at(-1)?.list.items.at(-1);
    const isWithin =
      depth === 0 &&
      last !== undefined &&
      endsInColon(last.text) &&
      (last.children.length === 0 || (next !== undefined && markOf(next) !== undefined));
    if (isWithin) last.children.push({ type: 'paragraph', text: line.text });
    else {
      open = [];
      root.push(
        depth > 0
          ? { type: 'heading', depth, text: line.text }
          : { type: 'paragraph', text: line.text },
      );
    }
  });
  return root;
}

/** Levels of lists past which no reader follows. */
const deepest = 6;

/** Figures are a list when they count; 12. by itself is a date, or the end of a sentence. */
const follows = (number: number, last: number) => number === 1 || number === last + 1;
const signatureOf = ({ sign }: Mark, { indent }: Line) => `${indent} ${sign}`;
const endsInColon = (text: string) => /[:：]$/.test(text);

/** A list whose items end in semicolons ends with its full stop. */
const isFinished = (list: List | undefined) =>
  list !== undefined &&
  list.items.some(({ text }) => /[;；,，]$/.test(text)) &&
  /[.。]$/.test(list.items.at(-1)?.text ?? '');

type Open = { list: List; signature: string; indent: number; isUnder: boolean };
export type Item = { text: string; children: Block[] };
/** `start`: the number of its first item, of a list in figures. */
export type List = { type: 'list'; start: number | undefined; items: Item[] };
export type Block =
  { type: 'paragraph'; text: string } | { type: 'heading'; depth: number; text: string } | List;
