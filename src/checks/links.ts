import type { z } from 'zod';
import { webAddresses } from '#domain/references.ts';
import { locales } from '#i18n/locales.ts';
import { fileSchemas, registries } from '#schema/index.ts';
import type { EntrySource, SourceFile, Tree } from '#source/tree.ts';
import { bareAddress } from '#typography/autolinks.ts';
import { ownAddress, withoutPart, type OwnAddress, type SiteAddress } from './addresses.ts';
import { parseBody, placeIn, walk } from './body.ts';
import { issue, type Issue, type Place } from './issue.ts';
import { linkSentences as say } from './link-sentences.ts';
import { nearest } from './nearest.ts';

/** Every link from a text or a header to this site leads to a page of it, and in a text by its path. */
export function checkLinks(tree: Tree, known: ReadonlySet<string>, site?: SiteAddress): Issue[] {
  return [
    ...tree.entries.flatMap((entry) => ownLinks(entry, site)),
    ...tree.people.flatMap((person) => personLinks(person, site)),
  ].flatMap((link) => (known.has(link.address) ? atLength(link) : [dead(link, known)]));
}

/** The links of an entry that stay on this site: from its texts, then from its headers. */
export function ownLinks({ collection, files }: EntrySource, site?: SiteAddress): OwnLink[] {
  const sources = locales.flatMap((lang) => files[lang] ?? []);
  return [
    ...sources.flatMap((source) => linksInText(source, site)),
    ...sources.flatMap((source) => linksInFacts(fileSchemas[collection], source, site)),
  ];
}

export const personLinks = ({ source }: Tree['people'][number], site?: SiteAddress): OwnLink[] =>
  linksInFacts(registries.people, source, site);

function linksInText(file: SourceFile, site?: SiteAddress): OwnLink[] {
  return walk(parseBody(file)).flatMap((node) => {
    if (!['link', 'definition'].includes(node.type)) return [];
    const { url: written = '', children: [label, ...more] = [] } = node;
    const isText = label?.type === 'text' && more.length === 0;
    const bare = isText ? bareAddress(label.value ?? '', written) : undefined;
    const url = bare ? bare.href : written;
    const full = ownAddress(url, site);
    if (!full && /^(?:[a-z]+:|#)/i.test(url)) return [];
    const address = withoutPart(full?.path ?? url);
    return [
      {
        url,
        address,
        full,
        form: bare ? 'bare' : 'text',
        place: placeIn(file, node.position?.start),
      },
    ];
  });
}

/** Fields take full addresses alone. */
function linksInFacts(schema: z.ZodType, file: SourceFile, site?: SiteAddress): OwnLink[] {
  return webAddresses(schema, file.data).flatMap(({ url, path }) => {
    const full = ownAddress(url, site);
    if (!full) return [];
    const place = { file: file.file, ...file.locate(path) };
    return [{ url, address: withoutPart(full.path), full, form: 'field', place }];
  });
}

function dead({ url, address, full, place }: OwnLink, known: ReadonlySet<string>): Issue {
  const guess = nearest(address, known);
  return issue(
    'error',
    'links.dead',
    place,
    full ? say.deadInFull(url, guess) : say.dead(url, guess),
  );
}

/** What leads to the reader's own machine leads nowhere; a bare address is there to be read. */
function atLength({ url, full, form, place }: OwnLink): Issue[] {
  if (full?.isLocal)
    return [issue('error', 'links.full', place, say.local(url, form === 'text' ? full.path : ''))];
  return full && form === 'text'
    ? [issue('warning', 'links.full', place, say.full(url, full.path))]
    : [];
}

/**
 * `url` as written; `address` is the page it leads to; `full` where it is written with the site it is
 * on. `bare`: by an address in the text, which is its own label.
 */
export type OwnLink = {
  url: string;
  address: string;
  full: OwnAddress | undefined;
  form: 'text' | 'field' | 'bare';
  place: Place;
};
