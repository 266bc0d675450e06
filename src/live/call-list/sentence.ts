import { callList as fr } from '#i18n/fr/call-list.ts';
import type { Locale } from '#i18n/locales.ts';
import { callList as zh } from '#i18n/zh/call-list.ts';
import type { Question } from './question.ts';

/** The question and the number of its answers as a sentence. `name` words a value of a facet. */
export function sentence(
  lang: Locale,
  count: number,
  { filters, sort }: Question,
  name: (facet: 'sector' | 'country' | 'partner', value: string) => string,
): string {
  const { state = [], sector = [], country = [], partner = [] } = filters;
  return { zh, fr }[lang].callList.sentence({
    count,
    // What closes soon is open.
    states: state.includes('open') ? state.filter((value) => value !== 'closing') : state,
    sectors: sector.map((value) => name('sector', value)),
    countries: country.map((value) => name('country', value)),
    partners: partner.map((value) => name('partner', value)),
    sort,
  });
}
