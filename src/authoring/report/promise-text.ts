import type { Span } from '#parity/passage.ts';
import { typeset } from '#typography/typeset.ts';
import { textIn } from './promisers.ts';
import type { Undertaking } from './undertakings.ts';

/**
 * A promise as its own text has it, so cut that it stands alone: the subject, where it stood before, is
 * put back in the words it was given in. Only punctuation is set; no word is added.
 */
export function textOf(undertaking: Undertaking): string {
  const { sentence, start, main, end, lent, verb, isLike } = undertaking;
  const { lang, passage } = sentence;
  const written = (span: Span) => passage.slice(span);
  const tail = lent
    ? written({ start: main + conjunction(undertaking), end })
    : written({ start: main, end });
  const head = main > start ? written({ start, end: main }) : '';
  const subject = lent ? written(withArticle(undertaking, lent)) : '';
  const lentVerb = isLike && lang === 'zh' && verb === '将' ? verb : '';
  const glue = lang === 'zh' ? '' : ' ';
  const joined = [head, subject + lentVerb, tail].filter((part) => part !== '').join(glue);
  return typeset(finished(joined, lang), lang);
}

/** 并、还, « et » join it to what is left out. */
function conjunction({ sentence, main, end }: Undertaking): number {
  const found = /^(?:[一二三四五六七八九十]是|并且?|同时|还|也|(?:et|puis) )+(?=[^，。])/iu.exec(
    textIn(sentence, { start: main, end }),
  );
  return found?.[0].length ?? 0;
}

function withArticle({ sentence }: Undertaking, { start, end }: Span): Span {
  const article = /(?<!\p{L})(?:l'|la |le |les |MM?\. |Mme )$/iu.exec(
    sentence.passage.text.slice(0, start),
  );
  return { start: start - (article?.[0].length ?? 0), end };
}

/** 一是、二、（三）: its place in a list that it has left. */
const ordinal =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|、)|第[一二三四五六七八九十]，|[（(](?:[一二三四五六七八九十]{1,2}|\d{1,2})[）)])\s*/u;

/** A sentence of its own: begun, ended, and without half of a pair of quotation marks. */
export function finished(text: string, lang: 'zh' | 'fr'): string {
  let bare = text
    .trim()
    .replace(ordinal, '')
    .replace(
      /(?:, (?:a|ont) (?:annoncé|indiqué|précisé|confirmé|assuré|déclaré|dit)|, (?:dit|annonce|assure|promet|précise))(?: [^,]*)?$/iu,
      '',
    )
    .replace(/[\s,，;；:：、。.]+$/u, '');
  for (const [open, close] of [
    ['“', '”'],
    ['«', '»'],
    ['（', '）'],
    ['(', ')'],
    ['「', '」'],
  ] as const) {
    const [opened, closed] = [bare.split(open).length, bare.split(close).length];
    if (opened > closed && bare.startsWith(open)) bare = bare.slice(1).trimStart();
    if (closed > opened && bare.endsWith(close)) bare = bare.slice(0, -1).trimEnd();
    bare = bare.replace(/[。.]$/, '');
  }
  const begun = lang === 'fr' ? bare.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : bare;
  return `${begun}${lang === 'zh' ? '。' : '.'}`;
}
