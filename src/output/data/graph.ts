import { alternatesOf } from '#domain/address.ts';
import type { Commitment } from '#domain/commitments.ts';
import { existsIn, type News } from '#domain/entry.ts';
import type { Entity } from '#domain/graph.ts';
import { byId } from '#domain/order.ts';
import { references, type Reference } from '#domain/references.ts';
import type { Site } from '#domain/site.ts';
import { languageTag, locales, type Locale, type LanguageTag } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { absolute } from '#i18n/url.ts';
import { collections, registries, term } from '#schema/index.ts';
import { commitment } from '#schema/commitment.ts';
import type { GraphFile } from './graph-schema.ts';
import { dataPaths } from './links.ts';

/** Everything with a page, every promise and every term in use, and every relation that a field states. */
export function graph(site: Site): GraphFile {
  const { news, partners, programmes, calls, people } = site;
  const entities: Entity[] = [
    ...byId(news),
    ...byId(partners),
    ...byId(programmes),
    ...byId(calls),
    ...byId(people),
  ];
  const promises = site.commitments.toSorted((a, b) => (a.anchor < b.anchor ? -1 : 1));
  const edges = [
    ...entities.flatMap(edgesOf),
    ...byId(news).flatMap((meeting) => edgesOfFollowUps(meeting, promises)),
    ...promises.flatMap(edgesOfPromise),
  ];
  const terms = termsIn(site, edges);
  return {
    $schema: absolute(dataPaths.graphSchema),
    publisher: `partners/${site.record.publisher}`,
    nodes: [...entities.map(nodeOf), ...promises.map(nodeOfPromise), ...terms.nodes],
    edges: [...edges, ...terms.edges],
  };
}

function nodeOf(entity: Entity): Node {
  const { collection, id } = entity;
  const urls = tagged((lang) => absolute(alternatesOf(entity)[lang]));
  if (entity.collection === 'people')
    return {
      id: `people/${id}`,
      type: 'people',
      names: tagged((lang) => entity.facts.name[lang]),
      urls,
    };
  return {
    id: `${collection}/${id}`,
    type: collection as Node['type'],
    kind: 'kind' in entity.facts ? entity.facts.kind : undefined,
    names: tagged((lang) => entity.words[lang]?.title),
    urls,
    missing: missing((lang) => existsIn(entity, lang)),
  };
}

const nodeOfPromise = ({ anchor, text }: Commitment): Node => ({
  id: `commitments/${anchor}`,
  type: 'commitments',
  names: tagged((lang) => text[lang]),
  urls: tagged((lang) => `${absolute(path.section('commitments', lang))}#${anchor}`),
  missing: missing((lang) => text[lang] !== undefined),
});

/** What a promise says of itself is told of the promise, not of its meeting. */
function edgesOf(entity: Entity): Edge[] {
  const schema =
    entity.collection === 'people' ? registries.people : collections[entity.collection];
  return references(schema, entity.facts)
    .filter(({ path: [field] }) => field !== 'commitments')
    .map((reference) => edge(`${entity.collection}/${entity.id}`, reference));
}

function edgesOfPromise(promise: Commitment): Edge[] {
  const from = `commitments/${promise.anchor}`;
  return [
    { from, to: `news/${promise.meeting.id}`, field: 'meeting' },
    ...references(commitment, recordOf(promise)).map((reference) => edge(from, reference)),
  ];
}

/** As its meeting wrote it down, its evidence included. */
const recordOf = ({ id, meeting }: Commitment) =>
  meeting.facts.commitments.find((record) => record.id === id);

/** A promise has an id only within its meeting, so no field points to it by itself. */
function edgesOfFollowUps({ id, facts }: News, promises: readonly Commitment[]): Edge[] {
  return facts.followUps.flatMap(({ meeting, commitment: followed }) =>
    promises
      .filter((promise) => promise.meeting.id === meeting && promise.id === followed)
      .map(({ anchor }) => ({
        from: `news/${id}`,
        to: `commitments/${anchor}`,
        field: 'followUps.commitment',
      })),
  );
}

/** The terms that something points to, and the broader ones that hold them. */
function termsIn({ terms }: Site, edges: readonly Edge[]): { nodes: Node[]; edges: Edge[] } {
  const used = new Set<string>();
  const found: Edge[] = [];
  const use = (id: string) => {
    const record = terms[id];
    if (!record || used.has(id)) return;
    used.add(id);
    for (const reference of references(term, record)) {
      found.push(edge(`terms/${id}`, reference));
      use(reference.id);
    }
  };
  for (const { to } of edges) if (to.startsWith('terms/')) use(to.slice('terms/'.length));
  const nodes = [...used].sort().map((id) => ({
    id: `terms/${id}`,
    type: 'terms' as const,
    kind: terms[id]?.kind,
    names: tagged((lang) => terms[id]?.name[lang]),
  }));
  return { nodes, edges: found.sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** The field without the places in its lists: `sides.cn.partners`, `people.person`. */
const edge = (from: string, { target, id, path: at }: Reference): Edge => ({
  from,
  to: `${target}/${id}`,
  field: at.filter((step) => typeof step === 'string').join('.'),
});

/** Languages it is not in, if there are any. */
function missing(isIn: (lang: Locale) => boolean): LanguageTag[] | undefined {
  const tags = locales.filter((lang) => !isIn(lang)).map((lang) => languageTag[lang]);
  return tags.length > 0 ? tags : undefined;
}

function tagged(value: (lang: Locale) => string | undefined) {
  return Object.fromEntries(locales.map((lang) => [languageTag[lang], value(lang)])) as Partial<
    Record<LanguageTag, string>
  >;
}

type Node = GraphFile['nodes'][number];
type Edge = GraphFile['edges'][number];
