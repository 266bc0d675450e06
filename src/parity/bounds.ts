import type { Bound } from './fact.ts';

/** What stands around a number and bounds it: “more than”, “at least”, “nearly”. */
export function boundAround(lang: 'zh' | 'fr', before: string, after: string): Bound {
  const { before: words, after: signs } = tables[lang];
  return boundIn(signs, after) ?? boundIn(words, before) ?? '=';
}

/** Most numbers are not bounded, which one pattern tells. */
const boundIn = ({ any, each }: Table, text: string): Bound | undefined =>
  any.test(text) ? each.find(([pattern]) => pattern.test(text))?.[1] : undefined;

function table(flags: string, frame: (words: string) => string, bounds: readonly Words[]): Table {
  const compile = (words: string) => new RegExp(frame(words), flags);
  return {
    any: compile(bounds.map(([words]) => words).join('|')),
    each: bounds.map(([words, bound]) => [compile(words), bound]),
  };
}

const tables: Record<'zh' | 'fr', { before: Table; after: Table }> = {
  zh: {
    before: table('', (words) => `(?:${words})[了到至达为要需有占]?约?$`, [
      ['不低于|不少于|不小于|不下于|至少|最少|最低|起码|≥|>=|不下', '>='],
      ['不超过|不高于|不多于|不大于|至多|最多|最高|上限|≤|<=|不逾', '<='],
      ['超过|超出|超越|逾|高于|大于|多于|突破|不止|超|>', '>'],
      ['低于|少于|不足|不到|不满|小于|未到|未满|<', '<'],
      ['最?高达|最?多达|最?高?可达|达到|升到|升至|增至', '..'],
      ['将近|接近|近|临近|逼近', '~<'],
      ['大约|约为|约|大概|左右|大致|差不多|≈', '~'],
    ]),
    after: table('', (words) => `^(?:${words})`, [
      ['(?:及|或|(?:和|与))?(?:其)?以上|或更多', '>='],
      ['(?:及|或)?(?:以下|以内|之内)', '<='],
      ['左右|上下|前后|许', '~'],
      ['[多余]', '~>'],
    ]),
  },
  fr: {
    before: table(
      'iu',
      (words) =>
        `(?:^|[^\\p{L}])(?:${words})(?: (?:les?|la|des?|du|d(?=')|à|aux?|d'environ|de quelque))?[ ']?(?:€|\\$)?$`,
      [
        [
          "(?:au|du) moins|au minimum|pas moins|(?:un )?minimum|supérieure?s? ou égale?s?|à partir|≥|>=|n(?:e |')est pas inférieure?s?|pas inférieure?s?",
          '>=',
        ],
        [
          "au plus|au maximum|(?:un )?maximum|inférieure?s? ou égale?s?|ne (?:pas )?dépass\\p{L}+(?: pas)?|ne pas dépasser|n'exc[éè]d\\p{L}+(?: pas)?|pas plus|plafonnée?s?|dans la limite|à concurrence|≤|<=",
          '<=',
        ],
        [
          'plus|supérieure?s?|au-delà|au-dessus|dépass\\p{L}+|exc[éè]d\\p{L}+|franchi\\p{L}*|>',
          '>',
        ],
        ['moins|inférieure?s?|en dessous|au-dessous|<', '<'],
        ["jusqu'(?:à|aux?)", '..'],
        ['près|presque|quasi(?:ment)?|pas loin|avoisin\\p{L}+|frôl\\p{L}+|approch\\p{L}+', '~<'],
        [
          "environ|quelque|autour|à peu près|de l'ordre|approximativement|aux alentours|vers|≈|~",
          '~',
        ],
      ],
    ),
    // One of the words is looked for first: where there is none, no words before it need be tried.
    after: table('iu', (words) => `^(?=.*(?:plus|davantage|moins|imum|environ)) ?(?:${words})`, [
      [
        '(?:\\p{L}+ ){0,2}(?:ou|et) (?:plus|davantage)(?! d|\\p{L})|(?:\\p{L}+ )?(?:au moins|minimum|au minimum)(?!\\p{L})',
        '>=',
      ],
      ['(?:\\p{L}+ )?(?:ou moins|au plus|maximum|au maximum)(?!\\p{L})', '<='],
      ['(?:\\p{L}+ )?(?:environ)(?!\\p{L})', '~'],
    ]),
  },
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

/** Alternatives of a regular expression, and what they say. */
type Words = readonly [words: string, bound: Bound];
type Table = { any: RegExp; each: readonly (readonly [RegExp, Bound])[] };
