import { callTurns, filingEnd, nextDeadline, type CallState, type Turn } from '#domain/calls.ts';
import type { Call } from '#domain/entry.ts';
import { dayIn, formatDate, formatDeadline, formatInstant, homeZone } from '#i18n/format.ts';
import { turning, type Turning } from './turning.ts';
import type { View } from './view.ts';

/** State of a call and the sentence that goes with it, as they turn in the course of time. */
export function callBadge(view: View, { facts }: Call): CallBadge {
  const { lang, site, strings } = view;
  const badge = turning(
    callTurns(facts).map((turn) => ({ ...turn, text: strings.calls.state[turn.state] })),
    site.now,
  );
  const note = turning(
    noteTurns(facts).map((turn) => ({ ...turn, text: noteAt(view, facts, turn) })),
    site.now,
  );
  const says = note.turns.some(({ text }) => text !== '');
  return {
    state: badge.state,
    label: badge.text,
    badge,
    ...(says ? { note: note.text, sentence: note } : {}),
    ...(note.turns.length > 1
      ? { madeOn: strings.callPage.stateOn(formatDate(dayIn(homeZone[lang], site.now), lang)) }
      : {}),
  };
}

/** Beside the state's own turns, every deadline: the sentence names the next. */
function noteTurns(facts: Call['facts']): Turn<CallState>[] {
  const turns = callTurns(facts);
  const passings = facts.deadlines.map(({ at }) => Date.parse(at));
  return [...new Set([...turns.map(({ at }) => at), ...passings])]
    .toSorted((a, b) => a - b)
    .map((at) => ({ at, state: turns.findLast((turn) => turn.at <= at)?.state as CallState }));
}

function noteAt({ lang, strings }: View, facts: Call['facts'], turn: Turn<CallState>): string {
  const say = strings.calls;
  const zone = homeZone[lang];
  const until = (instant: string) => strings.facts.zone[zone](formatDeadline(instant, zone, lang));
  const end = filingEnd(facts);
  const next = nextDeadline(facts, new Date(Math.max(turn.at, 0)));
  switch (turn.state) {
    case 'announced':
      return say.announcedNote;
    case 'forthcoming':
      return facts.opens
        ? say.opensOn(strings.facts.zone[zone](formatInstant(facts.opens, zone, lang)))
        : '';
    case 'open':
    case 'closing':
      return next ? say.closesOn(until(next.at)) : strings.facts.noDeadline;
    case 'closed':
      return end ? say.closedOn(until(end.at)) : '';
  }
}

export type CallBadge = {
  /** As of the build: state, its word, and its sentence. */
  state: CallState;
  label: string;
  note?: string;
  badge: Turning<CallState>;
  sentence?: Turning<CallState>;
  /** Of what may have changed since: the day for which it was worked out. */
  madeOn?: string;
};
