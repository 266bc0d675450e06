import type { News } from '#domain/entry.ts';
import { link, type Link } from './link.ts';
import { text, type Text, type View } from './view.ts';

/** What the rows of a facts panel are made of. */
export const row = (label: string, items: Item[]): Row => ({ label, items });

export const time = (iso: string, value: string): Item => ({ time: iso, text: [{ text: value }] });

export const partners = (view: View, ids: readonly (string | undefined)[]) =>
  links(view, 'partners', ids);
export const people = (view: View, ids: readonly string[]) => links(view, 'people', ids);

function links(
  view: View,
  collection: 'partners' | 'people',
  ids: readonly (string | undefined)[],
): Item[] {
  return ids.flatMap((id) => {
    const entity = view.site.find(collection, id);
    return entity ? [link(view, entity)] : [];
  });
}

export function terms(view: View, ids: readonly (string | undefined)[]): Item[] {
  return ids.flatMap((id) => {
    const name = id && view.site.terms[id]?.name[view.lang];
    return name ? [{ text: text(view, name) }] : [];
  });
}

export function outside(view: View, links: News['facts']['links']): Item[] {
  return (links ?? []).map(({ url, label }) => ({ href: url, text: text(view, label[view.lang]) }));
}

export type Item = Omit<Link, 'href'> & {
  href?: string;
  /** Machine form of the date that the text says. */
  time?: string;
  before?: Text;
  after?: Text;
  affiliation?: Link;
};
export type Row = { label: string; items: Item[] };
