import type { EntryTexts } from '#checks/parity/read.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Passage } from '#parity/passage.ts';
import { dueIn, type Due } from './due.ts';
import { sentencesIn, type Sentence } from './passages.ts';
import type { Name } from './promise-names.ts';
import { finished, textOf } from './promise-text.ts';
import { doubtful, past, promise, tasks } from './promise-words.ts';
import { partnersIn, textIn, type Promisers, type Subject } from './promisers.ts';
import { referring, undertakingsIn, type Undertaking } from './undertakings.ts';

/** What one text promises, in its order; and the sentences of which only their author can tell. */
export function saidIn(entry: EntryTexts, lang: Locale, { who, namesIn, date }: Readers): Said {
  const told: SaidPromise[] = [];
  const doubts: string[] = [];
  let label = '';
  let before: Sentence | undefined;
  let subject: Subject | undefined;
  let isListed = false;
  for (const sentence of sentencesIn(entry, lang)) {
    const { passage, start, end } = sentence;
    if (passage !== before?.passage) {
      label =
        before && isLabel(before.passage) ? before.passage.text : isLabel(passage) ? '' : label;
      // A list whose items end in semicolons is over with its full stop.
      if (isListed && /[。.]$/.test(before?.text ?? '')) label = '';
      isListed = /[；;]$/.test(before?.text ?? '');
      subject = undefined;
    }
    if (passage.role === 'text') {
      const isTask = tasks[lang].test(label);
      const read = undertakingsIn(sentence, { before: subject, isTask, who });
      subject = read.subject;
      const previous = before?.passage === passage ? before : undefined;
      const own = read.told.map((each) => promiseOf(each, previous, { who, namesIn, date }));
      told.push(...own);
      if (own.length === 0 && ahead[lang].test(label) && isWhole(sentence))
        told.push(itemOf(sentence, namesIn));
      if (read.isDoubtful && own.length === 0) doubts.push(passage.slice({ start, end }));
    }
    before = sentence;
  }
  return { told, doubts };
}

function promiseOf(
  undertaking: Undertaking,
  previous: Sentence | undefined,
  { who, namesIn, date }: Readers,
): SaidPromise {
  const { sentence, start, main, end, by, isGuess } = undertaking;
  const span = { start, end };
  const own = namesIn(sentence.lang, textIn(sentence, span));
  // 持续跟进相关工作: what is followed up was told just before.
  const isAbove =
    start <= sentence.start + 1 &&
    referring[sentence.lang].test(textIn(sentence, { start: main, end })) &&
    main === start;
  const above = isAbove && previous ? namesIn(previous.lang, previous.text) : [];
  const given = [
    ...new Set(
      partnersIn(sentence, span, who).flatMap(({ partner }) =>
        partner && !by.includes(partner) ? [partner] : [],
      ),
    ),
  ];
  const isOne = by.length === 1;
  const others = who.parties.filter((partner) => !by.includes(partner));
  // Who shares out tasks owes them to all.
  const isOpen =
    isOne &&
    undertaking.verb !== '' &&
    given.length === 0 &&
    !forOthers[sentence.lang].test(textIn(sentence, span));
  const isToGuess = isOpen && who.isMeeting && others.length === 1;
  const due = date === undefined ? undefined : dueIn(sentence, span, date);
  return {
    text: textOf(undertaking),
    by,
    to: isOne ? (given.length > 0 ? given : isToGuess ? others : []) : [],
    guessed: [...(isGuess ? ['by' as const] : []), ...(isToGuess ? ['to' as const] : [])],
    due: due?.date,
    dueFrom: due?.isGuess ? due : undefined,
    named: [...own, ...above],
    names: new Set([
      ...[...own, ...above].map(({ kind, id }) => `${kind} ${id}`),
      ...(due ? [due.date] : []),
    ]),
  };
}

/** An item of a list of what is to come: it says what, and not who. */
function itemOf(sentence: Sentence, namesIn: Readers['namesIn']): SaidPromise {
  const named = namesIn(sentence.lang, sentence.text);
  return {
    text: finished(sentence.passage.raw, sentence.lang),
    by: undefined,
    to: [],
    guessed: [],
    due: undefined,
    dueFrom: undefined,
    named,
    names: new Set(named.map(({ kind, id }) => `${kind} ${id}`)),
  };
}

const isWhole = ({ passage, text, lang }: Sentence) =>
  text.length === passage.text.length &&
  text.length < 160 &&
  !isLabel(passage) &&
  !doubtful[lang].test(text) &&
  !past[lang].test(text) &&
  !promise[lang].test(text);

const isLabel = ({ role, text }: Passage) =>
  role === 'heading' ||
  (/[:：]\s*$/.test(text) && text.length < 200) ||
  (text.length < 30 && !/[。；！？.;!?,，]\s*$/.test(text));

const ahead: Record<Locale, RegExp> = {
  zh: /未来|今后|下一步|后续|计划/,
  fr: /(?<!\p{L})(?:futur\p{L}*|à venir|prochaine?s?|perspectives?|la suite|suites)(?!\p{L})/iu,
};

/** Somebody else is served, whom no registry holds. */
const forOthers: Record<Locale, RegExp> = {
  zh: /(?:为|向|给|帮助|协助)[^，。；]{1,30}(?:企业|团队|学者|学生|会员|机构|医院|人员|公司|项目|代表)/,
  fr: /(?<!\p{L})(?:aux|à l[ae'] ?|pour les|des) ?(?:\p{L}+ )?(?:PME|équipes?|entreprises?|étudiants?|membres|jeunes|sociétés|chercheurs|adhérents)(?!\p{L})/iu,
};

export type Readers = {
  who: Promisers;
  namesIn: (lang: Locale, text: string) => Name[];
  /** The day of the meeting, from which « l'an prochain » counts. */
  date: string | undefined;
};
export type SaidPromise = {
  text: string;
  by: readonly string[] | undefined;
  to: readonly string[];
  guessed: readonly ('by' | 'to')[];
  due: string | undefined;
  /** The words that the day was made of, where they do not give all of it. */
  dueFrom: Due | undefined;
  named: readonly Name[];
  names: ReadonlySet<string>;
};
type Said = { told: SaidPromise[]; doubts: string[] };
