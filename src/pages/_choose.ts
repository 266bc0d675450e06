import { isLocale, locales, type Locale } from '#i18n/locales.ts';

/**
 * The root page in the browser: goes to the language chosen before, or on a first visit to the one
 * the browser prefers. `/?choose` shows the choice again. Storage may be refused; then nothing is
 * remembered and the links still work.
 */
const key = 'language';

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]'))
  link.addEventListener('click', () => remember(link.dataset.language ?? ''));

if (!new URLSearchParams(location.search).has('choose')) go(remembered() ?? preferred());

function go(lang: Locale | undefined) {
  const link = document.querySelector<HTMLAnchorElement>(`[data-language="${lang}"]`);
  if (link) location.replace(link.href);
}

function remember(lang: string) {
  try {
    localStorage.setItem(key, lang);
  } catch {
    // A private window or a strict setting: the visitor will simply be asked again.
  }
}

function remembered(): Locale | undefined {
  try {
    const lang = localStorage.getItem(key);
    return isLocale(lang) ? lang : undefined;
  } catch {
    return undefined;
  }
}

/** A browser that prefers neither language gets the choice itself. */
function preferred(): Locale | undefined {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted
    .map((tag) => locales.find((lang) => lang === tag))
    .find((lang) => lang !== undefined);
}
