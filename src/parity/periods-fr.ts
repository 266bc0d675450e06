import { matches } from './matches.ts';
import { roman } from './roman.ts';
import type { RawDate } from './years.ts';

export const year = String.raw`(?:1[89]|20)\d{2}(?!\d)`;
export const next =
  "de l'an prochain|de l'année prochaine|de l'année suivante|de l'an dernier|de l'année dernière|de l'an passé|de l'année passée|de cette année|de l'année en cours|prochaine?s?|suivante?s?|derni(?:er|ère)s?|passée?s?|courant|,? l'an dernier|,? l'année dernière|,? l'an prochain|,? l'année prochaine|,? l'an passé|de la même année";

const relativeYears: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})l'(?:an(?:née)?) prochaine?(?!\p{L})/giu, 'prochain'],
  [/(?<!\p{L})l'(?:an dernier|année dernière|an passé|année passée)(?!\p{L})/giu, 'dernier'],
  [/(?<!\p{L})(?:cette année|l'année en cours)(?!\p{L})/giu, 'cette'],
  [/(?<!\p{L})(?:l'année suivante)(?!\p{L})/giu, 'suivante'],
  [/(?<!\p{L})(?:la même année)(?!\p{L})/giu, 'même'],
];
const relativeMonths: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:ce mois-ci|de ce mois)(?!\p{L})/giu, 0],
  [/(?<!\p{L})(?:le |du )?mois (?:dernier|passé)(?!\p{L})/giu, -1],
  [/(?<!\p{L})(?:le |du )?mois prochain(?!\p{L})/giu, 1],
];

/** Years and months told from another: « l'an prochain », « la même année », « ce mois-ci ». */
export function relatives(text: string): RawDate[] {
  if (!/l'an|année|mois/i.test(text)) return [];
  const found: RawDate[] = [];
  for (const [pattern, relative] of relativeYears)
    for (const match of matches(text, pattern))
      found.push({
        relative,
        start: match.index,
        end: match.index + match[0].length,
        weak: true,
        scope: true,
      });
  for (const [pattern, monthsAway] of relativeMonths)
    for (const match of matches(text, pattern))
      found.push({
        monthsAway,
        start: match.index,
        end: match.index + match[0].length,
        weak: true,
      });
  return found;
}

const ordinal = 'premier|1er|deuxième|second|2e|troisième|3e|quatrième|4e|dernier';
const partOfYear = new RegExp(
  `(?<![\\p{L}])(?:(?<rank>${ordinal})s? (?<span>trimestre|semestre)|(?<code>[TSQ][1-4]))(?![\\p{L}\\d])(?: (?:de )?(?:l'année )?(?<year>${year})| (?<next>${next})(?!\\p{L}))?`,
  'giu',
);

const decade = /(?<!\p{L})années (?:19|20)?(\d0)(?!\d)/giu;
const century =
  /(?<![\p{L}\d])(?=[IVX\d])(X?(?:IX|IV|V?I{0,3})|XX(?:II?)?|2[0-2]|1\d|[1-9])(?:e|ème|ᵉ|er) siècle(?! av)/gu;

/** Quarters, halves, decades, centuries. */
export function periods(text: string): RawDate[] {
  const found: RawDate[] = [];
  for (const match of matches(text, partOfYear, /mestre|[TSQ][1-4]/iu)) {
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
  for (const match of matches(text, decade, /années \d/iu)) {
    const full = /\d{4}/.exec(match[0])?.[0];
    found.push({
      year: full ? Number(full) : 1900 + Number(match[1]),
      part: '10',
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of matches(text, century, /siècle/u))
    found.push({
      year: (roman(match[1] ?? '') - 1) * 100,
      part: '100',
      start: match.index,
      end: match.index + match[0].length,
    });
  return found;
}

/** The year that a word after a date gives it: « 2025 », « prochain », « de la même année ». */
export function yearOf(year: string | undefined, next: string | undefined) {
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
