import type { AnyEntry } from '#domain/entry.ts';
import { languageTag } from '#i18n/locales.ts';
import { withBase } from '#i18n/url.ts';
import { pathOf } from '#domain/address.ts';
import type { View } from './view.ts';

/** How the page stands as a translation; nothing on the original itself. */
export function translationNotice({ lang, strings }: View, entry: AnyEntry): Notice | undefined {
  if (entry.original === lang) return undefined;
  const { translation } = entry;
  const kind = kindOf(translation);
  const { title, text, link } = strings.translation[kind];
  const href = withBase(pathOf(entry, entry.original));
  return {
    title,
    text,
    link: { href, text: link, hreflang: languageTag[entry.original] },
    pressing: kind !== 'full' && kind !== 'summary',
  };
}

/** A summary stays one when it grows stale: both are said. */
function kindOf(translation: AnyEntry['translation']) {
  if (translation.state === 'missing') return 'missing';
  if (translation.state === 'current') return translation.mode;
  return translation.mode === 'summary' ? 'staleSummary' : 'stale';
}

export type Notice = {
  title: string;
  text: string;
  link: { href: string; text: string; hreflang: string };
  pressing: boolean;
};
