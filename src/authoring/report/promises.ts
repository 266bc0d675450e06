import type { EntryTexts } from '#checks/parity/read.ts';
import type { Locale, Localized } from '#i18n/locales.ts';
import { sentencesIn } from './passages.ts';
import { sentences } from './sentences.ts';

/** Sentences that promise something: who promises what by when is for the author to say. */
export const promisesIn = (entry: EntryTexts, lang: Locale): string[] =>
  sentencesIn(entry, lang).flatMap(({ passage, start, end, text }) => {
    const found = passage.role === 'text' ? promise[lang].exec(text) : null;
    return found ? [around(passage.slice({ start, end }), text, found.index, lang)] : [];
  });

/**
 * One point each, so that each can be settled by itself. The translation promises what its original
 * does: its words are those of the original's sentence where both have as many.
 */
export function promisePoints(entry: EntryTexts): Localized[] {
  const [zh, fr] = [promisesIn(entry, 'zh'), promisesIn(entry, 'fr')];
  const isPaired = zh.length === fr.length;
  const own = entry.original === 'zh' ? zh : fr;
  const told = own.length > 0 ? own : zh.length > 0 ? zh : fr;
  const shown = told
    .slice(0, most)
    .map((text, index) =>
      isPaired
        ? sentences.promise(zh[index] ?? text, fr[index] ?? text)
        : sentences.promise(text, text),
    );
  const left = told.length - shown.length;
  return left > 0 ? [...shown, sentences.morePromises(left)] : shown;
}

/** More of them bury what else is open. */
const most = 8;

/** Of a long sentence, the clause that promises and what follows, with the clause before. */
function around(written: string, text: string, at: number, lang: Locale): string {
  if (written.length <= room[lang]) return written;
  const clauses = [...text.slice(0, at).matchAll(/[,，;；:：]\s?/g)].map(
    ({ index, 0: sign }) => index + sign.length,
  );
  const from = clauses.at(-1) ?? 0;
  const [before = 0] = clauses.slice(-2);
  const start = at - before < room[lang] / 2 ? before : from;
  // What is read and what is written may differ by the spaces between Han and Latin.
  return start === 0 ? written : `…${written.slice(written.length - (text.length - start)).trim()}`;
}

const room: Record<Locale, number> = { zh: 80, fr: 140 };

export const promise: Record<Locale, RegExp> = {
  zh: /(?<![大干即必行名])(?<!请[^，。；]{0,20})将(?![军领士才近]|于[^，。；]{1,30}(?:举行|举办|召开|开幕|启幕))|(?<![机社协大委议年])会(?=持续|继续|尽快|积极|努力|做|协调|组织|安排|派|推[进动]|提供|支持|邀请|跟进|考虑|联系)|(?<=协)会会|承诺|商定|约定|同意|拟(?!定)|力争|计划(?:于|在|明年|今年|年底)/,
  fr: /(?<!\p{L})(?:s'engage(?:nt)?|(?:est|sont) convenue?s?|ont convenu|(?:est|sont) prévue?s?|prévoi(?:t|ent)|promet(?:tent)?|(?!opéra|caméra|extra)\p{L}{1,20}(?:er|ir|[dtpv]r|ur)(?:a|ont))(?!\p{L})/iu,
};
