import { sentences } from '#checks/hidden.ts';
import { findHidden } from '#source/hidden.ts';
import { longest, refusals, UnreadableReport } from './unreadable.ts';

/**
 * A pasted text with one kind of line end, and without what no editor shows: the check would refuse
 * it. Throws an `UnreadableReport` on what is no text, or has lost letters on its way.
 */
export function cleaned(pasted: string): Cleaned {
  if (pasted.length > 4 * longest) throw new UnreadableReport(refusals.long);
  const source = pasted.toWellFormed().replace(/^\uFEFF/, '');
  const lost = findHidden(source, Buffer.from(source, 'utf8')).find(({ kind }) =>
    ['encoding', 'garbled'].includes(kind),
  );
  if (lost) throw new UnreadableReport(sentences[lost.kind](lost.found));
  const lines = source.replace(lineEnd, '\n');
  const text = lines.replace(unseen, '');
  if (text.trim() === '') throw new UnreadableReport(refusals.empty);
  if (text.length > longest) throw new UnreadableReport(refusals.long);
  return { text, hasUnseen: text.length < lines.length };
}

/** Word's own break within a paragraph is a vertical tab. */
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** What `source/hidden.ts` reports as control, bidi or invisible, and what YAML cannot hold. */
const unseen =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}]/gu;

type Cleaned = { text: string; hasUnseen: boolean };
