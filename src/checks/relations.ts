import type { z } from 'zod';
import { joinFacts } from '#domain/entry.ts';
import { references, type Reference } from '#domain/references.ts';
import { isDraft } from '#domain/release.ts';
import { collections, registries } from '#schema/index.ts';
import type { RefTarget } from '#schema/fields.ts';
import type { EntrySource, SourceFile, Tree } from '#source/tree.ts';
import { isMisspelt } from './files.ts';
import { issue, startOf, type Issue, type Place } from './issue.ts';
import { nearest } from './nearest.ts';
import { hasField } from './place.ts';

/** Every relation leads to an entry that exists (Astro's own `reference()` only logs a missing one). */
export function checkRelations(tree: Tree, known: KnownIds): Issue[] {
  const links = findLinks(tree);
  const dangling = links.filter(({ target, id }) => known[target]?.has(id) === false);
  return [
    ...[...Map.groupBy(dangling, ({ target }) => target)].flatMap(([target, ofTarget]) =>
      // Nothing at all to point to: what is missing is the registry, not each of its records.
      known[target]?.size === 0 && ofTarget.length > few
        ? [emptyRegistry(target, ofTarget)]
        : byId(ofTarget).flatMap((group) => report(group, known[target] ?? [])),
    ),
    ...links
      .filter(isOwn)
      .map(({ id, place }) => issue('error', 'relations.self', place, self(id))),
  ];
}

/** More relations than this to one missing record speak of the record, and are said once. */
const few = 3;

const byId = (links: Link[]) => [...Map.groupBy(links, ({ id }) => id).values()];

function report(group: Link[], known: Iterable<string>): Issue[] {
  const [first, ...rest] = group;
  if (!first) return [];
  if (group.length <= few) return group.map((link) => dangling(link, known));
  return [{ ...dangling(first, known), related: rest.map(({ place }) => place) }];
}

/** Every relation of a tree, with its place; `owner` is the entry that has it, `news/<id>`. */
export function findLinks(tree: Tree): Link[] {
  const find = (
    schema: z.ZodType,
    value: unknown,
    holder: (path: PropertyKey[]) => SourceFile,
    owner?: string,
  ): Link[] =>
    references(schema, value).map((reference) => {
      const file = holder(reference.path);
      return { ...reference, owner, place: { file: file.file, ...file.locate(reference.path) } };
    });
  const ofEntry = (entry: EntrySource): Link[] => {
    const { zh, fr } = entry.files;
    const holder = (path: PropertyKey[]) =>
      [zh, fr].find((file) => file && hasField(file, path[0] ?? '')) ?? ((zh ?? fr) as SourceFile);
    const { collection, id } = entry;
    return find(collections[collection], joinFacts(entry).facts, holder, `${collection}/${id}`);
  };
  return [
    ...tree.entries.filter((entry) => !isDraft(entry)).flatMap(ofEntry),
    ...tree.people.flatMap(({ source }) => find(registries.people, source.data, () => source)),
    ...(tree.terms
      ? find(registries.terms, tree.terms.data, () => tree.terms as SourceFile).map((link) => ({
          ...link,
          owner: `terms/${String(link.path[0])}`,
        }))
      : []),
    ...(tree.site ? find(registries.site, tree.site.data, () => tree.site as SourceFile) : []),
    // One error told for many stands at the first: never at a draft, where it would stop nobody.
    ...tree.entries.filter(isDraft).flatMap(ofEntry),
  ];
}

/** An entry in relation with itself; a meeting as its own evidence is told in words of its own. */
const isOwn = ({ target, id, path, owner }: Link) =>
  owner === `${target}/${id}` && path.at(-1) !== 'evidence';

/**
 * Every id there is, that of a broken entry too: a relation to one is not reported on top.
 * `undefined` for what could not be read, or not as its author meant it.
 */
export function knownIds(tree: Tree, form: Issue[]): KnownIds {
  const isHidden = (folder: string) => [...tree.unreadable, ...tree.links].includes(folder);
  const of = (collection: string) =>
    isHidden(collection)
      ? undefined
      : new Set([
          ...tree.entries.filter((each) => each.collection === collection).map(({ id }) => id),
          ...tree.links.flatMap((path) => idIn(path, collection)),
        ]);
  const { terms } = tree;
  const isBroken =
    isMisspelt(tree, 'terms.yml') ||
    form.some(({ file, severity }) => file === 'terms.yml' && severity === 'error');
  return {
    news: of('news'),
    partners: of('partners'),
    programmes: of('programmes'),
    calls: of('calls'),
    people: isHidden('people')
      ? undefined
      : new Set([
          ...tree.people.map(({ id }) => id),
          // Under a wrong ending, which is a finding already.
          ...tree.strays.flatMap((path) => idIn(path, 'people')),
        ]),
    terms: isBroken ? undefined : new Set(Object.keys((terms?.data as object | undefined) ?? {})),
  };
}

function idIn(path: string, folder: string): string[] {
  const [first, name = ''] = path.split('/');
  return first === folder ? [name.replace(/\..*$/, '')] : [];
}

function dangling({ target, id, place }: Link, known: Iterable<string>): Issue {
  const guess = nearest(id, known);
  const where =
    target === 'terms'
      ? 'terms.yml'
      : target === 'people'
        ? `people/${id}.yml`
        : `${target}/${id}/`;
  return issue('error', 'relations.dangling', place, {
    zh: `找不到“${id}”（应在 ${where} 中）。${guess ? `是不是“${guess}”？` : '请先建立它，或删去这一项。'}`,
    fr: `« ${id} » n’existe pas (attendu dans ${where}). ${guess ? `Vouliez-vous écrire « ${guess} » ?` : 'Créez-le d’abord, ou retirez cette ligne.'}`,
  });
}

function emptyRegistry(target: RefTarget, links: Link[]): Issue {
  const name = target === 'terms' ? 'terms.yml' : `${target}/`;
  const place = startOf(target === 'terms' ? 'terms.yml' : target);
  const message = {
    zh: `“${name}”不存在或没有内容，却有 ${links.length} 处提到其中的条目。请核对它的名称和位置。`,
    fr: `« ${name} » n’existe pas ou ne contient rien, alors que ${links.length} champs y renvoient. Vérifiez son nom et sa place.`,
  };
  const related = links.map((link) => link.place);
  return issue('error', 'relations.dangling', place, message, related);
}

const self = (id: string) => ({
  zh: `“${id}”指向了它自己。请改成另一个条目，或删去这一项。`,
  fr: `« ${id} » renvoie à lui-même. Indiquez une autre entrée, ou retirez cette ligne.`,
});

export type Link = Reference & { place: Place; owner?: string | undefined };
export type KnownIds = Record<RefTarget, Set<string> | undefined>;
