import { z } from 'zod';
import { locales } from '#i18n/locales.ts';

/**
 * The small fields that every collection is made of. Each is described in both languages, because
 * the description is what an author reads in the editor, in the CMS and in an error message.
 */
export const describe = (zh: string, fr: string, example?: string) => ({
  description: `${zh} · ${fr}`,
  ...(example === undefined ? {} : { examples: [example] }),
});

/**
 * What is added where there may be one more, or where a group is still left out: « Ajouter un lien ». In
 * French with its article.
 */
export const one = (zh: string, fr: string) => ({ one: { zh, fr } });

/** Words. A YAML escape ("\\u202e") can bring in what no editor shows; the source has been looked at. */
export const text = () =>
  z
    .string()
    .trim()
    .min(1)
    .refine((value) => value.isWellFormed() && !unseen.test(value));

/** Controls but for the tab and the end of line, and marks that turn the direction of writing. */
const unseen = /(?![\t\n\r])\p{Cc}|[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/u;

export const localized = () =>
  z.strictObject({
    zh: text().meta(describe('中文', 'en chinois')),
    fr: text().meta(describe('法文', 'en français')),
  });

/** Words that may be written in one language before they are translated; never in none. */
export const wording = () =>
  z
    .strictObject({
      zh: text().optional().meta(describe('中文', 'en chinois')),
      fr: text().optional().meta(describe('法文', 'en français')),
    })
    .refine(({ zh, fr }) => zh !== undefined || fr !== undefined)
    .meta({ form: 'wording' });

export const id = () => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A relation: the id of an entry of another collection. Astro only logs a dangling one; we refuse it. */
export const ref = (collection: RefTarget) =>
  id().meta({ ref: collection, examples: [example[collection]] });

/** A promise, by its id among those of the meeting that the field of this name beside it gives. */
export const promiseOf = (meeting: string) =>
  id().meta({ promiseOf: meeting, examples: ['exchange-centre'] });

/** A calendar day, `YYYY-MM-DD`: no time, no zone. */
export const day = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true })
    .refine((value) => isRealDay(value) && isPlausible(value, 1900))
    .meta({ form: 'day', examples: ['2025-03-11'] });

/** A date as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = () =>
  z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, { abort: true })
    .refine((value) => (value.length < 10 || isRealDay(value)) && isPlausible(value, 1000))
    .meta({ form: 'partialDate', examples: ['2025-11'] });

/**
 * An instant: ISO 8601 with an offset. A bare midnight is refused, because nobody can tell which of
 * the two days it belongs to (GOV.UK's Find a grant shifts it to 23:59 for the same reason).
 */
export const instant = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/)
    .refine((value) => isRealDay(value.slice(0, 10)) && isPlausible(value, 1900))
    .refine((value) => !Number.isNaN(Date.parse(value)) && isOffset(value.slice(-6)))
    .refine((value) => !/T(00|24):00(:00)?[Z+-]/.test(value))
    .meta({ form: 'instant', examples: ['2026-04-15T17:00:00+08:00'] });

export const url = () =>
  z
    .url({ protocol: /^https?$/ })
    // A browser drops white space and shows a name before `@` as if it were the site.
    .refine((value) => !/\s|^https?:(?:(?!\/\/)|\/\/[^/]*@)/i.test(value))
    .meta({ form: 'url', examples: ['https://example.org/'] });

export const email = () => z.email().meta({ form: 'email', examples: ['contact@example.org'] });

export const languages = () => z.enum(locales);

/** A country by its code (ISO 3166-1 alpha-2); its name in each language is known to `Intl`. */
export const country = () =>
  z
    .string()
    .regex(/^[A-Z]{2}$/)
    .meta({ form: 'country', examples: ['FR'] });

/** A picture beside the entry: `./photo.jpg`. Its alternative text is a word of each language. */
export const picture = () =>
  z
    .string()
    .regex(/^\.\/[\w.-]+\.(jpe?g|png|webp|avif)$/i)
    .meta({ form: 'picture', examples: ['./photo.jpg'] });

export const links = () =>
  z
    .array(
      z.strictObject({
        url: url().meta(describe('网址', 'adresse du lien')),
        label: localized().meta(describe('链接文字', 'texte du lien')),
      }),
    )
    .meta(one('链接', 'un lien'));

/**
 * Findings of the check that someone has looked at and accepts. Not a fact: each file accepts for
 * itself. Without a reason nobody knows in a year whether it still holds.
 */
export const silence = () =>
  z
    .array(
      z.strictObject({
        rule: text().meta(describe('规则名称', 'nom de la règle', 'facts.date.missing')),
        value: text()
          .optional()
          .meta(
            describe(
              '所指的文字，照原样抄写；不填则指本条目里这条规则的全部发现',
              'les mots visés, tels quels ; à défaut, tout ce que la règle trouve dans cette entrée',
              '2024年8月',
            ),
          ),
        reason: text().meta(describe('理由', 'raison')),
        until: day().optional().meta(describe('有效期至', 'valable jusqu’au')),
      }),
    )
    .optional()
    .meta({
      ...describe('已核对、不再提示的检查发现', 'constats du contrôle, vus et admis'),
      ...one('不再提示的发现', 'un constat admis'),
    });

/** A year of four digits that is no slip of the finger, such as 0025 or 9999. */
function isPlausible(value: string, earliest: number): boolean {
  const year = Number(value.slice(0, 4));
  return year >= earliest && year < 2200;
}

/** Offsets in use reach from −12:00 to +14:00 (IANA time zone database). */
function isOffset(value: string): boolean {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(value) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return offset <= (sign === '-' ? 12 : 14) * 60;
}

function isRealDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const example = {
  news: '2025-03-11-shenfu-aifc',
  partners: 'shenfu',
  programmes: 'exchange-centre',
  calls: 'european-projects',
  people: 'zhu-hongyu',
  terms: 'jiangyin',
} as const satisfies Record<RefTarget, string>;

/** Everything another entry can point to by its id. */
export type RefTarget = 'news' | 'partners' | 'programmes' | 'calls' | 'people' | 'terms';
