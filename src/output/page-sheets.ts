import { createHash } from 'node:crypto';
import { shortScopes } from './scopes.ts';

/**
 * Two style sheets a page, whatever parts it is made of: what all pages have, which is fetched once,
 * and what its own type adds. The bundler leaves one file for every set of pages that share some
 * components: six or seven a page, each a request and too small to compress well.
 */
export function joinSheets(pages: Texts, sheets: Texts, layers: string): Joined {
  const linked = new Map([...pages].map(([page, html]) => [page, linksOf(html, sheets)]));
  const common = sharedBy([...linked.values()].filter((links) => links.length > 0));
  const scopes = shortScopes(sheets.values());
  const made = new Map<string, Sheet>();
  const make = (name: string, parts: readonly string[]): Sheet => {
    const key = [name, ...parts].join(' ');
    const known = made.get(key);
    if (known) return known;
    const css = scopes.inSheet(join(parts, sheets, layers));
    const sheet = { file: `${name}.${hash(css)}.css`, css };
    made.set(key, sheet);
    return sheet;
  };
  const rewrite = (page: string, html: string): string => {
    const links = linked.get(page) ?? [];
    const own = links.filter((link) => !common.includes(link));
    // The choice of language and the 404 stand outside the frame: they take what they use.
    const parts: [string, string[]][] = common.every((link) => links.includes(link))
      ? [
          ['site', common],
          ['page', own],
        ]
      : [['page', links]];
    const files = parts.filter(([, of]) => of.length > 0).map(([name, of]) => make(name, of).file);
    return scopes.inPage(relink(html, sheets, files));
  };
  const rewritten = new Map([...pages].map(([page, html]) => [page, rewrite(page, html)]));
  return {
    pages: rewritten,
    sheets: new Map([...made.values()].map(({ file, css }) => [file, css])),
  };
}

/** Names of the sheets that a page links, in its order. */
function linksOf(html: string, sheets: Texts): string[] {
  const names = Array.from(html.matchAll(link), ([, , name = '']) => name);
  return names.filter((name) => sheets.has(name));
}

/** What every page links but the two that stand outside the frame of the site. */
function sharedBy(pages: readonly (readonly string[])[]): string[] {
  const widest = pages.reduce((a, b) => (b.length > a.length ? b : a), []);
  return widest.filter(
    (name) => pages.filter((links) => !links.includes(name)).length <= frameless,
  );
}

/** The new links where the first of the old ones stood: the order of the head is kept. */
function relink(html: string, sheets: Texts, files: readonly string[]): string {
  let left = files;
  return html.replace(link, (whole, before: string, name: string, after: string) => {
    if (!sheets.has(name)) return whole;
    const links = left.map((file) => before + file + after).join('');
    left = [];
    return links;
  });
}

/** One text, with the statement that orders the layers once, at its head. */
function join(parts: readonly string[], sheets: Texts, layers: string): string {
  const texts = parts.map((part) => (sheets.get(part) ?? '').replace(order, '').trim());
  return [layers, ...texts].join('');
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8);

const link = /(<link rel="stylesheet" href="[^"]*\/)([^"/]+\.css)("[^>]*>)/g;
const order = /@layer [\w,\s]+;/g;
const frameless = 2;

/** Name of a page or of a sheet to what it says. */
type Texts = ReadonlyMap<string, string>;
type Sheet = { file: string; css: string };
type Joined = { pages: Map<string, string>; sheets: Map<string, string> };
