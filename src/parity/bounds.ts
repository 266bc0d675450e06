import type { Bound } from './fact.ts';

/** What stands around a number and bounds it: “more than”, “at least”, “nearly”. */
export function boundAround(lang: 'zh' | 'fr', before: string, after: string): Bound {
  const words = lang === 'zh' ? zh : fr;
  const follows = words.after.find(([pattern]) => pattern.test(after));
  if (follows) return follows[1];
  return words.before.find(([pattern]) => pattern.test(before))?.[1] ?? '=';
}

type Table = readonly (readonly [RegExp, Bound])[];
const zhBefore = (words: string, bound: Bound) =>
  [new RegExp(`(?:${words})[了到至达为要需有占]?约?$`), bound] as const;
const frBefore = (words: string, bound: Bound) =>
  [
    new RegExp(
      `(?:^|[^\\p{L}])(?:${words})(?: (?:les?|la|des?|du|d(?=')|à|aux?|d'environ|de quelque))?[ ']?(?:€|\\$)?$`,
      'iu',
    ),
    bound,
  ] as const;

const zh: { before: Table; after: Table } = {
  before: [
    zhBefore('不低于|不少于|不小于|不下于|至少|最少|最低|起码|≥|>=|不下', '>='),
    zhBefore('不超过|不高于|不多于|不大于|至多|最多|最高|上限|≤|<=|不逾', '<='),
    zhBefore('超过|超出|超越|逾|高于|大于|多于|突破|不止|超|>', '>'),
    zhBefore('低于|少于|不足|不到|不满|小于|未到|未满|<', '<'),
    zhBefore('最?高达|最?多达|最?高?可达|达到|升到|升至|增至', '..'),
    zhBefore('将近|接近|近|临近|逼近', '~<'),
    zhBefore('大约|约为|约|大概|左右|大致|差不多|≈', '~'),
  ],
  after: [
    [/^(?:及|或|(?:和|与))?(?:其)?以上|^或更多/, '>='],
    [/^(?:及|或)?(?:以下|以内|之内)/, '<='],
    [/^左右|^上下|^前后|^许/, '~'],
    [/^[多余]/, '~>'],
  ],
};

const fr: { before: Table; after: Table } = {
  before: [
    frBefore(
      "(?:au|du) moins|au minimum|pas moins|(?:un )?minimum|supérieure?s? ou égale?s?|à partir|≥|>=|n(?:e |')est pas inférieure?s?|pas inférieure?s?",
      '>=',
    ),
    frBefore(
      "au plus|au maximum|(?:un )?maximum|inférieure?s? ou égale?s?|ne (?:pas )?dépass\\p{L}+(?: pas)?|ne pas dépasser|n'exc[éè]d\\p{L}+(?: pas)?|pas plus|plafonnée?s?|dans la limite|à concurrence|≤|<=",
      '<=',
    ),
    frBefore(
      'plus|supérieure?s?|au-delà|au-dessus|dépass\\p{L}+|exc[éè]d\\p{L}+|franchi\\p{L}*|>',
      '>',
    ),
    frBefore('moins|inférieure?s?|en dessous|au-dessous|<', '<'),
    frBefore("jusqu'(?:à|aux?)", '..'),
    frBefore(
      'près|presque|quasi(?:ment)?|pas loin|avoisin\\p{L}+|frôl\\p{L}+|approch\\p{L}+',
      '~<',
    ),
    frBefore(
      "environ|quelque|autour|à peu près|de l'ordre|approximativement|aux alentours|vers|≈|~",
      '~',
    ),
  ],
  after: [
    [
      /^ ?(?:\p{L}+ ){0,2}(?:ou|et) (?:plus|davantage)(?! d|\p{L})|^ ?(?:\p{L}+ )?(?:au moins|minimum|au minimum)(?!\p{L})/iu,
      '>=',
    ],
    [/^ ?(?:\p{L}+ )?(?:ou moins|au plus|maximum|au maximum)(?!\p{L})/iu, '<='],
    [/^ ?(?:\p{L}+ )?(?:environ)(?!\p{L})/iu, '~'],
  ],
};

/** How two bounds of one number stand to each other. */
export function compareBounds(a: Bound, b: Bound): 'same' | 'loose' | 'unlike' | 'opposite' {
  if (a === b) return 'same';
  // « jusqu'à 40 minutes » says no more than 达到40分钟, or 40分钟 alone.
  if (a === '..' || b === '..') return (a + b).includes('>') ? 'unlike' : 'loose';
  const isRough = a.startsWith('~') || b.startsWith('~');
  if (sign(a) * sign(b) < 0) return isRough ? 'unlike' : 'opposite';
  if (a.startsWith('~') && b.startsWith('~')) return 'loose';
  // 多 and 余 are what a French text says with « plus de ».
  if ((a === '~>' && b.startsWith('>')) || (b === '~>' && a.startsWith('>'))) return 'loose';
  if ((a === '~<' && b.startsWith('<')) || (b === '~<' && a.startsWith('<'))) return 'loose';
  return 'unlike';
}

const sign = (bound: Bound) => (bound.includes('>') ? 1 : bound.includes('<') ? -1 : 0);
