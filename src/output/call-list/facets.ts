import { withBroader } from '#domain/broader.ts';
import { callStates, callTurns } from '#domain/calls.ts';
import type { Call } from '#domain/entry.ts';
import { countryName } from '#i18n/countries.ts';
import { fromCountry } from '#i18n/fr/countries.ts';
import { languageTag } from '#i18n/locales.ts';
import { link } from '../link.ts';
import { plain, text, type Text, type View } from '../view.ts';

/** The values of a call by which a list can be filtered, besides its state: the same in both languages. */
export function valuesOf(
  { site }: View,
  { facts }: Call,
): Record<'sector' | 'country' | 'partner', string[]> {
  const { partners, sides, countries, sectors } = facts;
  const all = [...partners, ...(sides?.cn?.partners ?? []), ...(sides?.fr?.partners ?? [])];
  return {
    sector: withBroader(site.terms, sectors),
    country: [...new Set(countries)],
    partner: [...new Set(all)].filter((id) => site.find('partners', id)),
  };
}

/**
 * What the list can be filtered by, with the number of calls of each value. A facet that parts
 * nothing is left out: one whose every value all the calls have, or that has a single one.
 */
export function facetsOf(view: View, calls: readonly Call[]): Facet[] {
  const facets: Facet[] = [
    { name: 'state', choices: states(view, calls) },
    { name: 'sector', choices: sectors(view, calls) },
    { name: 'country', choices: countries(view, calls) },
    { name: 'partner', choices: partners(view, calls) },
  ];
  return facets.filter(
    ({ choices }) => choices.length > 1 && choices.some(({ count }) => count < calls.length),
  );
}

/** Every state that some call has now or will have: the page may be read long after the build. */
function states({ strings, site }: View, calls: readonly Call[]): Choice[] {
  const each = calls.map(({ facts }) => {
    const turns = callTurns(facts);
    const current = turns.findLastIndex(({ at }) => at <= site.now.getTime());
    return turns.slice(current).map(({ state }) => state);
  });
  const { openOrClosing } = strings.callList;
  return (['open', ...callStates.filter((state) => state !== 'open')] as const)
    .filter((state) => each.flat().some((known) => known === state || includes(state, known)))
    .map((value) => ({
      value,
      text: [{ text: value === 'open' ? openOrClosing : strings.calls.state[value] }],
      depth: value === 'closing' ? 1 : 0,
      count: each.filter(([now]) => now && (now === value || includes(value, now))).length,
    }));
}

const includes = (state: string, known: string) => state === 'open' && known === 'closing';

/** The broader ones first, each followed by the narrower. */
function sectors(view: View, calls: readonly Call[]): Choice[] {
  const { site, lang } = view;
  const used = counted(calls.map((call) => valuesOf(view, call).sector));
  const name = (id: string) => site.terms[id]?.name[lang] ?? id;
  const below = (broader: string | undefined, depth: number): Choice[] =>
    [...used.keys()]
      .filter((id) => parent(id) === broader)
      .sort(byName(view, name))
      .flatMap((id) => [
        { value: id, text: text(view, name(id)), depth, count: used.get(id) ?? 0 },
        ...below(id, depth + 1),
      ]);
  const parent = (id: string) => {
    const broader = site.terms[id]?.broader;
    return broader !== undefined && used.has(broader) ? broader : undefined;
  };
  return below(undefined, 0);
}

function countries(view: View, calls: readonly Call[]): Choice[] {
  const used = counted(calls.map((call) => valuesOf(view, call).country));
  const name = (code: string) => countryName(code, view.lang);
  return Array.from(used, ([value, count]) => ({
    value,
    text: text(view, name(value)),
    ...(view.lang === 'fr' ? { said: fromCountry(value, name(value)) } : {}),
    depth: 0,
    count,
  })).sort((a, b) => byName(view, name)(a.value, b.value));
}

function partners(view: View, calls: readonly Call[]): Choice[] {
  const used = counted(calls.map((call) => valuesOf(view, call).partner));
  const choices = Array.from(used, ([value, count]): Choice[] => {
    const partner = view.site.find('partners', value);
    return partner ? [{ value, text: link(view, partner).text, depth: 0, count }] : [];
  }).flat();
  const names = new Map(choices.map((choice) => [choice.value, plain(choice.text)]));
  return choices.sort((a, b) => byName(view, (id) => names.get(id) ?? id)(a.value, b.value));
}

function counted(values: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function byName({ lang }: View, name: (value: string) => string) {
  const { compare } = new Intl.Collator(languageTag[lang]);
  return (a: string, b: string) => compare(name(a), name(b));
}

export type Facet = { name: 'state' | 'sector' | 'country' | 'partner'; choices: Choice[] };
export type Choice = {
  value: string;
  text: Text;
  /** As a sentence words it, where that is not the text. */
  said?: string;
  /** Steps below the broadest value. */
  depth: number;
  count: number;
};
