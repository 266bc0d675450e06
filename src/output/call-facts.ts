import type { Call } from '#domain/entry.ts';
import { formatAmount, formatInstant, homeZone, type Zone } from '#i18n/format.ts';
import { otherLocale } from '#i18n/locales.ts';
import { callBadge } from './card.ts';
import { outside, partners, row, time, type Item, type Row } from './row.ts';
import { text, type Text, type View } from './view.ts';

/** The facts of a call: state, both clocks of every instant, money, who to ask. */
export function callFacts(view: View, call: Call): Row[] {
  const { lang, strings } = view;
  const { facts } = call;
  const at = (instant: string, zone: Zone) =>
    strings.facts.zone[zone](formatInstant(instant, zone, lang));
  const moment = (instant: string, label?: Text): Item => ({
    ...time(instant, at(instant, homeZone[lang])),
    ...(label ? { before: label } : {}),
    after: [{ text: at(instant, homeZone[otherLocale(lang)]) }],
  });
  const undated = facts.opens ? strings.facts.noDeadline : strings.facts.noDate;
  const { contact } = facts;
  return [
    row(strings.facts.state, [{ text: [{ text: callBadge(view, call).label }] }]),
    row(strings.facts.reference, facts.reference ? [{ text: text(view, facts.reference) }] : []),
    row(strings.facts.opens, facts.opens ? [moment(facts.opens)] : []),
    row(
      strings.facts.deadlines,
      facts.deadlines.length > 0
        ? facts.deadlines.map(({ at: due, label }) => moment(due, label && text(view, label[lang])))
        : [{ text: [{ text: undated }] }],
    ),
    row(
      strings.facts.funding,
      facts.funding.map(({ amount, currency, label }) => ({
        text: [{ text: formatAmount(amount, currency, lang) }],
        after: text(view, label[lang]),
      })),
    ),
    row(strings.facts.partners, partners(view, facts.partners)),
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
