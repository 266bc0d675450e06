import { clean, greatest, type Numeral } from './numerals-zh.ts';

/** French numerals as values: `1 250 000`, `1,2 million`, `deux cent cinquante`, `une trentaine`. */
// Bounded, so that reading stays linear whatever the text: no amount has more digits.
const digits = String.raw`\d{1,3}(?: \d{3}){1,6}(?:,\d{1,18})?(?!\d)|\d{1,3}(?:\.\d{3}){2,6}(?!\d)|\d{1,18}(?:[.,]\d{1,18})?(?!\d)`;
const scale = String.raw`(?:mille|milliers?|millions?|milliards?|billions?)(?![\p{L}])|(?:Mds?|M|k)(?= ?(?:€|\$|EUR|USD|d'|de (?:yuan|RMB|dollar|franc|livre|yen)))`;

const small: Record<string, number> = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  nonante: 90,
};
const scales: Record<string, number> = {
  cent: 100,
  cents: 100,
  mille: 1e3,
  k: 1e3,
  millier: 1e3,
  milliers: 1e3,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  // The long scale: a French billion is a Chinese 万亿.
  billion: 1e12,
  billions: 1e12,
  md: 1e9,
  mds: 1e9,
};
const rounds: Record<string, number> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};

const word = Object.keys({ ...small, ...scales })
  .filter((each) => each.length > 2)
  .sort((a, b) => b.length - a.length)
  .join('|');
const inWords = `(?:un (?=million|milliard|billion)|(?!mill(?:iers?|ions?|iards?)|billions?|cents))(?:${word})(?:(?:-et-|-| et (?=une?(?![\\p{L}])|onze)| )(?:${word})|(?:-et-| et |-)une?){0,16}(?![\\p{L}])`;
const parts: Record<string, number> = {
  'une demi-': 0.5,
  "un quart d'": 0.25,
  "trois quarts d'": 0.75,
};
/** True when a number stands right before: « les vingt premiers ». */
export const endsInNumber = (text: string): boolean => numberAtEnd.test(text);
const numberAtEnd = new RegExp(`(?:\\d|(?<!\\p{L})(?:${word})) $`, 'iu');
const roundNoun = `(?:une|un) (?:bonne |petite |grosse )?(?:${Object.keys(rounds).join('|')})(?![\\p{L}])`;

/** A numeral in a text, compiled with the flags `iu`. A lone `un` or `une` is an article. */
export const numeral: string = `(?:${roundNoun}|(?:${Object.keys(parts).join('|')})(?=heure|journée)|(?:${digits})(?: ?(?:${scale}))?|${inWords}|une?(?= (?:an|année|mois|semaine)(?![\\p{L}])))`;

const figureAtStart = new RegExp(`^(${digits})`, 'u');

export function readNumeral(source: string): Numeral | undefined {
  const text = source.toLowerCase();
  const part = parts[text];
  if (part !== undefined) return { value: part, spelled: true };
  const round = /^une? (?:\p{L}+ )?(\p{L}+)$/u.exec(text)?.[1];
  const about = round === undefined ? undefined : rounds[round];
  if (about !== undefined) return { value: about, bound: '~', spelled: true };
  const figure = figureAtStart.exec(text)?.[1];
  if (figure !== undefined) {
    const factor = scales[text.slice(figure.length).trim()] ?? 1;
    return { value: clean(decimal(figure) * factor), spelled: false };
  }
  const value = valueOf(text.split(/-et-| et |[ -]/));
  return value === undefined || value > greatest ? undefined : { value, spelled: true };
}

/** `1 250,5` and `1.250.000`; the comma is the decimal sign, a lone point is read as one too. */
function decimal(text: string): number {
  const flat = text.replace(/ /g, '');
  return Number(
    /^\d{1,3}(\.\d{3}){2,}$/.test(flat) ? flat.replace(/\./g, '') : flat.replace(',', '.'),
  );
}

function valueOf(words: readonly string[]): number | undefined {
  let total = 0;
  let section = 0;
  for (const each of words) {
    const unit = small[each];
    const factor = scales[each];
    if (unit !== undefined)
      section = unit === 20 && section % 100 === 4 ? section + 76 : section + unit;
    else if (factor === 100) section = section === 0 ? 100 : section * 100;
    else if (factor !== undefined) {
      total += (section === 0 ? 1 : section) * factor;
      section = 0;
    } else return undefined;
  }
  return total + section;
}
