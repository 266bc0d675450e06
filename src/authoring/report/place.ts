import type { EntryTexts } from '#checks/parity/read.ts';
import { countryName } from '#i18n/countries.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import type { Fact } from '#parity/fact.ts';
import type { TermRecord } from '#schema/index.ts';
import type { Tree } from '#source/tree.ts';
import { joinFacts } from '#domain/entry.ts';
import { placeLabel } from './labels.ts';
import { inOrder, openingOf, sentencesIn, type Sentence } from './passages.ts';

/** Where the opening says that it happened: at which partner, in which town. */
export function placeIn(entry: EntryTexts, tree: Tree): Where {
  const openings = inOrder(entry).flatMap((lang) => openingOf(entry, lang));
  const heads = inOrder(entry).flatMap((lang) => headOf(openingOf(entry, lang)));
  const partners = new Map(
    tree.entries
      .filter(({ collection }) => collection === 'partners')
      .map((each) => [each.id, each]),
  );
  const labelled = inOrder(entry)
    .flatMap((lang) => sentencesIn(entry, lang).slice(0, header))
    .filter(({ lang, text }) => placeLabel[lang].test(text));
  const partnerOf = (fact: Fact) => {
    const id = idOf(fact, 'organisation');
    return id && partners.has(id) && !fact.implied ? id : undefined;
  };
  const venue =
    first(labelled, partnerOf) ??
    first(openings, (fact, sentence) => (isVenue(fact, sentence) ? partnerOf(fact) : undefined));
  const source = venue === undefined ? undefined : partners.get(venue);
  const seat = source && joinFacts(source).facts.place;
  const terms = (tree.terms?.data ?? {}) as Record<string, TermRecord>;
  const townOf = (fact: Fact) => {
    const id = idOf(fact, 'place');
    return id && !isWide(terms[id]) ? id : undefined;
  };
  const said = (sentences: readonly Sentence[]) =>
    first(sentences, (fact, { passage, start }) =>
      !fact.implied && before[passage.lang].test(passage.text.slice(start, fact.start))
        ? townOf(fact)
        : undefined,
    );
  // Further on, other things take place elsewhere.
  const place =
    first(labelled, townOf) ??
    said(heads) ??
    (typeof seat === 'string' ? seat : undefined) ??
    said(openings.filter(({ lang, text }) => held[lang].test(text)));
  return { venue, place };
}

/** Sentences in which the lines of a header stand. */
const header = 15;

/** The title, and the first sentence of the body. */
function headOf(opening: readonly Sentence[]): readonly Sentence[] {
  const body = opening.findIndex(({ passage }) => passage.role === 'text');
  return opening.slice(0, body + 1);
}

function first(
  sentences: readonly Sentence[],
  find: (fact: Fact, sentence: Sentence) => string | undefined,
): string | undefined {
  for (const sentence of sentences)
    for (const fact of sentence.facts) {
      const found = find(fact, sentence);
      if (found !== undefined) return found;
    }
  return undefined;
}

function isVenue({ start, end, passage: { lang, text } }: Fact, sentence: Sentence): boolean {
  const [head, tail] = [text.slice(sentence.start, start), text.slice(end, sentence.end)];
  return (
    host[lang].test(tail) ||
    gathered[lang].test(head) ||
    (before[lang].test(head) && held[lang].test(sentence.text)) ||
    (reached[lang].test(head) && !(ofVisitor.test(head) && onward.test(tail)))
  );
}

/** What stands right before a place. */
const before: Record<Locale, RegExp> = {
  zh: /(?:在|于|赴|抵达|前往|来到了?|访问了?|走访了?)$/,
  fr: /(?<!\p{L})(?:à|au|aux|à la|à l'|en|dans les locaux (?:du|de la|de l'|des|de|d')|au siège (?:du|de la|de l'|des|de|d')|au sein (?:du|de la|de l'|des|de|d')|chez)(?: (?:le|la|les))? ?$/iu,
};
/** Who came, came there. */
const reached: Record<Locale, RegExp> = {
  zh: /(?:来到了?|到访了?|走访了?|访问了?|参观了?|莅临|抵达|考察了?)$/,
  fr: /(?:rendue?s?|venue?s?|visité|visite) (?:au|à la|à l'|aux|le|la|l'|les|chez|du|de la|de l') ?$/iu,
};
/** « visite de l’AIFC à Amiens »: the name is that of the visitor. */
const ofVisitor = /(?<!\p{L})visite (?:du|de la|de l') ?$/iu;
const onward = /^ (?:\([^)]{1,40}\) )?(?:à|au|aux|chez|dans|en)(?!\p{L})/iu;
/** Who receives, does so at home. */
const host: Record<Locale, RegExp> = {
  zh: /^(?:迎来|接待|迎接|承办|举办了?)/,
  fr: /^ (?:a (?:\p{L}+ment )?(?:accueilli|reçu|hébergé)|accueill(?:e|ait)|reçoit|recevait)(?!\p{L})/iu,
};
/** « Réunion de travail au … »: what a title says has no verb. */
const gathered: Record<Locale, RegExp> = {
  zh: /(?!)/,
  fr: /^(?:compte[\s-]rendu .{0,12})?(?:réunion|rencontre|séance)(?: d[e'] ?\p{L}+)? (?:au|à la|à l'|aux) ?$/iu,
};
/** Something takes place. */
const held: Record<Locale, RegExp> = {
  zh: /举行|召开|举办|开幕|座谈|会谈|会议|会面|签署|签约|交流|展出|揭牌|相聚|齐聚/,
  fr: /(?<!\p{L})(?:tenue?s?|tient|tiennent|eu lieu|organisée?s?|déroulée?s?|réuni[es]*|rencontrée?s?|ouverte?|ouvre|inaugurée?s?|signée?s?|exposée?s?|échangé|rassemblée?s?)(?!\p{L})/iu,
};

/** A country is no place of a meeting, nor what holds several. */
function isWide(term: TermRecord | undefined): boolean {
  if (!term || term.kind !== 'place' || !term.country) return true;
  const country = term.country;
  return locales.some((lang) => countryName(country, lang) === term.name[lang]);
}

const idOf = ({ value }: Fact, kind: string) =>
  value.kind === kind && 'ids' in value && value.ids.length === 1 ? value.ids[0] : undefined;

export type Where = { venue: string | undefined; place: string | undefined };
