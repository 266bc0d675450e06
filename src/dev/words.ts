import { dev as fr, type DevStrings } from '#i18n/fr/dev.ts';
import type { Locale } from '#i18n/locales.ts';
import { dev as zh } from '#i18n/zh/dev.ts';

/** The interface of this room in one language; kept out of the dictionary that published pages load. */
export const devStrings = (lang: Locale): DevStrings => dictionaries[lang];

const dictionaries: Record<Locale, DevStrings> = { zh, fr };
export type { DevStrings };
