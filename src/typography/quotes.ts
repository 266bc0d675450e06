/**
 * Pairs the quotation marks of a text. `marks` says which characters count; a straight mark is
 * opening or closing by its neighbours, and by what is already open where these do not tell.
 * Marks without a partner are left out.
 */
export function quotePairs(text: string, marks: RegExp): QuotePair[] {
  const open: { at: number; mark: string }[] = [];
  const waiting = new Map<string, number>();
  const pairs: { open: number; close: number }[] = [];
  const pop = () => {
    const last = open.pop();
    if (last) waiting.set(last.mark, (waiting.get(last.mark) ?? 1) - 1);
    return last;
  };
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    const opener = OPENER_OF[mark] ?? mark;
    const isOpen = (waiting.get(opener) ?? 0) > 0;
    const side = /["']/.test(mark) ? sideOf(text, at, isOpen) : opener === mark ? 'open' : 'close';
    if (side === 'open') {
      open.push({ at, mark });
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1);
    } else if (side === 'close' && isOpen) {
      let last = pop();
      while (last && last.mark !== opener) last = pop();
      if (last && (last.mark !== mark || last.at + 1 < at))
        pairs.push({ open: last.at, close: at });
    }
  }
  return withDepth(pairs.sort((a, b) => a.open - b.open));
}

function sideOf(text: string, at: number, isOpen: boolean): 'open' | 'close' | 'neither' {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const leads = /^$|[\s([{（【《“‘«—–:：,，;；、/’'-]/u.test(before);
  const trails = /^$|[\s)\]}）】》”’».,:;!?…，。；：！？、—–-]/u.test(after);
  if (leads !== trails) return leads ? 'open' : 'close';
  if (isOpen) return 'close';
  // 12" is a measure; a mark before a space opens nothing.
  return /^$|\s/.test(after) || /\d/.test(before) ? 'neither' : 'open';
}

function withDepth(pairs: readonly { open: number; close: number }[]): QuotePair[] {
  const around: number[] = [];
  return pairs.map((pair) => {
    while ((around.at(-1) ?? Infinity) < pair.open) around.pop();
    around.push(pair.close);
    return { ...pair, depth: around.length - 1 };
  });
}

const OPENER_OF: Record<string, string> = { '”': '“', '’': '‘', '»': '«' };

/** Offsets of the two marks; `depth` counts the pairs around this one. */
export type QuotePair = { open: number; close: number; depth: number };
