import { callTurns } from '#domain/calls.ts';
import { wordsFor, type Call, type Programme } from '#domain/entry.ts';
import { matchesOf, type Match, type Party, type Reason } from '#domain/matching.ts';
import { callBadge, type CallBadge } from './call-badge.ts';
import { card } from './card.ts';
import { link, type Link } from './link.ts';
import { turning, type Turning } from './turning.ts';
import { text, type Text, type View } from './view.ts';

/** Whom the offers and the wishes of a partner or a call may concern, and why; none without any. */
export function matchSection(view: View, entity: Party): MatchSection | undefined {
  const items = matchesOf(view.site, entity).map((match) => matchItem(view, entity, match));
  if (items.length === 0) return undefined;
  const say = view.strings.matches;
  const rest = items.slice(mostShown);
  const madeOn = items.find(({ call }) => call?.madeOn)?.call?.madeOn;
  return {
    title: say.title[entity.collection],
    note: entity.collection === 'calls' ? untilClosed(view, entity) : say.note,
    items: items.slice(0, mostShown),
    ...(rest.length > 0 ? { rest: { summary: say.more(rest.length), items: rest } } : {}),
    ...(madeOn ? { madeOn } : {}),
  };
}

/** Once the call is closed, nobody is concerned any more. */
function untilClosed({ site, strings }: View, { facts }: Call): Turning {
  const { note, closed } = strings.matches;
  return turning(
    callTurns(facts)
      .filter(({ state }, index) => index === 0 || state === 'closed')
      .map((turn) => ({ ...turn, text: turn.state === 'closed' ? closed : note })),
    site.now,
  );
}

function matchItem(view: View, entity: Party, { entity: other, reasons }: Match): MatchItem {
  const { kicker = '', meta } = card(view, other);
  const about = meta ? view.strings.matches.about(kicker, meta) : kicker;
  return {
    ...link(view, other),
    ...(other.collection === 'calls' ? { call: callBadge(view, other) } : {}),
    about: text(view, about),
    reasons: reasons.map((reason) => text(view, reasonIn(view, entity, reason))),
    programmes: inCommon(view, entity, other).map((programme) => link(view, programme)),
  };
}

/** The reason in words, said of the other on the page of `entity`. */
function reasonIn({ site, lang, strings }: View, entity: Party, reason: Reason): string {
  const { own, other, fit } = reason;
  const say = strings.matches;
  const [ours, theirs] = [own, other].map(({ term }) => site.terms[term]?.name[lang] ?? term) as [
    string,
    string,
  ];
  const { title, shortTitle } = wordsFor(entity, lang);
  const self = entity.collection === 'calls' ? say.thisCall : say.thisPartner(shortTitle ?? title);
  if (own.as === 'sectors') return say.worksInSector[as(other)](theirs, ours);
  if (other.as === 'sectors') return say.callsForSector[as(own)](theirs, ours, self);
  const sentence = other.as === 'offers' ? say.offersWhatSought : say.seeksWhatOffered;
  return sentence[fit](theirs, ours, self);
}

/** Of a call and a partner, or two partners, one at least claims something else than a sector. */
const as = (claim: Reason['own']) => (claim.as === 'seeks' ? 'seeks' : 'offers');

/** Where the two have met already. */
function inCommon({ site }: View, entity: Party, other: Party): Programme[] {
  const theirs = new Set(site.related(other).programmes);
  return site.related(entity).programmes.filter((programme) => theirs.has(programme));
}

/** More than these are folded: the strongest are what a reader has time for. */
const mostShown = 6;

export type MatchSection = {
  title: string;
  /** What the matches are worth; of a call it turns when the call closes. */
  note: string | Turning;
  items: MatchItem[];
  rest?: { summary: string; items: MatchItem[] };
  /** Without JavaScript: the day for which the states of calls were worked out. */
  madeOn?: string;
};
export type MatchItem = Link & {
  call?: CallBadge;
  /** Kind and place. */
  about: Text;
  reasons: Text[];
  programmes: Link[];
};
