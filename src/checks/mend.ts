import { bearable } from './bearable.ts';
import { editsOf, withEdits, type Edit } from './edits.ts';
import { textsOf } from './texts.ts';

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
  for (let round = 0; round < 50; round++) {
    const edits = mendable(file, now);
    if (edits.length === 0) break;
    now = withEdits(now, edits);
    count += edits.length;
  }
  return { text: now, count };
}

export type Mended = { text: string; count: number };
