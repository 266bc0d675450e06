/**
 * The attribute by which Astro ties a rule to its component stands on every element: the beginning of
 * its name tells as much, as long as no two begin alike. Changed are rules and tags, never the words
 * of a page, which may well be about such names.
 */
export function shortScopes(sheets: Iterable<string>): ShortScopes {
  const ids = new Set([...sheets].flatMap((css) => Array.from(css.matchAll(rule), idOf)));
  const isEnough = (length: number) =>
    new Set([...ids].map((id) => id.slice(0, length))).size === ids.size;
  const length = [3, 4, 5, 6, 7].find(isEnough);
  // One that no rule knows is left: its beginning could be that of another.
  const short = (whole: string, id: string | undefined) =>
    id !== undefined && ids.has(id) ? `data-s-${id.slice(0, length)}` : whole;
  return {
    inSheet: (css) =>
      css.replace(rule, (whole, id: string) => `[${short(whole.slice(1, -1), id)}]`),
    inPage: (html) => html.replace(tag, (whole) => whole.replace(attribute, short)),
  };
}

/** HTML that leaves the site, where no rule follows it. */
export const withoutScopes = (html: string): string =>
  html.replace(tag, (whole) => whole.replace(scopeOrValue, (_, value = '') => value));

const idOf = ([, id = '']: RegExpMatchArray) => id;

const rule = /\[data-astro-cid-([a-z0-9]{8})\]/g;
const tag = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/g;
/** Quoted values are taken whole, to be passed over. */
const attribute = /"[^"]*"|'[^']*'|\bdata-astro-cid-([a-z0-9]{8})\b/g;
const scopeOrValue = /("[^"]*"|'[^']*')| data-astro-cid-[a-z0-9]{8}\b(?:="true")?/g;

type ShortScopes = Record<'inSheet' | 'inPage', (text: string) => string>;
