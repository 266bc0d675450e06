import type { Locale } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { withBase } from '#i18n/url.ts';

/**
 * An entry in the editor in the browser. Sveltia addresses an entry by its path below the folder of
 * the collection, without language and extension: of ours `<id>/index`, of people `<id>`.
 */
export const adminHref = (collection: string, id: string): string =>
  withBase(
    `/admin/#/collections/${collection}/entries/${id}${collection === 'people' ? '' : '/index'}`,
  );

/** The two texts of an entry side by side, under words of a language. */
export const pairPath = (collection: string, id: string, lang: Locale): string =>
  `/dev/${lang}/${collection}/${id}/`;

/** `news/<id>` of such a path. */
export const keyInPairPath = (path: string): string | undefined =>
  /^\/dev\/(?:zh|fr)\/([a-z]+\/[^/]+)\/$/.exec(path)?.[1];

export const statesHref = (lang: Locale): string => withBase(path.section('translations', lang));
