import { assemble } from '#domain/assemble.ts';
import { addressesOf } from '#domain/address.ts';
import { locales } from '#i18n/locales.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import { parseBody, placeIn, walk } from './body.ts';
import { issue, type Issue } from './issue.ts';
import { nearest } from './nearest.ts';

/** Every link from a text to this site leads to a page of it. */
export function checkLinks(tree: Tree): Issue[] {
  const known = addressesOf(assemble(tree).parts);
  return tree.entries.flatMap(({ files }) =>
    locales.flatMap((lang) => {
      const file = files[lang];
      return file ? deadLinks(file, known) : [];
    }),
  );
}

function deadLinks(file: SourceFile, known: ReadonlySet<string>): Issue[] {
  return walk(parseBody(file)).flatMap((node) => {
    const { url = '' } = node;
    if (!['link', 'definition'].includes(node.type) || /^(?:[a-z]+:|#)/i.test(url)) return [];
    const address = url.replace(/[?#].*$/, '');
    if (known.has(address)) return [];
    const guess = nearest(address, known);
    return [
      issue('error', 'links.dead', placeIn(file, node.position?.start), {
        zh: `链接“${url}”在本站没有对应的页面。站内链接写成 /zh/news/…/ 这样的完整路径，以斜线结尾。${guess ? `是不是“${guess}”？` : ''}`,
        fr: `Le lien « ${url} » ne mène à aucune page du site. Écrivez le chemin entier, comme /fr/actualites/…/, terminé par une barre oblique.${guess ? ` Vouliez-vous écrire « ${guess} » ?` : ''}`,
      }),
    ];
  });
}
