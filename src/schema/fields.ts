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

export const text = () => z.string().trim().min(1);

export const localized = () =>
  z.strictObject({
    zh: text().meta(describe('中文', 'en chinois')),
    fr: text().meta(describe('法文', 'en français')),
  });

export const id = () => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A relation: the id of an entry of another collection. Astro only logs a dangling one; we refuse it. */
export const ref = (collection: RefTarget) =>
  id().meta({ ref: collection, examples: [example[collection]] });

/** A calendar day, `YYYY-MM-DD`: no time, no zone. */
export const day = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true })
    .refine(isRealDay)
    .meta({ form: 'day', examples: ['2025-03-11'] });

/** A date as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = () =>
  z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, { abort: true })
    .refine((value) => value.length < 10 || isRealDay(value))
    .meta({ form: 'partialDate', examples: ['2025-11'] });

/**
 * An instant: ISO 8601 with an offset. A bare midnight is refused, because nobody can tell which of
 * the two days it belongs to (GOV.UK's Find a grant shifts it to 23:59 for the same reason).
 */
export const instant = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/)
    .refine((value) => isRealDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)))
    .refine((value) => !/T(00|24):00(:00)?[Z+-]/.test(value))
    .meta({ form: 'instant', examples: ['2026-04-15T17:00:00+08:00'] });

export const url = () =>
  z.url({ protocol: /^https?$/ }).meta({ form: 'url', examples: ['https://example.org/'] });

export const email = () => z.email().meta({ form: 'email', examples: ['contact@example.org'] });

export const languages = () => z.enum(locales);

/** A picture beside the entry: `./photo.jpg`. Its alternative text is a word of each language. */
export const picture = () =>
  z
    .string()
    .regex(/^\.\/[\w.-]+\.(jpe?g|png|webp|avif)$/i)
    .meta({ form: 'picture', examples: ['./photo.jpg'] });

export const links = () =>
  z.array(
    z.strictObject({
      url: url().meta(describe('网址', 'adresse du lien')),
      label: localized().meta(describe('链接文字', 'texte du lien')),
    }),
  );

/** Names under which people look something up; never printed, only searched and checked. */
export const nameForms = () =>
  z.strictObject({
    zh: z.array(text()).optional().meta(describe('中文写法', 'formes chinoises')),
    fr: z.array(text()).optional().meta(describe('法文写法', 'formes françaises')),
  });

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
    .meta(describe('已核对、不再提示的检查发现', 'constats du contrôle, vus et admis'));

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
