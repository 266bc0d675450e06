import { callState, filingEnd, nextDeadline, type CallState } from '#domain/calls.ts';
import {
  existsIn,
  wordsFor,
  type AnyEntry,
  type Call,
  type Page,
  type Person,
} from '#domain/entry.ts';
import { currentRoles } from '#domain/people.ts';
import type { Entity } from '#domain/graph.ts';
import { formatInstant, formatRange, homeZone } from '#i18n/format.ts';
import { withBase } from '#i18n/url.ts';
import { pathOf } from '#domain/address.ts';
import { link, personName, type Link } from './link.ts';
import { text, title, type Text, type View } from './view.ts';

/** What a list shows of an entity, whatever its collection. */
export function card(view: View, entity: Entity): Card {
  return entity.collection === 'people' ? personCard(view, entity) : entryCard(view, entity);
}

function entryCard(view: View, entry: Exclude<AnyEntry, Page>): Card {
  const words = wordsFor(entry, view.lang);
  return {
    ...link(view, entry),
    text: title(view, words.title, words.lang),
    summary: text(view, words.summary, words.lang),
    ...(existsIn(entry, view.lang) ? {} : { onlyIn: view.strings.site.onlyInOther }),
    ...details(view, entry),
  };
}

function details(view: View, entry: Exclude<AnyEntry, Page>): Partial<Card> {
  const { lang, strings, site } = view;
  switch (entry.collection) {
    case 'news': {
      const { kind, date, end } = entry.facts;
      return {
        kicker: strings.kinds[kind],
        date: { iso: date, text: formatRange(date, end, lang) },
      };
    }
    case 'partners': {
      const { kind, place } = entry.facts;
      return {
        kicker: strings.kinds[kind],
        ...(place ? { meta: site.terms[place]?.name[lang] } : {}),
      };
    }
    case 'programmes': {
      const { kind, start, end, place } = entry.facts;
      return {
        kicker: strings.kinds[kind],
        ...(start ? { date: { iso: start, text: formatRange(start, end, lang) } } : {}),
        ...(place ? { meta: site.terms[place]?.name[lang] } : {}),
      };
    }
    case 'calls':
      return { call: callBadge(view, entry) };
  }
}

/** State of a call as said at build time, with the sentence that goes with it. */
export function callBadge({ lang, strings, site }: View, { facts }: Call): CallBadge {
  const state = callState(facts, site.now);
  const say = strings.calls;
  const zone = homeZone[lang];
  const at = (instant: string) => strings.facts.zone[zone](formatInstant(instant, zone, lang));
  const last = filingEnd(facts);
  const next = nextDeadline(facts, site.now);
  const note = {
    announced: say.announcedNote,
    forthcoming: facts.opens && say.opensOn(at(facts.opens)),
    open: next && say.closesOn(at(next.at)),
    closing: next && say.closesOn(at(next.at)),
    closed: last && say.closedOn(at(last.at)),
  }[state];
  return { state, label: say.state[state], ...(note ? { note } : {}) };
}

function personCard(view: View, person: Person): Card {
  const { lang, site } = view;
  return {
    ...personName(view, person),
    href: withBase(pathOf(person, lang)),
    roles: currentRoles(person, site.now).map(({ title, organisation }) => {
      const partner = site.find('partners', organisation);
      return {
        title: text(view, title[lang]),
        ...(partner ? { affiliation: link(view, partner) } : {}),
      };
    }),
  };
}

export type CallBadge = { state: CallState; label: string; note?: string };
export type Card = Link & {
  summary?: Text;
  kicker?: string;
  date?: { iso: string; text: string };
  meta?: string | undefined;
  call?: CallBadge;
  roles?: { title: Text; affiliation?: Link }[];
  /** Says that the entry exists only in the other language. */
  onlyIn?: string;
};
