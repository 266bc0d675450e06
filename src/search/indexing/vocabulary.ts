import type { Locale } from '#i18n/locales.ts';
import { han } from '../analysis/normalise.ts';

/**
 * Every word of the texts as they stand in Pagefind's fragments, in small letters. Chinese words
 * are those Pagefind parted, of two characters at least.
 */
export function vocabulary(contents: Iterable<string>, lang: Locale): Set<string> {
  const words = new Set<string>();
  for (const content of contents) {
    for (const [word] of content.toLowerCase().matchAll(latinWords)) words.add(word);
    if (lang === 'zh')
      for (const word of content.split('\u200B'))
        if (word.length > 1 && han.test(word) && onlyHan.test(word)) words.add(word);
  }
  return words;
}

const latinWords = /(?:[^\P{L}\p{Script=Han}]|[^\P{N}\p{Script=Han}]|\p{M}){2,}/gu;
const onlyHan = /^\p{Script=Han}+$/u;
