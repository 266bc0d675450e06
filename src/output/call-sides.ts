import { filingEnd, type Side } from '#domain/calls.ts';
import type { Call } from '#domain/entry.ts';
import { formatAmount, formatDeadline } from '#i18n/format.ts';
import { moment } from './call-deadlines.ts';
import { partners, terms, time, type Item } from './row.ts';
import { text, type View } from './view.ts';

/**
 * What each side of a bilateral call requires, pays and wants filed, row by row. A row that neither
 * side gives is left out; where one side alone does not, the page says so.
 */
export function callSides(view: View, { facts }: Call): CallSides | undefined {
  const { strings } = view;
  if (!facts.sides) return undefined;
  const columns = (['cn', 'fr'] as const).map((side) => column(view, facts, side));
  const [cn, fr] = [sideEnd(facts, 'cn'), sideEnd(facts, 'fr')];
  const say = strings.callPage.sides;
  const flags = [
    ...(facts.coFiling ? [say.coFiling] : []),
    ...(cn && fr && cn !== fr ? [say.differ[cn < fr ? 'cn' : 'fr']] : []),
  ];
  return {
    flags,
    heads: [strings.callPage.side.cn, strings.callPage.side.fr],
    rows: rowNames
      .map((name) => ({ label: say.rows[name], cells: columns.map((given) => given[name]) }))
      .filter(({ cells }) => cells.some((items) => items.length > 0)),
  };
}

/** When filing with a side ends, for those who have not filed yet; milliseconds since 1970. */
function sideEnd(facts: Call['facts'], side: Side): number | undefined {
  const end = filingEnd({ ...facts, deadlines: deadlinesOf(facts, side) });
  return end && Date.parse(end.at);
}

/** A deadline of no side is one for both. */
const deadlinesOf = ({ deadlines }: Call['facts'], side: Side) =>
  deadlines
    .filter((deadline) => !deadline.side || deadline.side === side)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));

function column(view: View, facts: Call['facts'], side: Side): Record<RowName, Item[]> {
  const { lang } = view;
  const given = facts.sides?.[side];
  const said = (words: { zh: string; fr: string }): Item => ({ text: text(view, words[lang]) });
  const { how, url, email } = given?.filing ?? {};
  return {
    who: [...partners(view, given?.partners ?? []), ...terms(view, given?.organisations ?? [])],
    requires: (given?.requires ?? []).map(said),
    funds: (given?.funds ?? []).map(({ amount, currency, label }) => ({
      text: [{ text: formatAmount(amount, currency, lang) }],
      after: text(view, label[lang]),
    })),
    files: (given?.files ?? []).map(said),
    filing: [
      ...(how ? [said(how)] : []),
      ...(url ? [{ text: [{ text: url }], href: url }] : []),
      ...(email ? [{ text: [{ text: email }], href: `mailto:${email}` }] : []),
    ],
    deadlines: deadlinesOf(facts, side).map(({ at, label, side: own }) => {
      const { home, other } = moment(view, at, formatDeadline);
      return {
        ...time(at, home),
        after: [{ text: other }],
        // The column says whose it is already.
        ...(label && !own ? { before: text(view, label[lang]) } : {}),
      };
    }),
  };
}

const rowNames = ['who', 'requires', 'funds', 'files', 'filing', 'deadlines'] as const;
type RowName = (typeof rowNames)[number];

export type CallSides = {
  /** What holds of both: that both must be filed, that they do not close together. */
  flags: string[];
  heads: [string, string];
  rows: { label: string; cells: Item[][] }[];
};
