import type { Call } from '#domain/entry.ts';
import { countryName } from '#i18n/countries.ts';
import { formatAmount } from '#i18n/format.ts';
import type { Item } from '#live/call-list/sift.ts';
import { sectionOffer } from '../calendar/offer.ts';
import { card, type Card } from '../card.ts';
import { callDataLinks, openDataLinks, type DataFile } from '../data/links.ts';
import { link } from '../link.ts';
import { text, type Text, type View } from '../view.ts';
import { facetsOf, valuesOf } from './facets.ts';

/** All the calls on one page, and what they can be filtered and ordered by. */
export function callListPage(view: View) {
  const { calls } = view.site;
  const facets = facetsOf(view, calls);
  const sorts = sortsOf(calls);
  const isRefinable = facets.length > 0 || sorts.length > 1;
  return {
    items: calls.map((call) => listed(view, call)),
    refine: isRefinable
      ? { facets, sorts, sentence: view.strings.callList.sentence({ count: calls.length }) }
      : undefined,
    files: callDataLinks(view),
    calendar: calls.some(({ facts }) => facts.opens || facts.deadlines.length > 0)
      ? sectionOffer(view, 'calls')
      : undefined,
    data: openDataLinks(view).filter(({ file }) => atFoot.includes(file)),
  };
}

/** The rest is told on the page of subscriptions. */
const atFoot: readonly DataFile[] = ['callsJson', 'callsCsv', 'callsSchema', 'graph'];

function listed(view: View, call: Call): ListedCall {
  const { lang, strings, site } = view;
  const { facts, id } = call;
  const say = strings.callList.card;
  const partners = valuesOf(view, call).partner.flatMap((partner) => {
    const entry = site.find('partners', partner);
    return entry ? [link(view, entry).text] : [];
  });
  const funding = facts.funding.map(({ amount, currency, label }) =>
    text(view, say.sum(formatAmount(amount, currency, lang), label[lang])),
  );
  const rows = [
    { label: say.partners, texts: partners },
    {
      label: say.sectors,
      texts: facts.sectors.map((term) => text(view, site.terms[term]?.name[lang] ?? term)),
    },
    {
      label: say.countries,
      texts: facts.countries.map((code) => [{ text: countryName(code, lang) }]),
    },
    { label: say.funding, texts: funding },
  ];
  return {
    card: card(view, call),
    rows: rows.filter(({ texts }) => texts.length > 0),
    coFiling: facts.coFiling,
    data: {
      id,
      ...(facts.opens ? { opens: Date.parse(facts.opens) } : {}),
      deadlines: facts.deadlines.map(({ at }) => Date.parse(at)),
      ...valuesOf(view, call),
    },
  };
}

/** An order is offered where it can tell two calls apart. */
function sortsOf(calls: readonly Call[]) {
  const dated = calls.filter(({ facts }) => facts.deadlines.length > 0).length;
  const opened = calls.filter(({ facts }) => facts.opens).length;
  return [
    'urgency' as const,
    ...(dated > 1 ? ['deadline' as const] : []),
    ...(opened > 1 ? ['opening' as const] : []),
  ];
}

export type CallListPage = ReturnType<typeof callListPage>;
export type ListedCall = {
  card: Card;
  rows: { label: string; texts: Text[] }[];
  /** Both sides must be filed. */
  coFiling: boolean;
  /** What the program of the page knows of it. */
  data: Omit<Item, 'state'>;
};
