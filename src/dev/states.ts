import type { AnyEntry } from '#domain/entry.ts';
import { formatInstant, homeZone } from '#i18n/format.ts';
import { otherLocale, type Locale } from '#i18n/locales.ts';
import { devStrings } from './words.ts';

/** How an entry stands, in words: its translation, and whether it is published at `now`. */
export function statesOf(entry: AnyEntry, lang: Locale, now: Date): State[] {
  return [translation(entry, lang), release(entry.facts as Releasable, lang, now)];
}

function translation({ translation, original }: AnyEntry, lang: Locale): State {
  const { missing, stale, current, summary } = devStrings(lang).state;
  switch (translation.state) {
    case 'missing':
      return { name: 'missing', text: missing[otherLocale(original)] };
    case 'stale':
      return { name: 'stale', text: stale };
    case 'current':
      return { name: 'current', text: translation.mode === 'summary' ? summary : current };
  }
}

/** By the same facts as `domain/release.ts`, which only asks whether an entry is held back. */
function release({ draft, publishAt }: Releasable, lang: Locale, now: Date): State {
  const say = devStrings(lang).release;
  if (draft) return { name: 'draft', text: say.draft };
  if (publishAt && Date.parse(publishAt) > now.getTime())
    return {
      name: 'scheduled',
      text: say.scheduled(formatInstant(publishAt, homeZone[lang], lang)),
    };
  return { name: 'published', text: say.published };
}

type Releasable = { draft?: boolean | undefined; publishAt?: string | undefined };
export type State = {
  name: 'missing' | 'stale' | 'current' | 'draft' | 'scheduled' | 'published';
  text: string;
};
