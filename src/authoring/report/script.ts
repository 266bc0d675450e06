import type { Locale } from '#i18n/locales.ts';

/**
 * The language of a line by the script of its letters: a French line may cite a Chinese name, and
 * the reverse. Nothing for figures, acronyms and addresses, which belong to none.
 */
export function languageOf(line: string): Locale | 'other' | undefined {
  const text = line.replace(noLanguage, ' ');
  const { han, latin, kana, others } = lettersOf(text);
  if (kana > 2 && kana * 4 > han) return 'other';
  if (others > han * lettersAWord + latin) return 'other';
  if (han > 0 && han * lettersAWord >= latin) return 'zh';
  if (latin === 0) return undefined;
  return isEnglish(text) ? 'other' : 'fr';
}

/** A Chinese character says about as much as three letters. */
const lettersAWord = 3;

/** Addresses, acronyms. */
const noLanguage =
  /https?:\/\/\S{1,2000}|[\w.+-]{1,64}@[\w.-]{1,200}|(?<![\p{L}\d])[A-Z][A-Z\d&.-]{1,9}(?![\p{L}\d])/gu;

export function lettersOf(text: string): Letters {
  const count = { han: 0, latin: 0, kana: 0, others: 0 };
  for (const { 0: run } of text.matchAll(runs)) {
    const kind = /^\p{sc=Han}/u.test(run)
      ? 'han'
      : /^\p{sc=Latin}/u.test(run)
        ? 'latin'
        : /^[\u3040-\u30FF]/.test(run)
          ? 'kana'
          : 'others';
    count[kind] += run.length;
  }
  return count;
}

const runs =
  /\p{sc=Han}+|\p{sc=Latin}+|[\u3040-\u30FF]+|(?:(?![\p{sc=Han}\p{sc=Latin}\u3040-\u30FF])\p{L})+/gu;

/** By the little words that the two languages do not share. */
function isEnglish(text: string): boolean {
  const english = text.match(littleWords.english)?.length ?? 0;
  return english >= 2 && english > (text.match(littleWords.french)?.length ?? 0);
}

const littleWords = {
  english:
    /(?<![\p{L}’'])(?:the|of|and|to|with|for|was|were|is|are|has|have|been|by|from|this|that|which|its|will)(?![\p{L}’'])/giu,
  french:
    /(?<!\p{L})(?:le|la|les|de|des|du|et|une?|est|sont|aux?|dans|pour|par|sur|avec|qui|que|ce|cette|ces|ses|[ldsnqc][’'])(?:(?<=[’'])|(?!\p{L}))/giu,
};

type Letters = { han: number; latin: number; kana: number; others: number };
