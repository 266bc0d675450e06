import { han } from './chinese-numerals.ts';
import { ordinalLetters, roman } from './french-numerals.ts';
import type { Form, Kind } from './kind.ts';

/** A rank or an edition: `ordinal 12`. The mark covers 第十二 or 首, not the measure word. */
export const ordinal: Kind<number> = {
  parse: ([value = '']) => Number(value),
  forms(n, { lang }): Form[] {
    if (lang === 'zh')
      return [
        { text: `第${han(n)}`, style: ['han'] },
        { text: `第${n}`, style: ['digits'] },
        ...(n === 1 ? [{ text: '首', style: ['first'] }] : []),
      ];
    const word = ordinalLetters(n);
    const forms: Form[] = [
      { text: n === 1 ? '1re' : `${n}e`, style: ['digits'] },
      { text: n === 1 ? 'Ire' : `${roman(n)}e`, style: ['roman'] },
    ];
    if (word) forms.push({ text: word, style: ['letters'] });
    if (n === 1) forms.push({ text: 'première', style: ['letters'] });
    return forms;
  },
  mistakes: (n, _form, _context, turn) => [
    { operator: 'ordinal.changed', value: n > 3 && turn % 2 ? n - 1 : n + 1 + (turn % 3) },
  ],
};
