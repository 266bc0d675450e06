import { existsIn, wordsFor, type AnyEntry, type Page, type Person } from '#domain/entry.ts';
import { currentRoles } from '#domain/people.ts';
import type { Entity } from '#domain/graph.ts';
import { formatRange } from '#i18n/format.ts';
import { withBase } from '#i18n/url.ts';
import { pathOf } from '#domain/address.ts';
import { callBadge, type CallBadge } from './call-badge.ts';
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

export { callBadge, type CallBadge };
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
