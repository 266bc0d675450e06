import type { RawDate } from './years.ts';

/** French dates as written; years.ts says which year a relative or missing one stands for. */
export function dates(text: string): RawDate[] {
  return [...calendar(text), ...parts(text), ...numeric(text), ...years(text), ...lone(text)];
}

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const short = ['janv.', 'févr.', '', 'avr.', '', '', 'juill.', '', 'sept.', 'oct.', 'nov.', 'déc.'];
const year = String.raw`(?:19|20)\d{2}(?!\d)`;
const next =
  "de l'an prochain|de l'année prochaine|de l'année suivante|de l'an dernier|de l'année dernière|de l'an passé|de l'année passée|de cette année|de l'année en cours|prochaine?|suivante?|derni(?:er|ère)|passée?|courant|,? l'an dernier|,? l'année dernière|,? l'an prochain|,? l'année prochaine|,? l'an passé|de la même année";
const day = String.raw`(?:1er|3[01]|[12]\d|0?[1-9])`;
const month = `(?:${[...months, ...short.filter(Boolean).map((each) => each.replace('.', String.raw`\.`)), 'fevrier', 'aout', 'decembre'].join('|')})`;
const yearOrNext = `(?: (?:de )?(?<year>${year})| (?<next>${next})(?![\\p{L}]))?`;

function calendar(text: string): RawDate[] {
  const found: RawDate[] = [];
  // « les 11 et 12 mars 2025 », « du 28 mars au 2 avril 2025 », « de mars à mai », « 11 mars ».
  const pattern = new RegExp(
    `(?<![\\p{L}\\d.,/-])(?:mi-)?(?<days>(?:${day}(?: ?(?:,|et|au|à|ou|-|–|—) ?))*${day} )?(?<month>${month})(?![\\p{L}])${yearOrNext}`,
    'giu',
  );
  for (const match of text.matchAll(pattern)) {
    const { groups = {} } = match;
    const name = groups.month ?? '';
    // Mars the planet, the Champ-de-Mars and a Madame Avril have a capital; a heading may too.
    if (/^\p{Lu}/u.test(name) && !groups.days && !groups.year) continue;
    const base = { month: monthOf(name), ...yearOf(groups.year, groups.next) };
    const start = match.index;
    const end = start + match[0].length;
    if (!groups.days) found.push({ ...base, start, end });
    else {
      const list = [...groups.days.matchAll(/\d{1,2}/g)];
      list.forEach((number, index) => {
        const isLast = index === list.length - 1;
        const at = start + number.index;
        found.push({
          ...base,
          day: Number(number[0]),
          start: at,
          end: isLast ? end : at + number[0].length,
        });
      });
    }
  }
  return shareYears(text, found);
}

/** In « du 28 mars au 2 avril 2025 » the first date is of the same year. */
function shareYears(text: string, found: RawDate[]): RawDate[] {
  return found.map((each, index) => {
    const later = found[index + 1];
    if (each.year !== undefined || each.relative !== undefined || !later) return each;
    const between = text.slice(each.end, later.start);
    if (!/^ ?(?:au|à|et|ou|-|–|—|,)(?: le| en| du| fin| début)? ?$/.test(between)) return each;
    if (later.year !== undefined) {
      const before = (each.month ?? 0) > (later.month ?? 0) ? later.year - 1 : later.year;
      return { ...each, year: before };
    }
    return each;
  });
}

