import type { Span } from '#parity/passage.ts';
import { clausesOf, isSetting } from './clauses.ts';
import type { Sentence } from './passages.ts';
import { doubtful, explicit, past, promise } from './promise-words.ts';
import { partnersIn, subjectIn, textIn, type Promisers, type Subject } from './promisers.ts';

/**
 * What a sentence promises, clause by clause, and whether it may promise something more. `before`: the
 * subject of the sentence before it in the same paragraph. `isTask`: it stands in a list of tasks.
 */
export function undertakingsIn(
  sentence: Sentence,
  { before, isTask, who }: { before: Subject | undefined; isTask: boolean; who: Promisers },
): Read {
  const { lang } = sentence;
  const clauses = clausesOf(sentence);
  const told: Undertaking[] = [];
  let [subject, isDoubtful] = [before, false];
  let open: Undertaking | undefined;
  /** The clause that only says that something is promised: 双方一致同意， */
  let announced: number | undefined;
  /** Clauses before it belong to another promise, or to none. */
  let free = 0;
  const close = (at: number) => {
    if (open) open.end = (clauses[at] as Span).start;
    open = undefined;
    free = at;
  };

  clauses.forEach((clause, at) => {
    const text = textIn(sentence, clause);
    if (listHead[lang].test(text)) return;
    const cue =
      cueIn(sentence, clause) ?? (isTask && at === 0 ? taskIn(sentence, clause, who) : undefined);
    if (!cue) {
      if (announced !== undefined && !isSetting(text, lang)) add(at, announced, clause);
      else if (open && open.by.length > 1 && another[lang].test(text)) add(at, at, clause, open);
      else if (open && past[lang].test(text)) close(at);
      if (!open && !isSetting(text, lang)) {
        const found = subjectIn(sentence, clause, who);
        if (found !== undefined && found !== 'absent') subject = found;
      }
      return;
    }
    const from = clause.start + (reported[lang].exec(text.slice(0, cue.at))?.[0].length ?? 0);
    const before = { start: from, end: clause.start + cue.at };
    const own = subjectIn(sentence, before, who);
    const isTold = !who.isNotice || explicit[lang].test(text);
    const isWished =
      doubtful[lang].test(text) ||
      (own === undefined &&
        at > 0 &&
        doubtful[lang].test(textIn(sentence, clauses[at - 1] as Span)));
    if (isWished || past[lang].test(text) || (own === 'absent' && !cue.isPassive) || !isTold) {
      close(at);
      isDoubtful = true;
      announced = undefined;
      return;
    }
    if (own !== undefined && own !== 'absent') subject = own;
    if (!/\p{L}/u.test(text.slice(cue.at + cue.word.length))) {
      announced = at;
      return;
    }
    add(at, at, { ...clause, start: from }, undefined, { own, word: cue.word });
  });
  return { told, isDoubtful, subject };

  function add(
    at: number,
    first: number,
    clause: Span,
    like?: Undertaking,
    { own, word }: { own?: Subject | undefined; word?: string } = {},
  ) {
    announced = undefined;
    const text = (span: Span) => textIn(sentence, span);
    const hasOwn = own !== undefined && own !== 'absent';
    const known = hasOwn || own === 'absent' ? undefined : subject;
    const carried = known === 'absent' ? undefined : known;
    const by = like?.by ?? (hasOwn ? own.by : carried?.by) ?? (who.isMeeting ? who.parties : []);
    if (by.length === 0) {
      isDoubtful = true;
      return;
    }
    const isCut = clause.start > (clauses[at] as Span).start;
    const opening = like || isCut ? at : openingAt(at, first);
    close(at);
    const start = isCut ? clause.start : (clauses[opening] as Span).start;
    const meant = like ? like.subject : hasOwn ? own : carried;
    open = {
      sentence,
      start,
      main: clause.start,
      end: sentence.end,
      by,
      isGuess: like ? like.isGuess : meant === undefined || meant.isGuess === true,
      subject: meant,
      lent: meant && meant.start < start && !pronoun.test(text(clause)) ? meant : undefined,
      verb: like ? like.verb : word,
      isLike: like !== undefined,
    };
    told.push(open);
  }

  /** When and where stand before it; and what 相关工作 refers to. */
  function openingAt(at: number, first: number): number {
    let from = first;
    const textAt = (index: number) => textIn(sentence, clauses[index] as Span);
    while (from > free && isSetting(textAt(from - 1), lang)) from -= 1;
    if (from > free && referring[lang].test(textAt(at))) from -= 1;
    return from;
  }
}

