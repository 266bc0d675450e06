import { isLocale, type Locale } from '#i18n/locales.ts';

/** The path of this page within the site. */
export const pagePath = (): string => `/${location.pathname.slice(base.length)}`;

/** The language of this page: that of its address, or the document's own. */
export function pageLang(): Locale {
  const [first, second] = pagePath().split('/').filter(Boolean);
  const named = first === 'dev' ? second : first;
  if (isLocale(named)) return named;
  return document.documentElement.lang.startsWith('fr') ? 'fr' : 'zh';
}

export const base: string = import.meta.env.BASE_URL.replace(/\/?$/, '/');
