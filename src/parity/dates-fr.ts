import { matches } from './matches.ts';
import { next, periods, relatives, year, yearOf } from './periods-fr.ts';
import { unitAfter } from './units.ts';
import type { RawDate } from './years.ts';

/** French dates as written; years.ts says which year a relative or missing one stands for. */
export function dates(text: string): RawDate[] {
  return [
    ...calendar(text),
    ...periods(text),
    ...numeric(text),
    ...years(text),
    ...relatives(text),
    ...lone(text),
  ];
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
const weekday = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const day = String.raw`(?:1er|3[01]|[12]\d|0?[1-9])`;
const month = `(?:${[...months, ...short.filter(Boolean).map((each) => each.replace('.', String.raw`\.`)), 'fevrier', 'aout', 'decembre'].join('|')})`;
const yearOrNext = `(?: (?:de )?(?<year>${year})| (?<next>${next})(?![\\p{L}]))?`;

// « les 11 et 12 mars 2025 », « du 28 mars au 2 avril 2025 », « de mars à mai », « 11 mars ».
const calendarDay = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:mi-)?(?<days>(?:${day} ?(?:,|et|au|à|ou|-|–|—) ?(?:${weekday} )?){0,8}${day} )?(?<month>${month})(?![\\p{L}])${yearOrNext}`,
  'giu',
);

const monthName = new RegExp(`${month}(?![\\p{L}])`, 'iu');

function calendar(text: string): RawDate[] {
  const found: RawDate[] = [];
  for (const match of matches(text, calendarDay, monthName)) {
    const { groups = {} } = match;
    const name = groups.month ?? '';
    // Mars the planet, the Champ-de-Mars and a Madame Avril have a capital; a heading may too.
    if (/^\p{Lu}/u.test(name) && !groups.days && !groups.year && !isLabel(text, match)) continue;
    const base = { month: monthOf(name), ...yearOf(groups.year, groups.next) };
    const start = match.index;
    const end = start + match[0].length;
    if (!groups.days) found.push({ ...base, start, end });
    else {
      const list = matches(groups.days, /\d{1,2}(?:er)?/g);
      list.forEach((number, index) => {
        const isLast = index === list.length - 1;
        const at = start + number.index;
        found.push({
          ...base,
          day: Number.parseInt(number[0], 10),
          start: at,
          end: isLast ? end : at + number[0].length,
        });
      });
    }
  }
  return shareYears(text, found);
}

/** « Juin : salon d'Amiens », at the head of a line. */
const isLabel = (text: string, { index, 0: whole }: RegExpExecArray) =>
  index === 0 && /^ ?[:–—]/.test(text.slice(whole.length, whole.length + 2));

/** In « du 28 mars au 2 avril 2025 » the first date is of the same year. */
function shareYears(text: string, found: RawDate[]): RawDate[] {
  return found.map((each, index) => {
    const later = found[index + 1];
    if (each.year !== undefined || each.relative !== undefined || !later) return each;
    const between = text.slice(each.end, Math.min(later.start, each.end + 16));
    if (!/^ ?(?:au|à|et|ou|-|–|—|,)(?: le| en| du| fin| début)? ?$/.test(between)) return each;
    if (later.year !== undefined) {
      const before = (each.month ?? 0) > (later.month ?? 0) ? later.year - 1 : later.year;
      return { ...each, year: before };
    }
    return each;
  });
}

const bareYear = new RegExp(
  `(?<![\\d.,/\\p{L}-])(?<!\\d )(${year})(?!-\\d{2}-| ?\\d)(?:[-–](?:(?<to>${year})))?`,
  'gu',
);

function years(text: string): RawDate[] {
  const found: RawDate[] = [];
  for (const match of matches(text, bareYear, /(?:1[89]|20)\d\d/)) {
    const start = match.index;
    // « 2000 participants », « 2025 euros »
    if (counts(text, start)) continue;
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
  return found;
}

function counts(text: string, start: number): boolean {
  const unit = unitAfter('fr', text.slice(start + 4, start + 44).replace(/^ /, ''));
  return unit !== undefined && (unit.exact || !isFirm(text, start));
}

/** What makes a bare `2025` a year beyond doubt. */
const isFirm = (text: string, start: number) =>
  /(?:en|année|an|depuis|dès|fin|début|mi-|agenda|avant|après|jusqu'en|d'ici(?: à)?|édition|exercice|horizon|été|hiver|printemps|automne|semestre|trimestre) $/i.test(
    text.slice(Math.max(0, start - 16), start),
  );
/** « L'agenda 2025 comprend … (février) »: the year of what follows in the sentence. */
const isScope = (text: string, start: number) =>
  /(?:agenda|programme|calendrier|planning|saison|exercice|année|(?:^|[.;:!?] ?)en) $/i.test(
    text.slice(Math.max(0, start - 16), start),
  );

const yearFirst = /(?<![\d/.-])((?:19|20)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])/g;
const dayFirst =
  /(?<![\d/.-])(0?[1-9]|[12]\d|3[01])([/.])(0?[1-9]|1[0-2])\2((?:19|20)\d{2})(?!\d)/g;

const numeric = (text: string): RawDate[] => [
  ...matches(text, yearFirst, /\d-\d/).map((match) => ({
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
    start: match.index,
    end: match.index + match[0].length,
  })),
  ...matches(text, dayFirst, /\d[/.]\d/).map((match) => ({
    year: Number(match[4]),
    month: Number(match[3]),
    day: Number(match[1]),
    start: match.index,
    end: match.index + match[0].length,
  })),
];

const loneDay =
  /(?<![\p{L}])(?:le|Le|au|dès le) (1er|3[01]|[12]\d|[1-9])(?=[,.;:)]|$| (?:et|au|pour|à|dans|prochain|dernier|courant)(?!\p{L}))(?! (?:et|au) \d{1,2} \p{L})/gu;

/** « le 15 » alone: a day of the month last spoken of. */
const lone = (text: string): RawDate[] =>
  matches(text, loneDay, /(?:[Ll]e|au) \d/).map((match) => ({
    day: Number.parseInt(match[1] ?? '', 10),
    start: match.index + match[0].length - (match[1]?.length ?? 0),
    end: match.index + match[0].length,
    weak: true,
  }));

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const monthOf = (name: string): number => numbers.get(plain(name)) ?? 0;
const numbers = new Map(
  [...short, ...months].map((name, index) => [plain(name), (index % months.length) + 1]),
);
