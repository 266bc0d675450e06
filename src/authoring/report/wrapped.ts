import { markOf } from './marks.ts';
import { numeral } from './headings.ts';
import { isLabelled } from './labels.ts';
import type { Line } from './split.ts';

/** Joins the lines of paragraphs that a mail program or a PDF has cut at its margin. */
export function unwrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let block: Line[] = [];
  const flush = () => {
    joined.push(...joinedIn(block));
    block = [];
  };
  for (const line of lines) {
    if (line.isAfterBlank) flush();
    block.push(line);
  }
  flush();
  return joined;
}

/** Lines between two blank ones. */
function joinedIn(block: readonly Line[]): Line[] {
  const widths = block.map(({ text }) => columnsOf(text));
  const widest = Math.max(...widths, 0);
  if (widest < narrowest || widest > margin) return [...block];
  const mayGoOn = (index: number) =>
    (widths[index] ?? 0) >= widest * 0.75 && !isBegun(block[index + 1]);
  const breaks = block
    .slice(0, -1)
    .map((_, index) => index)
    .filter(mayGoOn);
  const isOpen = (index: number) => !ended.test(block[index]?.text ?? '');
  // Where most lines stop in the middle of a sentence, those that stop at its end do so by chance.
  const isWrapped = breaks.filter(isOpen).length * 2 > breaks.length;
  const goesOn = new Set(isWrapped ? breaks : []);
  const texts: string[][] = [];
  const firsts: Line[] = [];
  block.forEach((line, index) => {
    if (index > 0 && goesOn.has(index - 1)) texts.at(-1)?.push(line.text);
    else {
      firsts.push(line);
      texts.push([line.text]);
    }
  });
  return firsts.map((line, index) => ({ ...line, text: (texts[index] ?? []).join('\n') }));
}

const isBegun = (line: Line | undefined) =>
  line === undefined ||
  markOf(line) !== undefined ||
  numeral.test(line.text) ||
  isLabelled(line.text);

/** Columns at which programs cut lines; Han take two. */
const narrowest = 50;
const margin = 110;
const columnsOf = (text: string) =>
  text.length + (text.match(/[\u2E80-\u9FFF\uFF00-\uFFEF]/g)?.length ?? 0);
const ended = /[.!?。！？;；:：…][”’»）)"]*$/;
