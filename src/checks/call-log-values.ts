import type { Group } from '#domain/call-facts.ts';
import { email, instant, url } from '#schema/fields.ts';
import type { Localized } from '#i18n/locales.ts';
import { forms } from './expectation.ts';

/** Whether a value of the log is written as the fact it speaks of. */
export function isWellFormed(group: Group, value: string): boolean {
  return schemas[group]?.safeParse(value).success ?? true;
}

/** What a value of the log should look like, as the second half of a sentence. */
export const expected = (group: Group): Localized =>
  group === 'funding' ? amount : (forms[isDated(group) ? 'instant' : group] ?? amount);

const isDated = (group: Group) => group === 'opens' || group === 'deadlines';

const schemas: Partial<Record<Group, { safeParse: (value: unknown) => { success: boolean } }>> = {
  opens: instant(),
  deadlines: instant(),
  funding: { safeParse: (value) => ({ success: /^[1-9]\d* (EUR|CNY)$/.test(String(value)) }) },
  email: email(),
  url: url(),
};

const amount = {
  zh: '应为金额、空格和币种，例如 150000 EUR',
  fr: 'il faut le montant, une espace et la devise, par exemple 150000 EUR',
};
