import type { Locale } from '#i18n/locales.ts';
import { restored } from './analysis/restore.ts';
import type { Fragment } from './lookup.ts';

/**
 * The text of a page from its fragment, set again as on the page, and where each word of the index
 * stands in it. Pagefind parts words by U+200B in Chinese and by white space in French.
 */
export function passageOf(fragment: Fragment, lang: Locale): Passage {
  const raw = fragment.raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const isChinese = raw.includes(zeroWidthSpace);
  const words = isChinese ? raw.split(zeroWidthSpace) : raw.split(/[^\S\uFEFF]+/);
  let text = '';
  const starts: number[] = [];
  for (const word of words) {
    if (!isChinese && text !== '' && !/[\p{L}\p{N}]'$/u.test(text)) text += ' ';
    starts.push(text.length);
    // Pagefind ends every block with a full stop of its own.
    text += isChinese ? word.replace(/^\. ?$/, ' ') : word;
  }
  text = restored(text, lang);
  const anchors = fragment.anchors
    .filter(({ id, element }) => id && /^h[1-6]$/.test(element))
    .sort((a, b) => a.location - b.location);
  const sections = anchors.map(({ id, text: title, location }, index) => ({
    id,
    title: restored(title, lang),
    from: starts[location] ?? text.length,
    to: starts[anchors[index + 1]?.location ?? words.length] ?? text.length,
  }));
  return { text, starts, sections };
}

const zeroWidthSpace = '\u200B';

export type Passage = {
  text: string;
  /** by the number of a word in the index, where it begins in `text` */
  starts: number[];
  sections: { id: string; title: string; from: number; to: number }[];
};
