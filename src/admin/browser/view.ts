import { isLocale } from '#i18n/locales.ts';
import { sections } from '#i18n/routes.ts';

/** `#fr/news/une-rencontre` → the page of that entry in that language. */
const [lang, section = '', slug = ''] = decodeURIComponent(location.hash.slice(1)).split('/');
const segments: Partial<Record<string, Record<'zh' | 'fr', string>>> = sections;
if (isLocale(lang) && /^[\w-]+$/.test(slug)) {
  const segment = segments[section]?.[lang];
  const path = [lang, ...(segment ? [segment] : []), slug, ''].join('/');
  location.replace(new URL(`../../${path}`, location.href));
}
