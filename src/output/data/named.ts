import type { z } from 'zod';
import { pathOf } from '#domain/address.ts';
import { wordsFor } from '#domain/entry.ts';
import { languageTag } from '#i18n/locales.ts';
import { absolute } from '#i18n/url.ts';
import type { View } from '../view.ts';
import type { named } from './parts-schema.ts';

/** What a record points to, by id and by name, as one language has it. */
export function namedIn({ site, lang }: View) {
  const entries = (collection: 'partners' | 'programmes', ids: readonly string[]): Named[] =>
    ids.flatMap((id) => {
      const entry = site.find(collection, id);
      if (!entry) return [];
      const words = wordsFor(entry, lang);
      return [
        {
          id,
          name: words.title,
          language: words.lang === lang ? undefined : languageTag[words.lang],
          url: absolute(pathOf(entry, lang)),
        },
      ];
    });
  const terms = (ids: readonly string[]): Named[] =>
    ids.flatMap((id) => {
      const term = site.terms[id];
      return term ? [{ id, name: term.name[lang] }] : [];
    });
  return { entries, terms };
}

type Named = z.infer<typeof named>;
