import type { AnyEntry } from '#domain/entry.ts';
import { releaseOf, type Held } from '#domain/release.ts';
import { isRecorded } from '#domain/translation.ts';
import { formatInstant, homeZone } from '#i18n/format.ts';
import { otherLocale, type Locale } from '#i18n/locales.ts';
import { devStrings } from './words.ts';

/** How an entry stands, in words: its translation, and whether it is published at `now`. */
export function statesOf(entry: AnyEntry, lang: Locale, now: Date): State[] {
  return [translation(entry, lang), released(entry.facts, lang, now)];
}

function translation({ translation, original, words }: AnyEntry, lang: Locale): State {
  const { missing, stale, unrecorded, current, summary } = devStrings(lang).state;
  switch (translation.state) {
    case 'missing':
      return { name: 'missing', text: missing[otherLocale(original)] };
    case 'stale':
      return { name: 'stale', text: stale };
    case 'current':
      if (!isRecorded(words)) return { name: 'unrecorded', text: unrecorded };
      return { name: 'current', text: translation.mode === 'summary' ? summary : current };
  }
}

/** A person has no draft of their own: what is said is for whom they wait, if they do. */
export const statesOfPerson = (waiting: Held | undefined, lang: Locale): State[] =>
  waiting ? [heldBack(waiting, lang, devStrings(lang).personRelease)] : [];

function released(facts: object, lang: Locale, now: Date): State {
  const say = devStrings(lang).release;
  const release = releaseOf(facts, now);
  return release.state === 'published'
    ? { name: release.state, text: say.published }
    : heldBack(release, lang, say);
}

function heldBack(held: Held, lang: Locale, say: HeldStrings): State {
  const text =
    held.state === 'draft'
      ? say.draft
      : say.scheduled(formatInstant(held.at, homeZone[lang], lang));
  return { name: held.state, text };
}

type HeldStrings = ReturnType<typeof devStrings>['personRelease'];
export type State = {
  name: 'missing' | 'stale' | 'unrecorded' | 'current' | 'draft' | 'scheduled' | 'published';
  text: string;
};
