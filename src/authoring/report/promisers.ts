import { joinFacts } from '#domain/entry.ts';
import type { Registry } from '#checks/parity/registry.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Fact, Named } from '#parity/fact.ts';
import type { Span } from '#parity/passage.ts';
import type { Tree } from '#source/tree.ts';
import { publisherOf } from '../known.ts';
import type { Sentence } from './passages.ts';
import { allParties, ourselves } from './promise-words.ts';

/** Who could promise: partners, under the names of their own departments and people too. */
export function promisersOf(
  tree: Tree,
  { people }: Registry,
  meeting: Pick<Promisers, 'called' | 'parties' | 'isMeeting' | 'isNotice'>,
): Promisers {
  const partners = new Map<string, string>();
  for (const entry of tree.entries.filter(({ collection }) => collection === 'partners')) {
    partners.set(entry.id, entry.id);
    for (const id of [joinFacts(entry).facts.organisations ?? []].flat() as string[])
      // A project that two run together speaks for neither.
      partners.set(id, partners.has(id) ? '' : entry.id);
  }
  const publisher = publisherOf(tree);
  return {
    ...meeting,
    publisher,
    ofOrganisation: (id) => partners.get(id) || undefined,
    ofPerson: (id) => {
      const all = (people.get(id)?.roles ?? []).flatMap(
        ({ organisation }) => partners.get(organisation) || [],
      );
      const present = all.filter((partner) => meeting.parties.includes(partner));
      const [only, ...others] = new Set(present.length > 0 ? present : all);
      return others.length === 0 ? only : undefined;
    },
  };
}

/** The partners that a stretch names, in its order, and from where to where their names stand. */
export function partnersIn(sentence: Sentence, span: Span, who: Promisers): Mention[] {
  const facts = sentence.facts.filter(
    ({ start, end, value }) => start >= span.start && end <= span.end && isWho(value.kind),
  );
  return facts
    .filter((fact) => !facts.some((other) => isWithin(fact, other)))
    .flatMap((fact): Mention[] => {
      const { ids, kind } = fact.value as Named;
      const [id] = ids;
      if (id === undefined || ids.length > 1) return [];
      const partner = kind === 'person' ? who.ofPerson(id) : who.ofOrganisation(id);
      return [{ partner, start: fact.start, end: fact.end, isPerson: kind === 'person' }];
    });
}

const isWho = (kind: string) => kind === 'organisation' || kind === 'person';

const isWithin = (fact: Fact, other: Fact) =>
  fact !== other &&
  fact.start >= other.start &&
  fact.end <= other.end &&
  (fact.end - fact.start < other.end - other.start || (fact.implied === true && !other.implied));

/**
 * Who stands as the subject in a stretch before the verb. `absent`: somebody does whom no registry
 * holds; nothing: nobody does.
 */
export function subjectIn(sentence: Sentence, span: Span, who: Promisers): Subject | undefined {
  const { lang } = sentence;
  const text = textIn(sentence, span);
  const isActor = ({ start }: Mention) =>
    !beneficiary[lang].test(textIn(sentence, { start: span.start, end: start }));
  const named = partnersIn(sentence, span, who).filter(isActor);
  const mine = named.filter(({ partner }) => partner !== undefined);
  const [first, last] = [mine[0], mine.at(-1)];
  if (first && last) {
    // Of 窦豆主席表示，协会 the one who acts stands last; of A与B both do.
    const acting = mine.filter(
      ({ end }) => !said[lang].test(textIn(sentence, { start: end, end: last.start })),
    );
    const by = [...new Set(acting.map(({ partner }) => partner as string))];
    return { by, start: acting[0]?.start ?? first.start, end: last.end };
  }
  const all = allParties[lang].exec(text);
  if (all && who.parties.length > 0)
    return {
      by: who.parties,
      start: span.start + all.index,
      end: span.start + all.index + all[0].length,
      // Of 双方 one alone may be known.
      isGuess: who.parties.length === 1 || (lang === 'zh' && /会议|大家/.test(all[0])),
    };
  const own = ourselves[lang].exec(text);
  if (own && who.publisher)
    return {
      by: [who.publisher],
      start: span.start + own.index,
      end: span.start + own.index + own[0].length,
    };
  const called = calledIn(text, lang, who);
  if (called)
    return { by: [called.partner], start: span.start + called.start, end: span.start + called.end };
  return named.length > 0 || isSomebody(text, lang) ? 'absent' : undefined;
}