/** The word that promises, outside what only describes something. */
function cueIn(sentence: Sentence, clause: Span): Cue | undefined {
  const { lang } = sentence;
  const text = textIn(sentence, clause);
  const found = promise[lang].exec(text);
  if (!found) return undefined;
  const { index, 0: word } = found;
  const isPassive = lang === 'fr' && passive.test(text.slice(index));
  const isDescribed = lang === 'fr' && /^(?:ser|aur)(?:a|ont)$/i.test(word) && !isPassive;
  if (isDescribed || (lang === 'fr' && subordinate.test(text.slice(0, index)))) return undefined;
  return { at: index, word, isPassive };
}

/** Who stands first in an item of a list of tasks does what follows. */
function taskIn(sentence: Sentence, clause: Span, who: Promisers): Cue | undefined {
  const [first] = partnersIn(sentence, clause, who);
  const text = textIn(sentence, clause);
  if (!first?.partner || first.start - clause.start > 4) return undefined;
  const at = first.end - clause.start;
  return /\p{L}/u.test(text.slice(at)) ? { at, word: '', isPassive: false } : undefined;
}

/** Another thing that the same two will do: 共同策划…, in a sentence that has begun with 将建立…. */
const another = { zh: /^(?:并且?|同时|以及)?(?:共同|联合|携手)/, fr: /(?!)/ };
/** What is meant stands in the clause before. */
export const referring = {
  zh: /相关(?:工作|事宜|事项)|[该此上]述?(?:项目|事|工作)|这[个项一]/,
  fr: /(?!)/,
};
/** 双方商定以下事项：, « sont convenues de ce qui suit : »: what is promised comes below. */
export const listHead = {
  zh: /(?:以下|如下|下列)[^，。；]{0,10}[：:]\s*$/,
  fr: /(?<!\p{L})(?:ce qui suit|suivante?s?|ci-(?:dessous|après))\s*:\s*$/iu,
};
/** « M. Dou a annoncé que l'association … »: what follows stands alone. */
const reported = {
  zh: /^(?!)/,
  fr: /^.*(?<!\p{L})(?:annonc|indiqu|précis|confirm|assur|déclar|affirm|dit|rappel|soulign|engag)\p{L}*(?: [^,;]{1,40})? qu(?:e |')/isu,
};
const subordinate =
  /(?<!\p{L})(?:qui|dont|où|lorsqu|quand|lequel|laquelle|lesquel\p{L}+|afin|pour qu|parce|puisqu|tandis|alors que|si)(?!\p{L})/iu;
/** Something is to be made, and nobody said to make it. */
const passive =
  /^(?:sera|seront) (?:\p{L}+ment )?(?:mise?s? (?:en place|à)|créée?s?|organisée?s?|constituée?s?|établie?s?|signée?s?|lancée?s?|transmise?s?|envoyée?s?|adressée?s?|remise?s?|proposée?s?|confiée?s?|étudiée?s?)(?!\p{L})/iu;

/** It stands for the subject, though it names nobody. */
const pronoun = /^(?:(?:et|puis) )?(?:elles?|ils?)(?!\p{L})/iu;

type Cue = { at: number; word: string; isPassive: boolean };
export type Undertaking = {
  sentence: Sentence;
  /** Where it begins, where its own clause does, and where it ends, in the passage. */
  start: number;
  main: number;
  end: number;
  by: readonly string[];
  /** Nobody is said to promise: those who met may. */
  isGuess: boolean;
  subject: Exclude<Subject, 'absent'> | undefined;
  /** The subject, where it stands outside of this stretch: without it, it cannot be read. */
  lent: Exclude<Subject, 'absent'> | undefined;
  /** 将: what a second action of the same sentence lacks. */
  verb: string | undefined;
  isLike: boolean;
};
type Read = { told: Undertaking[]; isDoubtful: boolean; subject: Subject | undefined };
