import type { Graph, Thing } from 'schema-dts';
import {
  wordsFor,
  type AnyEntry,
  type Call,
  type News,
  type Partner,
  type Person,
  type Programme,
} from '#domain/entry.ts';
import type { Entity } from '#domain/graph.ts';
import { languageTag, otherLocale } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { absolute } from '#i18n/url.ts';
import { pathOf } from '#domain/address.ts';
import { lastDeadline } from '#domain/calls.ts';
import { currentRoles } from '#domain/people.ts';
import type { View } from './view.ts';

/** What search engines read of an entity: computed from the same facts as the page. */
export function entityJsonLd(view: View, entity: Entity): JsonLd {
  switch (entity.collection) {
    case 'news':
      return newsArticle(view, entity);
    case 'partners':
      return organization(view, entity);
    case 'programmes':
      return programme(view, entity);
    case 'calls':
      return call(view, entity);
    case 'people':
      return person(view, entity);
  }
}

export function jsonLdGraph(things: JsonLd[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

export function breadcrumbs(trail: readonly { name: string; path: string }[]): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path: target }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(target),
    })),
  };
}

export function publisher({ site, lang }: View): JsonLd {
  const { name, shortName, contact } = site.record;
  return {
    '@type': 'Organization',
    '@id': absolute(`/#publisher`),
    name: name[lang],
    alternateName: [shortName[lang], name[otherLocale(lang)]],
    url: absolute(path.home(lang)),
    logo: absolute('/icon.png'),
    ...(contact.email ? { email: contact.email } : {}),
  };
}

function newsArticle(view: View, entry: News): JsonLd {
  const { site, lang } = view;
  const { facts } = entry;
  const { partners, people } = site.related(entry);
  return {
    '@type': 'NewsArticle',
    ...common(view, entry),
    headline: wordsFor(entry, lang).title,
    // The day that is reported; when the report came out is known of one that was put off.
    contentReferenceTime: facts.date,
    ...(facts.publishAt ? { datePublished: facts.publishAt } : {}),
    publisher: { '@id': absolute('/#publisher') },
    about: partners.map((partner) => reference(view, partner, 'Organization')),
    mentions: people.map((person) => reference(view, person, 'Person')),
    ...(facts.place && site.terms[facts.place]
      ? { contentLocation: { '@type': 'Place', name: site.terms[facts.place]?.name[lang] ?? '' } }
      : {}),
  };
}

function organization(view: View, entry: Partner): JsonLd {
  const other = entry.words[otherLocale(view.lang)];
  return {
    '@type': 'Organization',
    ...common(view, entry),
    name: wordsFor(entry, view.lang).title,
    ...(other ? { alternateName: other.title } : {}),
    ...(entry.facts.links ? { sameAs: entry.facts.links.map(({ url }) => url) } : {}),
  };
}

/** A dated exhibition or delegation is an event; a centre, a platform or a plan is a project. */
function programme(view: View, entry: Programme): JsonLd {
  const { kind, start, end, place, partners } = entry.facts;
  const { lang, site } = view;
  const base = { ...common(view, entry), name: wordsFor(entry, lang).title };
  if (!start || !['exhibition', 'delegation'].includes(kind))
    return {
      '@type': 'Project',
      ...base,
      member: partners.flatMap((id) => {
        const partner = site.find('partners', id);
        return partner ? [reference(view, partner, 'Organization')] : [];
      }),
    };
  const name = place && site.terms[place]?.name[lang];
  // No organizer: the facts say who works on it, not whose event it is.
  return {
    '@type': 'Event',
    ...base,
    startDate: start,
    ...(end ? { endDate: end } : {}),
    ...(name ? { location: { '@type': 'Place', name } } : {}),
  };
}

/** schema.org has no opening and closing date for grants, so a call is a page that expires. */
function call(view: View, entry: Call): JsonLd {
  const last = lastDeadline(entry.facts);
  return {
    '@type': 'WebPage',
    ...common(view, entry),
    name: wordsFor(entry, view.lang).title,
    ...(last ? { expires: last.at } : {}),
  };
}

function person(view: View, entity: Person): JsonLd {
  const { lang, site } = view;
  const { name } = entity.facts;
  const roles = currentRoles(entity, site.now);
  return {
    '@type': 'Person',
    '@id': absolute(pathOf(entity, lang)),
    url: absolute(pathOf(entity, lang)),
    name: name[lang],
    alternateName: name[otherLocale(lang)],
    jobTitle: roles.map(({ title }) => title[lang]),
    worksFor: roles.flatMap(({ organisation }) => {
      const partner = site.find('partners', organisation);
      return partner ? [reference(view, partner, 'Organization')] : [];
    }),
  };
}

function common(view: View, entry: AnyEntry) {
  const words = wordsFor(entry, view.lang);
  const url = absolute(pathOf(entry, words.lang));
  return {
    '@id': url,
    url,
    inLanguage: languageTag[words.lang],
    description: words.summary,
  };
}

function reference(view: View, entity: Entity, type: 'Organization' | 'Person') {
  const isPerson = entity.collection === 'people';
  const name = isPerson ? entity.facts.name[view.lang] : wordsFor(entity, view.lang).title;
  // An entity without words in this language is described on the page of its original.
  const lang = isPerson ? view.lang : wordsFor(entity, view.lang).lang;
  return { '@type': type, '@id': absolute(pathOf(entity, lang)), name } as const;
}

export type JsonLd = Thing;
