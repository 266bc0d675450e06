import { isLocale, type Locale } from '#i18n/locales.ts';

/** The language of a terminal, as POSIX orders its variables; Windows has none, but `Intl` knows. */
export function terminalLanguage(env: NodeJS.ProcessEnv, fallback: string): Locale | undefined {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  // `C` is what a bare shell has, and says nothing about its reader.
  const tag = set && !/^(C|POSIX)(\.|$)/i.test(set) ? set : fallback;
  const lang = tag.slice(0, 2).toLowerCase();
  return isLocale(lang) ? lang : undefined;
}
