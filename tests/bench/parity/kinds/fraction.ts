import { han } from './chinese-numerals.ts';
import { letters } from './french-numerals.ts';
import type { Kind } from './kind.ts';

/** A part of a whole: `fraction 1/3`. */
export const fraction: Kind<Fraction> = {
  parse(words) {
    const [top, bottom] = (words[0] ?? '').split('/').map(Number);
    if (!top || !bottom) throw new Error(`no fraction: ${words.join(' ')}`);
    return { top, bottom };
  },
  forms({ top, bottom }, { lang }) {
    if (lang === 'zh')
      return [
        { text: `${han(bottom)}分之${han(top)}`, style: ['parts'] },
        ...(bottom === 2 ? [{ text: '一半', style: ['half'] }] : []),
      ];
    if (bottom === 2) return [{ text: 'la moitié', style: ['half'] }];
    const name = { 3: 'tiers', 4: top > 1 ? 'quarts' : 'quart' }[bottom];
    const part = name ?? `${letters(bottom)}ième${top > 1 ? 's' : ''}`.replace('qième', 'quième');
    const count = top === 1 ? 'un' : letters(top);
    return [
      { text: `${count} ${part}`, style: ['parts'] },
      { text: `le ${part}`, style: ['article'] },
      { text: `les ${count} ${part}`, style: ['articles'] },
    ].filter(({ style }) => style[0] === 'parts' || (style[0] === 'article') === (top === 1));
  },
  mistakes: ({ top, bottom }, _form, _context, turn) => [
    {
      operator: 'percent.changed',
      value:
        turn % 2 === 0 || top > 1
          ? { top, bottom: bottom + 1 }
          : { top: 2, bottom: 3 + (bottom === 3 ? 2 : 0) },
    },
  ],
};

type Fraction = { top: number; bottom: number };
