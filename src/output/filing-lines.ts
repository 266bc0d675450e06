import { deadlineModel, type Deadline, type Side } from '#domain/calls.ts';
import type { Call } from '#domain/entry.ts';
import { formatDeadline, homeZone } from '#i18n/format.ts';
import { deadlineName } from './call-changes.ts';
import { turning, type Turning } from './turning.ts';
import { text, type Text, type View } from './view.ts';

/** Before when and where to file: a line a stage, else a line a side, else one. */
export function filingLines(view: View, facts: Facts): Line[] {
  const { deadlines, sides } = facts;
  if (deadlineModel(facts) === 'two-stage' && deadlines.length > 1) return stages(view, facts);
  if (!sides && !deadlines.some(({ side }) => side)) {
    const line = { ...before(view, deadlines), ...places({ url: facts.contact?.url }) };
    return line.when || line.links.length > 0 ? [line] : [];
  }
  return (['cn', 'fr'] as const).flatMap((side) => {
    const own = deadlines.filter((deadline) => !deadline.side || deadline.side === side);
    const filing = sides?.[side]?.filing;
    if (own.length === 0 && !filing) return [];
    return [{ ...sideLine(view, side, own), ...how(view, filing), ...places(filing) }];
  });
}

const sideLine = (view: View, side: Side, deadlines: readonly Deadline[]) => ({
  label: view.strings.callPage.side[side],
  ...before(view, deadlines),
});

const how = (view: View, filing: Filing) =>
  filing?.how ? { text: text(view, filing.how[view.lang]) } : {};

function stages(view: View, facts: Facts): Line[] {
  return facts.deadlines
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map((deadline, rank) => ({
      label: deadlineName(view, deadline),
      ...before(view, [deadline]),
      ...(rank === 0
        ? places({ url: facts.contact?.url })
        : { links: [], text: [{ text: view.strings.callPage.dates.keptOnly }] }),
    }));
}

/** The next of the deadlines, whenever the page is read. */
function before({ lang, strings, site }: View, deadlines: readonly Deadline[]): { when?: Turning } {
  const say = strings.callPage.steps;
  const zone = homeZone[lang];
  const inOrder = deadlines.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (inOrder.length === 0) return {};
  const turns = inOrder.map(({ at }, index) => ({
    at: Date.parse(inOrder[index - 1]?.at ?? '') || -Infinity,
    state: 'ahead',
    text: say.before(strings.facts.zone[zone](formatDeadline(at, zone, lang))),
  }));
  const last = Date.parse(inOrder.at(-1)?.at ?? '');
  return { when: turning([...turns, { at: last, state: 'past', text: say.tooLate }], site.now) };
}

function places(given: Filing): Pick<Line, 'links'> {
  const { url, email } = given ?? {};
  return {
    links: [
      ...(url ? [{ href: url, text: url }] : []),
      ...(email ? [{ href: `mailto:${email}`, text: email }] : []),
    ],
  };
}

type Facts = Call['facts'];
type Filing = NonNullable<NonNullable<Facts['sides']>['cn']>['filing'];

export type Line = {
  /** Which side or stage. */
  label?: string;
  when?: Turning;
  text?: Text;
  links: { href: string; text: string }[];
};
