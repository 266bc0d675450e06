import type { Locale } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { withBase } from '#i18n/url.ts';

/** The two texts of an entry side by side, under words of a language. */
export const pairPath = (collection: string, id: string, lang: Locale): string =>
  `/dev/${lang}/${collection}/${id}/`;

/** `news/<id>` of such a path. */
export const keyInPairPath = (path: string): string | undefined =>
  /^\/dev\/(?:zh|fr)\/([a-z]+\/[^/]+)\/$/.exec(path)?.[1];

export const statesHref = (lang: Locale): string => withBase(path.section('translations', lang));
