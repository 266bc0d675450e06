import { allOf } from '#i18n/lists.ts';
import type { Locale, Localized } from '#i18n/locales.ts';
import { lettersOf } from './script.ts';

/** “…” · « … », cut where it is long, on one line. */
export function quote(text: string, lang: Locale, most: number = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const shown =
    flat.length > most ? `${flat.slice(0, most).toWellFormed().replace('\uFFFD', '')}…` : flat;
  return lang === 'zh'
    ? `“${shown.replaceAll('“', '‘').replaceAll('”', '’')}”`
    : `« ${shown.replace(/«\s?/g, '“').replace(/\s?»/g, '”')} »`;
}

/** Several quotations as a list; those past the eighth are counted. */
export function quotes(texts: readonly string[], lang: Locale, most?: number): string {
  const shown = texts.slice(0, longestList).map((text) => quote(text, lang, most));
  const rest = texts.length - shown.length;
  if (rest === 0) return lang === 'zh' ? shown.join('、') : allOf(shown, 'fr');
  return lang === 'zh'
    ? `${shown.join('、')}等${texts.length}处`
    : `${shown.join(', ')} et ${rest} de plus`;
}

const longestList = 8;

/**
 * Quotations from a Chinese text within a French sentence, so short that the sentence stays French:
 * the check refuses a French text with more Han than letters.
 */
export function foreignQuotes(texts: readonly string[]): string {
  const isLong = texts.reduce((sum, text) => sum + lettersOf(text).han, 0) > 30;
  return quotes(isLong ? texts.slice(0, 3) : texts, 'fr', isLong ? 8 : 30);
}

/** A point whose French stays French, however much Chinese it quotes. */
export function keptFrench({ zh, fr }: Localized): Localized {
  const { han, latin } = lettersOf(fr);
  return { zh, fr: han * 2 > latin ? fr.replace(longRuns, '$1…') : fr };
}

const longRuns = /([\p{sc=Han}，。、；：“”（）\d]{6})[\p{sc=Han}，。、；：“”（）\d]+/gu;
