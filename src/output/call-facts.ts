import { deadlineModel } from '#domain/calls.ts';
import type { Call } from '#domain/entry.ts';
import { countryName } from '#i18n/countries.ts';
import { formatAmount } from '#i18n/format.ts';
import { claims } from './claims.ts';
import { outside, partners, row, type Row } from './row.ts';
import { text, type View } from './view.ts';

/** The facts of a call but for its dates: how much, with whom, who to ask. */
export function callFacts(view: View, call: Call): Row[] {
  const { lang, strings } = view;
  const { facts } = call;
  const { contact } = facts;
  const hasDates = facts.opens !== undefined || deadlineModel(facts) !== undefined;
  return [
    row(strings.facts.deadlines, hasDates ? [] : [{ text: [{ text: strings.facts.noDate }] }]),
    row(
      strings.facts.funding,
      facts.funding.map(({ amount, currency, label }) => ({
        text: [{ text: formatAmount(amount, currency, lang) }],
        after: text(view, label[lang]),
      })),
    ),
    row(
      strings.callPage.countries,
      facts.countries.length > 0 ? [{ text: [{ text: countries(view, facts.countries) }] }] : [],
    ),
    row(strings.facts.partners, partners(view, facts.partners)),
    row(strings.callPage.sectors, claims(view, facts.sectors)),
    row(strings.facts.reference, facts.reference ? [{ text: text(view, facts.reference) }] : []),
    row(strings.matches.offers, claims(view, facts.offers)),
    row(strings.matches.seeks, claims(view, facts.seeks)),
    row(strings.facts.contact, [
      ...(contact?.name ? [{ text: text(view, contact.name[lang]) }] : []),
      ...(contact?.email
        ? [{ text: [{ text: contact.email }], href: `mailto:${contact.email}` }]
        : []),
      ...(contact?.url ? [{ text: [{ text: contact.url }], href: contact.url }] : []),
    ]),
    row(strings.facts.links, outside(view, facts.links)),
  ];
}

function countries({ lang, strings }: View, codes: readonly string[]): string {
  return codes.map((code) => countryName(code, lang)).join(strings.callPage.steps.separator);
}
