import type { Locale } from '#i18n/locales.ts';

/** How a text bounds a number: what stands before it, right after its digits, and after its unit. */
export const frames: Record<Locale, Record<Comparison, readonly Frame[]>> = {
  zh: {
    '=': [['', '', '']],
    '>': [
      ['超过', '', ''],
      ['逾', '', ''],
      ['突破', '', ''],
      ['高于', '', ''],
      ['', '多', ''],
      ['', '余', ''],
    ],
    '>=': [
      ['不低于', '', ''],
      ['不少于', '', ''],
      ['至少', '', ''],
      ['', '', '…以上'],
    ],
    '~': [
      ['约', '', ''],
      ['大约', '', ''],
      ['', '来', ''],
      ['', '', '…左右'],
    ],
    '<~': [
      ['近', '', ''],
      ['接近', '', ''],
      ['将近', '', ''],
    ],
    '<': [
      ['不到', '', ''],
      ['不足', '', ''],
      ['低于', '', ''],
    ],
    '<=': [
      ['不超过', '', ''],
      ['最多', '', ''],
      ['最高', '', ''],
      ['', '', '…以内'],
    ],
  },
  fr: {
    '=': [['', '', '']],
    '>': [
      ['plus de ', '', ''],
      ['au-delà de ', '', ''],
      ['supérieur à ', '', ''],
    ],
    '>=': [
      ['au moins ', '', ''],
      ['un minimum de ', '', ''],
      ['', '', '… au moins'],
      ['', '', '… ou plus'],
    ],
    '~': [
      ['environ ', '', ''],
      ['quelque ', '', ''],
      ['', '', '… environ'],
    ],
    '<~': [
      ['près de ', '', ''],
      ['presque ', '', ''],
    ],
    '<': [['moins de ', '', '']],
    '<=': [
      ['au plus ', '', ''],
      ['jusqu’à ', '', ''],
      ['au maximum ', '', ''],
      ['', '', '… au plus'],
      ['', '', '… au maximum'],
    ],
  },
};

/** What a hurried translator makes of each bound. */
export const misread: Record<Comparison, Comparison | undefined> = {
  '=': undefined,
  '>': '<',
  '>=': '>',
  '~': '>',
  '<~': '>',
  '<': '>',
  '<=': '>=',
};

export const isComparison = (word: string | undefined): word is Comparison =>
  word !== undefined && word in misread;

/** `<~` is 近, près de: not reached. */
export type Comparison = '=' | '>' | '>=' | '~' | '<~' | '<' | '<=';
export type Frame = readonly [before: string, inside: string, after: string];
