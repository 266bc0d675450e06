import type { Locale } from '#i18n/locales.ts';
import { lettersOf } from './script.ts';

/**
 * Which text is the original: the one that stands first, or the complete one where the other is far
 * too short to be its translation. French letters for one Chinese character, as in the check of
 * translations, whose range this is.
 */
export function originalOf(
  bodies: Partial<Record<Locale, string>>,
  first: Locale,
): { original: Locale; isSummary: boolean } {
  const { zh, fr } = bodies;
  if (zh === undefined || fr === undefined)
    return { original: zh === undefined ? 'fr' : 'zh', isSummary: false };
  const ratio = lettersIn(fr) / Math.max(hanIn(zh), 1);
  if (Math.max(hanIn(zh), lettersIn(fr) / 4) < shortest)
    return { original: first, isSummary: false };
  if (ratio < range.least) return { original: 'zh', isSummary: true };
  if (ratio > range.most) return { original: 'fr', isSummary: true };
  return { original: first, isSummary: false };
}

/** The range of `translation.length`: outside of it the check asks the same question. */
const range = { least: 1.9, most: 5.4 };
/** Below this the length of one name decides. */
const shortest = 120;
const hanIn = (text: string) => lettersOf(text).han;
const lettersIn = (text: string) => text.replace(/\s+/g, ' ').length;
