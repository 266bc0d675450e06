/**
 * All matches of a global pattern, as `text.matchAll` gives them, which copies the pattern at every
 * call: most passages hold no match of most patterns, and there the copy is most of the work.
 * `hint` is cheaper to look for, and found wherever the pattern is. No pattern of ours is empty.
 */
export function matches(text: string, pattern: RegExp, hint?: RegExp): readonly RegExpExecArray[] {
  if (hint && !hint.test(text)) return none;
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) found.push(match);
  return found;
}

const none: readonly RegExpExecArray[] = [];
