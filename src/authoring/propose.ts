import { tooDense } from '#checks/body.ts';
import { readRegistry } from '#checks/parity/registry.ts';
import { locales, otherLocale, type Locale, type Localized } from '#i18n/locales.ts';
import type { Tree } from '#source/tree.ts';
import { typeset } from '#typography/typeset.ts';
import type { Proposal, ProposedWords } from './proposal.ts';
import { bodiesOf } from './report/bodies.ts';
import { cleaned } from './report/clean.ts';
import { differencePoints, differencesIn, isAbout, silenceFor } from './report/differences.ts';
import { factsOf } from './report/facts.ts';
import { idOf, twinOf } from './report/id.ts';
import { noteOf, withoutMail } from './report/mail.ts';
import { originalOf } from './report/original.ts';
import { promisersOf } from './report/promisers.ts';
import { namesIn } from './report/promise-names.ts';
import { promisesIn } from './report/promises.ts';
import { keptFrench } from './report/quote.ts';
import { readProposal } from './report/read.ts';
import { namesOf, shortNameOf } from './report/relations.ts';
import { setBody } from './report/set.ts';
import { sentences } from './report/sentences.ts';
import { split } from './report/split.ts';
import { strangersIn } from './report/strangers.ts';
import { summaryOf } from './report/summary.ts';
import { titleOf } from './report/title.ts';
import { refusals, UnreadableReport } from './report/unreadable.ts';

/**
 * From a document that holds a report in Chinese, in French, or in both, to an entry that needs only
 * confirmation. The words stay as they were pasted; facts are those that the registries of the tree
 * know; a day without its year is one before `today` (`YYYY-MM-DD`). Throws an `UnreadableReport` on
 * what is no such document.
 */
export function propose(
  text: string,
  tree: Tree,
  today: string = new Date().toISOString().slice(0, 10),
): Proposal {
  const { text: pasted, hasUnseen } = cleaned(text);
  const { text: clean, aside: letter } = withoutMail(pasted);
  const parts = split(clean);
  if (!parts.first) throw new UnreadableReport(refusals.language);
  const texts = bodiesOf(parts);
  const bodies = mapped((lang) => {
    const body = texts[lang]?.body;
    return body === undefined || tooDense(body) ? body : setBody(body, lang);
  });
  if (Object.values(bodies).some((body) => tooDense(body)))
    throw new UnreadableReport(refusals.dense);
  const { original, isSummary } = originalOf(bodies, parts.first);
  const registry = readRegistry(tree);

  const titles = mapped(
    (lang): ProposedWords | undefined =>
      texts[lang] &&
      (texts[lang].title === undefined ? {} : { title: typeset(texts[lang].title, lang) }),
  );
  const found = factsOf(
    readProposal({ facts: { original }, words: titles, bodies }, registry),
    tree,
    { registry, today },
  );
  const { date, days, kind, partners, venue } = found;
  const others = partners.filter((id) => id !== venue);
  const about = (others.length > 0 ? others : partners).slice(0, 2);
  const visited = kind === 'visit' && venue !== undefined ? namesOf(tree, venue) : undefined;
  const facts: Record<string, unknown> = { original, ...found.facts };

  const names = about.map((id) => namesOf(tree, id));
  const composed = mapped((lang) =>
    texts[lang] && texts[lang].title === undefined
      ? setTitle(titleOf({ kind, date, names, visited, text: pasted }, lang), lang)
      : undefined,
  );
  const words = mapped((lang): ProposedWords | undefined => {
    const own = texts[lang];
    if (!own) return undefined;
    const title = titles[lang]?.title ?? composed[lang];
    const told = summaryOf(own.blocks, lang);
    const summary = told === undefined ? undefined : typeset(told, lang);
    return {
      ...(title === undefined ? {} : { title }),
      ...(summary === undefined ? {} : { summary }),
      ...(isSummary && lang !== original ? { mode: 'summary' as const } : {}),
    };
  });

  const entry = readProposal({ facts, words, bodies }, registry);
  const promises = promisesIn(
    entry,
    {
      who: promisersOf(tree, registry, {
        called: partners.map((partner) => ({ partner, names: namesOf(tree, partner) })),
        parties: about.length > 1 || venue === undefined ? about : [...new Set([...about, venue])],
        isMeeting: kind === 'meeting' || kind === 'visit',
        // A notice has no participants.
        isNotice: kind === 'announcement' && facts.people === undefined,
      }),
      namesIn: namesIn(tree),
      date,
    },
    (partner) => shortNameOf(tree, partner),
  );
  const draft = {
    facts: {
      ...facts,
      ...(promises.commitments.length > 0 ? { commitments: promises.commitments } : {}),
    },
    words,
    bodies,
  };
  const differences = differencesIn(entry, registry);
  for (const lang of locales) {
    const silence = silenceFor(differences.errors, lang);
    if (words[lang] && silence.length > 0) words[lang].silence = silence;
  }
  const strangers = strangersIn(entry);
  const headings = { zh: texts.zh?.headings ?? [], fr: texts.fr?.headings ?? [] };
  const cuts = locales.flatMap((lang) => texts[lang]?.cuts ?? []);
  const absent = locales.filter((lang) => !texts[lang]);
  const twin = date === undefined ? undefined : twinOf(date, about, tree);
  const open: (Localized | undefined | false)[] = [
    twin !== undefined && sentences.twin(twin),
    days &&
      !differences.errors.some((each) => isAbout(each, days)) &&
      sentences.dates(days.zh, days.fr, days.kept),
    ...found.open.date,
    ...differencePoints(differences, days),
    ...found.open.people,
    strangers.people.length > 0 && sentences.strangers(strangers.people),
    ...found.open.others,
    isSummary && sentences.summary(otherLocale(original)),
    ...promises.open,
    strangers.organisations.length > 0 && sentences.organisations(strangers.organisations),
    letter.length > 0 && sentences.letter(letter),
    parts.aside.length > 0 && sentences.aside(parts.aside),
    ...locales
      .filter((lang) => texts[lang] && !words[lang]?.title)
      .map((lang) => sentences.noTitle(lang)),
    sentences.words(composed, absent.length > 0),
    cuts.length > 0 && sentences.cuts(cuts),
    headings.zh.length + headings.fr.length > 0 && sentences.headings(headings.zh, headings.fr),
    hasUnseen && sentences.unseen,
  ];
  const id = date === undefined ? undefined : idOf(date, about.length > 0 ? about : [kind], tree);
  return {
    ...(id === undefined ? {} : { id }),
    ...draft,
    bodies: mapped((lang) => {
      const body = bodies[lang];
      return lang === original && body !== undefined && letter.length > 0
        ? noteOf(body, letter)
        : body;
    }),
    open: open
      .filter((point) => point !== undefined && point !== false)
      .map(keptFrench)
      .map(({ zh, fr }) => ({ zh: typeset(zh, 'zh'), fr })),
  };
}

export { UnreadableReport } from './report/unreadable.ts';

const setTitle = (title: string | undefined, lang: Locale) =>
  title === undefined ? undefined : typeset(title, lang);

/** What each language has, if it has any. */
function mapped<T>(of: (lang: Locale) => T | undefined): Partial<Record<Locale, T>> {
  return Object.fromEntries(
    locales.flatMap((lang) => {
      const value = of(lang);
      return value === undefined ? [] : [[lang, value]];
    }),
  ) as Partial<Record<Locale, T>>;
}
