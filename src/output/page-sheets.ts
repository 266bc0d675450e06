import { createHash } from 'node:crypto';

/**
 * Two style sheets a page, whatever parts it is made of: what all pages have, which is fetched once,
 * and what its own type adds. The bundler leaves one file for every set of pages that share some
 * components: six or seven a page, each a request and too small to compress well.
 */
export function joinSheets(pages: Texts, sheets: Texts, layers: string): Joined {
  const linked = new Map([...pages].map(([page, html]) => [page, linksOf(html, sheets)]));
  const common = sharedBy([...linked.values()]);
  const short = shortScopes([...sheets.values()]);
  const made = new Map<string, string>();
  const make = (name: string, parts: readonly string[]) => {
    const css = short(
      join(
        parts.map((part) => sheets.get(part) ?? ''),
        layers,
      ),
    );
    const file = `${name}.${hash(css)}.css`;
    made.set(file, css);
    return file;
  };
  const rewritten = [...pages].map(([page, html]): [string, string] => {
    const links = linked.get(page) ?? [];
    const own = links.filter((link) => !common.includes(link));
    const files = common.every((link) => links.includes(link))
      ? [make('site', common), ...(own.length > 0 ? [make('page', own)] : [])]
      : links.length > 0
        ? [make('page', links)]
        : [];
    return [page, short(relink(html, sheets, files))];
  });
  return { pages: new Map(rewritten), sheets: made };
}

/** Names of the sheets that a page links, in its order. */
function linksOf(html: string, sheets: Texts): string[] {
  return Array.from(html.matchAll(link), ([, , name = '']) => name).filter((name) =>
    sheets.has(name),
  );
}

/** What nearly every page links. Two pages, the choice and the 404, stand outside the frame of the site. */
function sharedBy(pages: readonly (readonly string[])[]): string[] {
  const styled = pages.filter((links) => links.length > 0);
  const [widest = []] = [...styled].sort((a, b) => b.length - a.length);
  return widest.filter((name) => {
    const count = styled.filter((links) => links.includes(name)).length;
    return count >= styled.length - outside;
  });
}

/** The new links where the first of the old ones stood: the order of the head is kept. */
function relink(html: string, sheets: Texts, files: readonly string[]): string {
  let written = false;
  return html.replace(link, (whole, before: string, name: string, after: string) => {
    if (!sheets.has(name)) return whole;
    if (written) return '';
    written = true;
    return files.map((file) => before + file + after).join('');
  });
}

/** One text: the statement that orders the layers stands once, at its head, as the compiler left it in none. */
function join(parts: readonly string[], layers: string): string {
  return [layers, ...parts.map((part) => part.replace(order, '').trim())].join('');
}

/**
 * The attribute by which Astro ties a rule to its component stands on every element: its beginning
 * tells as much, as long as no two begin alike.
 */
function shortScopes(texts: readonly string[]): (text: string) => string {
  const ids = [
    ...new Set(texts.flatMap((text) => Array.from(text.matchAll(scope), ([, id = '']) => id))),
  ];
  const lengths = [3, 4, 5, 6, 7];
  const length =
    lengths.find((n) => new Set(ids.map((id) => id.slice(0, n))).size === ids.length) ?? 8;
  return (text) => text.replace(scope, (_, id: string) => `data-s-${id.slice(0, length)}`);
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8);

const link = /(<link rel="stylesheet" href="[^"]*\/)([^"/]+\.css)("[^>]*>)/g;
const order = /@layer [\w,\s]+;/g;
const scope = /data-astro-cid-([a-z0-9]{8})/g;
const outside = 2;

/** Name of a page or sheet to what it says. */
type Texts = ReadonlyMap<string, string>;
interface Joined {
  pages: Map<string, string>;
  sheets: Map<string, string>;
}
