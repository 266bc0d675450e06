import { path } from '#i18n/routes.ts';
import { withBase } from '#i18n/url.ts';
import type { Item } from './row.ts';
import { text, type View } from './view.ts';

/** What is offered or sought, by name; a sector leads to the calls that are of it. */
export function claims(view: View, ids: readonly string[]): Item[] {
  const { site, lang } = view;
  return ids.flatMap((id) => {
    const name = site.terms[id]?.name[lang];
    if (!name) return [];
    const hasCalls = site.calls.some(({ facts }) => facts.sectors.includes(id));
    const href = `${withBase(path.section('calls', lang))}?sector=${id}`;
    return [{ text: text(view, name), ...(hasCalls ? { href } : {}) }];
  });
}