function years(text: string): RawDate[] {
  const found: RawDate[] = [];
  for (const match of text.matchAll(
    new RegExp(
      `(?<![\\d.,/\\p{L}-])(?<!\\d )(${year})(?! ?(?:€|%|euros|yuans|km|m²|dollars))(?!-\\d{2}-| ?\\d)(?:[-–](?:(?<to>${year})))?`,
      'gu',
    ),
  )) {
    const start = match.index;
    found.push({
      year: Number(match[1]),
      start,
      end: start + 4,
      ...(isFirm(text, start) ? {} : { amount: true }),
      scope: isScope(text, start),
    });
    if (match.groups?.to)
      found.push({ year: Number(match.groups.to), start: start + 5, end: start + match[0].length });
  }
  const relatives: readonly (readonly [RegExp, string])[] = [
    [/(?<!\p{L})l'(?:an(?:née)?) prochaine?(?!\p{L})/giu, 'prochain'],
    [/(?<!\p{L})l'(?:an dernier|année dernière|an passé|année passée)(?!\p{L})/giu, 'dernier'],
    [/(?<!\p{L})(?:cette année|l'année en cours)(?!\p{L})/giu, 'cette'],
    [/(?<!\p{L})(?:l'année suivante)(?!\p{L})/giu, 'suivante'],
    [/(?<!\p{L})(?:la même année)(?!\p{L})/giu, 'même'],
  ];
  for (const [pattern, relative] of relatives)
    for (const match of text.matchAll(pattern))
      found.push({
        relative,
        start: match.index,
        end: match.index + match[0].length,
        weak: true,
        scope: true,
      });
  const near: readonly (readonly [RegExp, number])[] = [
    [/(?<!\p{L})(?:ce mois-ci|de ce mois)(?!\p{L})/giu, 0],
    [/(?<!\p{L})(?:le |du )?mois (?:dernier|passé)(?!\p{L})/giu, -1],
    [/(?<!\p{L})(?:le |du )?mois prochain(?!\p{L})/giu, 1],
  ];
  for (const [pattern, monthsAway] of near)
    for (const match of text.matchAll(pattern))
      found.push({
        monthsAway,
        start: match.index,
        end: match.index + match[0].length,
        weak: true,
      });
  return found;
}

/** What makes a bare `2025` a year beyond doubt. */
const isFirm = (text: string, start: number) =>
  /(?:en|année|an|depuis|dès|fin|début|mi-|agenda|avant|après|jusqu'en|d'ici(?: à)?|édition|exercice|horizon|été|hiver|printemps|automne|semestre|trimestre) $/i.test(
    text.slice(0, start),
  );
/** « L'agenda 2025 comprend … (février) »: the year of what follows in the sentence. */
const isScope = (text: string, start: number) =>
  /(?:agenda|programme|calendrier|planning|saison|exercice|année|(?:^|[.;:!?] ?)en) $/i.test(
    text.slice(0, start),
  );

function parts(text: string): RawDate[] {
  const found: RawDate[] = [];
  const ordinal = 'premier|1er|deuxième|second|2e|troisième|3e|quatrième|4e|dernier';
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:(?<rank>${ordinal})s? (?<span>trimestre|semestre)|(?<code>[TSQ][1-4]))(?![\\p{L}\\d])(?: (?:de )?(?:l'année )?(?<year>${year})| (?<next>${next})(?!\\p{L}))?`,
    'giu',
  );
  for (const match of text.matchAll(pattern)) {
    const { groups = {} } = match;
    const isHalf = groups.span?.toLowerCase() === 'semestre' || groups.code?.startsWith('S');
    const rank = groups.code ? Number(groups.code[1]) : rankOf(groups.rank ?? '', isHalf === true);
    found.push({
      part: `${isHalf ? 'H' : 'Q'}${rank}`,
      ...yearOf(groups.year, groups.next),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(/(?<!\p{L})années (?:19|20)?(\d0)(?!\d)/giu)) {
    const full = /\d{4}/.exec(match[0])?.[0];
    found.push({
      year: full ? Number(full) : 1900 + Number(match[1]),
      part: '10',
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(/(?<![\p{L}\d])([IVX]+|\d{1,2})(?:e|ème|ᵉ|er) siècle/gu))
    found.push({
      year: (roman(match[1] ?? '') - 1) * 100,
      part: '100',
      start: match.index,
      end: match.index + match[0].length,
    });
  return found;
}

const numeric = (text: string): RawDate[] => [
  ...[
    ...text.matchAll(
      /(?<![\d/.-])((?:19|20)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])/g,
    ),
  ].map((match) => ({
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
    start: match.index,
    end: match.index + match[0].length,
  })),
  ...[
    ...text.matchAll(
      /(?<![\d/.-])(0?[1-9]|[12]\d|3[01])([/.])(0?[1-9]|1[0-2])\2((?:19|20)\d{2})(?!\d)/g,
    ),
  ].map((match) => ({
    year: Number(match[4]),
    month: Number(match[3]),
    day: Number(match[1]),
    start: match.index,
    end: match.index + match[0].length,
  })),
];

/** « le 15 » alone: a day of the month last spoken of. */
const lone = (text: string): RawDate[] =>
  [
    ...text.matchAll(
      new RegExp(
        `(?<![\\p{L}])(?:le|Le|au|dès le) (1er|3[01]|[12]\\d|[1-9])(?=[,.;:)]|$| (?:et|au|pour|à|dans|prochain|dernier|courant)(?!\\p{L}))(?! (?:et|au) \\d{1,2} \\p{L})`,
        'gu',
      ),
    ),
  ].map((match) => ({
    day: Number.parseInt(match[1] ?? '', 10),
    start: match.index + match[0].length - (match[1]?.length ?? 0),
    end: match.index + match[0].length,
    weak: true,
  }));

function yearOf(year: string | undefined, next: string | undefined) {
  if (year) return { year: Number(year) };
  if (!next) return {};
  const word = next.toLowerCase();
  if (/^courant|en cours|cette/.test(word)) return { relative: 'cette' };
  if (/même/.test(word)) return { relative: 'même' };
  if (/^(?:de|,)? ?l'an/.test(word))
    return {
      relative: /prochain/.test(word) ? 'prochain' : /suivant/.test(word) ? 'suivante' : 'dernier',
    };
  return { nearest: /prochain|suivant/.test(word) ? ('after' as const) : ('before' as const) };
}

function monthOf(name: string): number {
  const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const wanted = plain(name);
  const index = months.findIndex(
    (each, place) =>
      plain(each) === wanted || (short[place] && plain(short[place] ?? '') === wanted),
  );
  return index + 1;
}

function rankOf(word: string, isHalf: boolean): number {
  const rank = word.toLowerCase();
  if (rank === 'dernier') return isHalf ? 2 : 4;
  return (
    {
      premier: 1,
      '1er': 1,
      deuxième: 2,
      second: 2,
      '2e': 2,
      troisième: 3,
      '3e': 3,
      quatrième: 4,
      '4e': 4,
    }[rank] ?? 1
  );
}

/** Value of a Roman numeral, or of plain figures. */
export function roman(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const value: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  return [...text].reduce((sum, sign, index, all) => {
    const own = value[sign] ?? 0;
    return own < (value[all[index + 1] ?? ''] ?? 0) ? sum - own : sum + own;
  }, 0);
}
