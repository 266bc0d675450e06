import type { Locale } from '#i18n/locales.ts';
import type { Span } from '#parity/passage.ts';
import type { Sentence } from './passages.ts';
import { future } from './promise-words.ts';

/** The clauses of a sentence, each with the sign that ends it; offsets count in its passage. */
export function clausesOf({ lang, text, start }: Sentence): Span[] {
  const ends = Array.from(text.matchAll(ending[lang]), ({ index, 0: sign }) => index + sign.length);
  return [...ends.filter((end) => end < text.length), text.length].map((end, at, all) => ({
    start: start + (all[at - 1] ?? 0),
    end: start + end,
  }));
}

/** A comma within a number ends nothing. In French a second verb has no comma before it. */
const ending: Record<Locale, RegExp> = {
  zh: /[，；：;:]|,(?!\d{3})/g,
  fr: new RegExp(
    String.raw`[,;:](?!\d)\s|\s(?=(?:et|puis) (?:(?:(?:y|en|se|leur|lui|nous) |s')?|(?:l'|la |le |les )\p{L}+(?: \p{L}+){0,3} )${future})`,
    'giu',
  ),
};

/** When, where, in what: it belongs to the clause that follows. */
export const isSetting = (text: string, lang: Locale): boolean => setting[lang].test(text.trim());
const setting: Record<Locale, RegExp> = {
  zh: /^以及[^，。；]{1,20}[，,]$|^(?:未来|后续|今后|此外|同时|下一步|接下来|随后|届时|为此|其中|首先|其次|最后|目前|另外|会后)[，,]?$|(?:方面|领域|期间|基础上|前提下|框架下|过程中|[以之]?后|[以之]?前|时|起|底|初|末|内|中)[，,]$|^(?:在|为|围绕|针对|关于|通过|随着|根据|按照|就)[^。；]{2,40}[，,]$/,
  fr: /^(?:en|à|au|aux|dans|pour|d'ici|avant|après|dès|lors|par ailleurs|enfin|ensuite|de plus|afin|concernant|s'agissant|le \d+)(?!\p{L})[^.;]{0,120},$/iu,
};