/** 合作中心, « la zone »: the end of one Chinese name, the first word of one French name, of those told of. */
function calledIn(text: string, lang: Locale, { called }: Promisers): Called | undefined {
  if (lang === 'fr') {
    const found = /(?<!\p{L})(?:l'|la |le )(\p{L}{4,})(?= *(?:qui |elle |y |en )*$)/iu.exec(text);
    const word = found?.[1]?.toLowerCase();
    const own = called.filter(({ names }) =>
      names.fr.some((name) => name.toLowerCase().split(' ')[0] === word),
    );
    const [only] = own;
    return found && only && own.length === 1
      ? { partner: only.partner, start: found.index, end: found.index + found[0].length }
      : undefined;
  }
  const end = text.replace(
    /(?:[也还都并将会，,：:]|表示|宣布|说|称|指出|承诺|介绍|透露)+$/u,
    '',
  ).length;
  for (let length = 6; length >= 2; length -= 1) {
    const last = text.slice(Math.max(0, end - length), end);
    const own = called.filter(({ names }) =>
      names.zh.some(
        (name) => last.length === length && name.replace(/[（(].*?[)）]/gu, '').endsWith(last),
      ),
    );
    if (own.length > 1) return undefined;
    if (own[0]) return { partner: own[0].partner, start: end - length, end };
  }
  return undefined;
}

export const textIn = ({ passage }: Sentence, { start, end }: Span) =>
  passage.text.slice(start, end);

/** What stands before the verb and is no subject leaves nothing behind. */
function isSomebody(text: string, lang: Locale): boolean {
  const left = text.replace(noSubject[lang], '').replace(/[^\p{L}]/gu, '');
  return left.length > (lang === 'zh' ? 1 : 2);
}

const noSubject: Record<Locale, RegExp> = {
  zh: /在[^，。；]{1,30}(?:方面|领域|期间|[之以]?前|[之以]?后|时|内|中|上)|[\d〇一二三四五六七八九十]+[年月日号]|[今明后]年|年?底[之以]?前?|[上下]半年|第?.季度|未来|后续|今后|此外|同时|下一步|接下来|随后|届时|为此|并且?|还|也|都|共同|一致|以及|首先|其次|最后|另外|就|于|会上|会后|表示|说|指出|宣布/g,
  fr: /(?<!\p{L})(?:d'ici|avant|après|en|dès|fin|le|la|les|au|aux|à|mi|et|puis|ensuite|enfin|aussi|également|en outre|par ailleurs|elles?|ils?|y|se|s'|leur|lui|ne|qu[e']|\d+(?:er)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|prochaine?|année|mois|semaine|clôture|cette|ce|d[eu]|l'an|d'abord|(?:a|ont) (?:annoncé|indiqué|précisé|confirmé|assuré|dit|déclaré))(?!\p{L})/giu,
};

/** Who stands after it is given something, and gives nothing. */
const beneficiary: Record<Locale, RegExp> = {
  zh: /(?:为|向|对于?|给|帮助|协助|支持|邀请|陪同|以及将|将[^，。；]{0,12}(?:放在|落在|给))$/,
  fr: /(?<!\p{L})(?:pour|envers|aux?|à|selon|chez|dans|avec|auprès d[eu]|d[eu]s?|d')(?: (?:la |le |les |l'))?\s?$/iu,
};
const said: Record<Locale, RegExp> = {
  zh: /表示|说|指出|宣布|强调|透露|介绍|承诺|提出|[，：]/,
  fr: /(?<!\p{L})(?:annonc|indiqu|précis|confirm|assur|déclar|affirm|dit|que|qu')/iu,
};

type Called = Span & { partner: string };
export type Promisers = {
  /** The partners that the report is about, with their names. */
  called: readonly { partner: string; names: Record<Locale, readonly string[]> }[];
  /** The two or three who met. */
  parties: readonly string[];
  /** People met: what is promised there without a subject, they promise. */
  isMeeting: boolean;
  /** What is announced for everybody is no promise to somebody, unless it says so. */
  isNotice: boolean;
  /** Empty where it has no page. */
  publisher: string;
  ofOrganisation: (id: string) => string | undefined;
  ofPerson: (id: string) => string | undefined;
};
type Mention = Span & { partner: string | undefined; isPerson: boolean };
/** Whose names stand from `start` to `end`. */
export type Subject = (Span & { by: readonly string[]; isGuess?: boolean }) | 'absent';
