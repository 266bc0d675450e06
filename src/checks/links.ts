import { locales, type Locale } from '#i18n/locales.ts';
import { path, sections, type Section } from '#i18n/routes.ts';
import type { EntrySource, SourceFile, Tree } from '#source/tree.ts';
import { parseBody, placeIn, walk } from './body.ts';
import { issue, type Issue, type Place } from './issue.ts';
import { nearest } from './nearest.ts';

/** Every link from a text to this site leads to a page of it. */
export function checkLinks(tree: Tree, known: ReadonlySet<string>): Issue[] {
  return tree.entries.flatMap(({ files }) =>
    locales.flatMap((lang) => {
      const file = files[lang];
      return file ? deadLinks(file, known) : [];
    }),
  );
}

/**
 * Every address a text may link to. From what the files say, not from sound entries alone: a link
 * to an entry that has an error of its own is not dead.
 */
export function knownAddresses(tree: Tree): ReadonlySet<string> {
  const names = Object.keys(sections) as Section[];
  const known = new Set(['/', '/sitemap.txt']);
  for (const lang of locales) {
    known.add(path.home(lang));
    for (const section of names) known.add(path.section(section, lang));
    for (const format of ['rss.xml', 'atom.xml', 'feed.json'] as const)
      known.add(path.feed(lang, format)).add(path.feed(lang, format, 'commitments'));
    for (const { id } of tree.people) known.add(path.entry('people', lang, id));
    for (const entry of tree.entries) known.add(addressOf(entry, lang));
  }
  return known;
}

/** Of the page of an entry, as far as its files say. */
export function addressOf({ collection, id, files }: EntrySource, lang: Locale): string {
  const own = (files[lang]?.data as { slug?: unknown } | undefined)?.slug;
  const slug = typeof own === 'string' ? own : id;
  return collection === 'pages' ? path.page(lang, slug) : path.entry(collection, lang, slug);
}

/** The links of a text that stay on this site. */
export function ownLinks(file: SourceFile): OwnLink[] {
  return walk(parseBody(file)).flatMap((node) => {
    const { url = '' } = node;
    if (!['link', 'definition'].includes(node.type) || /^(?:[a-z]+:|#)/i.test(url)) return [];
    // A later page of a list stands or falls with the list.
    const address = url.replace(/[?#].*$/, '').replace(/page\/\d+\/$/, '');
    return [{ url, address, place: placeIn(file, node.position?.start) }];
  });
}

function deadLinks(file: SourceFile, known: ReadonlySet<string>): Issue[] {
  return ownLinks(file).flatMap(({ url, address, place }) => {
    if (known.has(address)) return [];
    const guess = nearest(address, known);
    return [
      issue('error', 'links.dead', place, {
        zh: `链接“${url}”在本站没有对应的页面。站内链接写成 /zh/news/…/ 这样的完整路径，以斜线结尾。${guess ? `是不是“${guess}”？` : ''}`,
        fr: `Le lien « ${url} » ne mène à aucune page du site. Écrivez le chemin entier, comme /fr/actualites/…/, terminé par une barre oblique.${guess ? ` Vouliez-vous écrire « ${guess} » ?` : ''}`,
      }),
    ];
  });
}

/** `url` as written; `address` is the page it leads to. */
type OwnLink = { url: string; address: string; place: Place };
