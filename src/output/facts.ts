import type { News, Partner, Person, Programme } from '#domain/entry.ts';
import type { Entity } from '#domain/graph.ts';
import { formatDate, formatRange } from '#i18n/format.ts';
import { languageTag, otherLocale } from '#i18n/locales.ts';
import { callFacts } from './call-facts.ts';
import { claims } from './claims.ts';
import { link } from './link.ts';
import { outside, partners, people, row, terms, time, type Item, type Row } from './row.ts';
import { text, type View } from './view.ts';

/** The facts panel of an entity: labelled rows, empty ones left out. */
export function facts(view: View, entity: Entity): Row[] {
  return rowsOf(view, entity).filter(({ items }) => items.length > 0);
}

function rowsOf(view: View, entity: Entity): Row[] {
  switch (entity.collection) {
    case 'news':
      return newsFacts(view, entity);
    case 'partners':
      return partnerFacts(view, entity);
    case 'programmes':
      return programmeFacts(view, entity);
    case 'calls':
      return callFacts(view, entity);
    case 'people':
      return personFacts(view, entity);
  }
}

function newsFacts(view: View, { facts }: News): Row[] {
  const { lang, strings } = view;
  const side = (wanted: 'host' | 'guest' | undefined) =>
    facts.people
      .filter((presence) => presence.side === wanted)
      .flatMap(({ person }) => people(view, [person]));
  return [
    row(strings.facts.date, [time(facts.date, formatRange(facts.date, facts.end, lang))]),
    row(strings.facts.venue, partners(view, [facts.venue])),
    row(strings.facts.place, terms(view, [facts.place])),
    row(strings.facts.hosts, side('host')),
    row(strings.facts.guests, side('guest')),
    row(strings.facts.participants, side(undefined)),
    row(strings.facts.partners, partners(view, facts.partners)),
    row(strings.facts.links, outside(view, facts.links)),
  ];
}

function partnerFacts(view: View, { facts, words }: Partner): Row[] {
  const { lang, strings } = view;
  const other = otherLocale(lang);
  const name = words[lang] ? words[other]?.title : undefined;
  return [
    row(
      strings.facts.otherName,
      name ? [{ text: [{ text: name, lang: languageTag[other] }] }] : [],
    ),
    row(strings.facts.kind, [{ text: [{ text: strings.kinds[facts.kind] }] }]),
    row(strings.facts.place, terms(view, [facts.place])),
    row(strings.facts.operator, partners(view, [facts.operator])),
    row(strings.facts.organisations, terms(view, facts.organisations)),
    row(strings.matches.offers, claims(view, facts.offers)),
    row(strings.matches.seeks, claims(view, facts.seeks)),
    row(
      strings.facts.milestones,
      facts.milestones.map((milestone) => ({
        ...time(milestone.date, formatDate(milestone.date, lang)),
        after: text(view, milestone.text[lang]),
      })),
    ),
    row(strings.facts.links, outside(view, facts.links)),
  ];
}

function programmeFacts(view: View, { facts }: Programme): Row[] {
  const { lang, strings } = view;
  const when = facts.start && time(facts.start, formatRange(facts.start, facts.end, lang));
  return [
    row(strings.facts.kind, [{ text: [{ text: strings.kinds[facts.kind] }] }]),
    row(strings.facts.when, when ? [when] : []),
    row(strings.facts.place, terms(view, [facts.place])),
    row(strings.facts.partners, partners(view, facts.partners)),
    row(strings.facts.organisations, terms(view, facts.organisations)),
    row(strings.related.people, people(view, facts.people)),
    row(strings.facts.links, outside(view, facts.links)),
  ];
}

function personFacts(view: View, { facts }: Person): Row[] {
  const { lang, strings, site } = view;
  const other = otherLocale(lang);
  // In the other direction the name stands in the page's title already.
  const spelling =
    facts.native === lang
      ? [{ text: [{ text: facts.name[other], lang: languageTag[other] }] }]
      : [];
  return [
    row(
      strings.facts.roles,
      facts.roles.map(({ organisation, title, from, to }): Item => {
        const partner = site.find('partners', organisation);
        const span = roleSpan(view, from, to);
        return {
          text: text(view, title[lang]),
          ...(partner ? { affiliation: link(view, partner) } : {}),
          ...(span ? { after: [{ text: span }] } : {}),
        };
      }),
    ),
    row(strings.facts.otherPersonName, spelling),
    row(strings.facts.links, outside(view, facts.links)),
  ];
}

function roleSpan({ lang, strings }: View, from?: string, to?: string): string | undefined {
  if (from && to) return formatRange(from, to, lang);
  if (from) return strings.facts.since(formatDate(from, lang));
  return to && strings.facts.until(formatDate(to, lang));
}
