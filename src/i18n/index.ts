import { fr, type Strings } from './fr/index.ts';
import type { Locale } from './locales.ts';
import { zh } from './zh/index.ts';

const dictionaries: Record<Locale, Strings> = { zh, fr };

/** The interface in one language: `strings(lang).calls.closesOn(date)`. Nothing falls back. */
export function strings(lang: Locale): Strings {
  return dictionaries[lang];
}

export type { Strings };
