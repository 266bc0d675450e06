import { languageTag, type Locale } from '#i18n/locales.ts';

/**
 * The copy of a page that the index is fed: what stands in `main`, all that may be found. In French the word after an elision becomes a word of
 * its own: Pagefind 1.6 takes « l’incubateur » for one word, so that « incubateur » would miss it.
 */
export function indexedCopy(html: string, lang: Locale): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const text = lang === 'zh' ? main : main.replace(elision, `$1${apart}`);
  return `<html lang="${languageTag[lang]}"><body>${text}</main></body></html>`;
}

/** A query in the terms of the index. */
export function indexedQuery(query: string, lang: Locale): string {
  return lang === 'zh' ? query : query.replace(elision, ' ').trim();
}

/** Text from the index as it stood on the page. */
export function restored(text: string): string {
  return text.replaceAll(/([\p{L}])' (?=[<\p{L}\p{N}])/gu, '$1’');
}

const apart = "' ";
const elision = /\b([cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu)['’](?=[\p{L}\p{N}<])/giu;
