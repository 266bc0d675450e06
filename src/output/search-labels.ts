import { callStates } from '#domain/calls.ts';
import { wordsFor } from '#domain/entry.ts';
import { languageTag } from '#i18n/locales.ts';
import { entrySections } from '#i18n/routes.ts';
import type { View } from './view.ts';

/** Names of what a search can be filtered by, in the order they are offered; years need none. */
export function searchLabels({ site, lang, strings }: View): SearchLabels {
  const { compare } = new Intl.Collator(languageTag[lang]);
  const partners = site.partners
    .map((partner) => {
      const { shortTitle, title } = wordsFor(partner, lang);
      return [partner.id, shortTitle ?? title] as const;
    })
    .sort(([, a], [, b]) => compare(a, b));
  return {
    type: {
      ...Object.fromEntries(entrySections.map((name) => [name, strings.sections[name].title])),
      pages: strings.search.refine.pages,
    },
    partner: Object.fromEntries(partners),
    state: Object.fromEntries(callStates.map((state) => [state, strings.calls.state[state]])),
  };
}

export type SearchLabels = Record<'type' | 'partner' | 'state', Record<string, string>>;
