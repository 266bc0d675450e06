import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formatAmount, formatDate } from '#i18n/format.ts';
import type { Locale, Localized } from '#i18n/locales.ts';
import { places, type Organisation } from './organisations.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';

/** Everything that bodies are made of: `sentences.yml`. */
export const sentences = parse(
  readFileSync(join(import.meta.dirname, 'sentences.yml'), 'utf8'),
) as Sentences;

/** Fills in what a template leaves open, with the same facts in both languages. */
export function createWriter(cast: Cast, random: Random): Writer {
  const introduced = new Set<string>();
  return ({ zh, fr }) => {
    const drawn = new Map<string, Surface>();
    const fill = (text: string, lang: Locale) =>
      text.replaceAll(/\{(\w+)(?:\.(\w+))?\}/g, (_, slot: string, form?: string) => {
        if (!drawn.has(slot)) drawn.set(slot, draw(slot, cast, random, introduced));
        return drawn.get(slot)?.(lang, form) ?? '';
      });
    return { zh: fill(zh, 'zh'), fr: capitalised(fill(fr, 'fr')) };
  };
}

/** One value for a slot, to be said in either language. */
function draw(slot: string, cast: Cast, random: Random, introduced: Set<string>): Surface {
  const [, kind = '', number = '1'] = /^([a-z]+?)(\d?)$/.exec(slot) ?? [];
  const at = <T>(list: readonly T[]) => list[(Number(number || 1) - 1) % list.length] as T;
  switch (kind) {
    case 'p':
      return sayPerson(at(cast.people), introduced);
    case 'o':
      return sayOrganisation(at(cast.organisations));
    case 'g':
      return (lang) => cast.programme[lang];
    case 'place': {
      const place = random.pick(places);
      return (lang) => place[lang];
    }
    case 'today':
      return (lang) => formatDate(cast.today, lang);
    case 'day': {
      const day = `${yearOf(cast) + 1}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
      return (lang) => formatDate(day, lang);
    }
    case 'month': {
      const month = `${yearOf(cast) + random.int(0, 1)}-${two(random.int(1, 12))}`;
      return (lang) => formatDate(month, lang);
    }
    case 'year': {
      const year = yearOf(cast) + random.int(-6, 6);
      return () => String(year);
    }
    case 'n': {
      const count = random.int(4, 48);
      return () => String(count);
    }
    case 'k': {
      const count = random.int(12, 98) * random.pick([10, 100]);
      return (lang) => (lang === 'zh' ? String(count) : grouped(count));
    }
    case 'pc': {
      const share = random.int(3, 95);
      return (lang) => (lang === 'zh' ? `${share}%` : `${share} %`);
    }
    case 'time': {
      const [hour, minute] = [random.int(9, 16), random.pick([15, 30, 45])];
      return (lang) => (lang === 'zh' ? `${hour}时${minute}分` : `${hour} h ${minute}`);
    }
    case 'eur':
    case 'cny': {
      const amount = random.int(12, 980) * 1000;
      const currency = kind === 'eur' ? 'EUR' : 'CNY';
      return (lang) => formatAmount(amount, currency, lang);
    }
    default:
      throw new Error(`no slot {${slot}}`);
  }
}

/** The first mention gives the name in the other script, as the portal’s own texts do. */
function sayPerson({ id, name, native, civility }: Person, introduced: Set<string>): Surface {
  return (lang) => {
    const isFirst = !introduced.has(id + lang);
    introduced.add(id + lang);
    if (lang === 'zh') return isFirst && native === 'fr' ? `${name.zh}（${name.fr}）` : name.zh;
    return `${civility} ${name.fr}${isFirst && native === 'zh' ? ` (${name.zh})` : ''}`;
  };
}

function sayOrganisation({ name, article }: Organisation): Surface {
  const contracted = { le: { du: 'du ', au: 'au ' }, la: undefined, 'l’': undefined }[article];
  const definite = article === 'l’' ? article : `${article} `;
  return (lang, form) => {
    // Generic words are written in lower case after an article, as the French do.
    const common = name.fr.charAt(0).toLowerCase() + name.fr.slice(1);
    if (lang === 'zh') return name.zh;
    if (form === 'du') return (contracted?.du ?? `de ${definite}`) + common;
    if (form === 'au') return (contracted?.au ?? `à ${definite}`) + common;
    return definite + common;
  };
}

export const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/, '\u202F');
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const yearOf = ({ today }: Cast) => Number(today.slice(0, 4));
const two = (value: number) => String(value).padStart(2, '0');

type Surface = (lang: Locale, form?: string) => string;
export type Writer = (template: Localized) => Localized;
/** Who and what a body speaks of; its days lie about that one. */
export type Cast = {
  people: readonly Person[];
  organisations: readonly Organisation[];
  programme: Localized;
  /** `YYYY-MM-DD` */
  today: string;
};
type Theme = { headings: Localized[]; items: Localized[]; sentences: Localized[] };
export const themeNames = [
  'zone',
  'research',
  'finance',
  'training',
  'logistics',
  'health',
] as const;
type Sentences = Record<(typeof themeNames)[number], Theme> &
  Record<'opening' | 'closing' | 'quotes' | 'promises', Localized[]>;
