import type { z } from 'zod';
import { pathOf } from '#domain/address.ts';
import { callState, callTurns, deadlineKey, deadlineModel, filingEnd } from '#domain/calls.ts';
import { wordsFor, type Call } from '#domain/entry.ts';
import { countryName } from '#i18n/countries.ts';
import { languageTag } from '#i18n/locales.ts';
import { absolute } from '#i18n/url.ts';
import type { View } from '../view.ts';
import type { CallItem } from './call-schema.ts';
import type { rules } from './parts-schema.ts';
import { namedIn } from './named.ts';
import { uuidOf } from './uuid.ts';

/** A call with all its facts, in the words of one language. */
export function callItem(view: View, call: Call): CallItem {
  const { lang, site } = view;
  const { facts } = call;
  const words = wordsFor(call, lang);
  const { entries, terms } = namedIn(view);
  const end = filingEnd(facts);
  const node = `calls/${call.id}`;
  const partners = entries('partners', facts.partners);
  const programmes = entries('programmes', facts.programmes);
  return {
    id: uuidOf(node),
    node,
    url_source: absolute(pathOf(call, lang)),
    language: languageTag[words.lang],
    titre: words.title,
    description: words.summary,
    reference: facts.reference,
    state: callState(facts, site.now),
    turns: callTurns(facts).map(({ at, state }) => ({
      from: at === -Infinity ? null : inUtc(at),
      state,
    })),
    opens: facts.opens && withSeconds(facts.opens),
    date_ouverture: facts.opens && inUtc(facts.opens),
    date_cloture: end && inUtc(end.at),
    date_mise_a_jour: updated(call),
    deadlineModel: deadlineModel(facts),
    deadlines: facts.deadlines.map((deadline, index) => ({
      key: deadlineKey(deadline, index),
      at: withSeconds(deadline.at),
      label: deadline.label?.[lang],
      side: deadline.side,
    })),
    porteurs: partners.map(({ name }) => ({ nom: name, roles: [] })),
    programmes_parents: listed(programmes.map(({ name }) => name)),
    eligibilite: conditions(view, call)
      .map((line) => `• ${line}`)
      .join('\n'),
    partners,
    programmes,
    sectors: terms(facts.sectors),
    offers: terms(facts.offers),
    seeks: terms(facts.seeks),
    countries: facts.countries.map((code) => ({ code, name: countryName(code, lang) })),
    funding: sums(view, facts.funding),
    sides: facts.sides && {
      cn: facts.sides.cn && rulesOf(view, facts.sides.cn),
      fr: facts.sides.fr && rulesOf(view, facts.sides.fr),
    },
    coFiling: facts.coFiling,
    eligibility: facts.eligibility.map(({ text, question, side, measure, choices }) => ({
      text: text[lang],
      question: question?.[lang],
      side,
      measure: measure && { ...measure, unit: measure.unit[lang] },
      choices: choices?.map((choice) => ({ ...choice, text: choice.text[lang] })),
    })),
    contact: facts.contact && { ...facts.contact, name: facts.contact.name?.[lang] },
    changes: facts.changes.map((change) => ({ ...change, note: change.note?.[lang] })),
    links: (facts.links ?? []).map(({ url, label }) => ({ url, label: label[lang] })),
  };
}

/** Values in one cell or string, as the State's schema parts them; a bar within a value is put in full width. */
export const listed = (values: readonly string[]) =>
  values.map((value) => value.replaceAll('|', '｜')).join('|');

function rulesOf(view: View, side: Rules): z.infer<typeof rules> {
  const { lang } = view;
  const { entries, terms } = namedIn(view);
  return {
    partners: entries('partners', side.partners),
    organisations: terms(side.organisations),
    requires: side.requires.map((text) => text[lang]),
    funds: sums(view, side.funds),
    files: side.files.map((text) => text[lang]),
    filing: side.filing && { ...side.filing, how: side.filing.how?.[lang] },
  };
}

const sums = ({ lang }: View, funds: Call['facts']['funding']) =>
  funds.map(({ label, ...sum }) => ({ ...sum, label: label[lang] }));

/** What is asked of all or of one side, which is then named; a condition told twice is told once. */
function conditions({ lang, strings }: View, { facts }: Call): string[] {
  const asked = (['cn', 'fr'] as const).flatMap((side) =>
    (facts.sides?.[side]?.requires ?? []).map((text) => ({ text, side })),
  );
  const { onSide } = strings.openData;
  const lines = [...facts.eligibility, ...asked].map(({ text, side }) =>
    side ? onSide[side](text[lang]) : text[lang],
  );
  return [...new Set(lines)];
}

/** A day has no hour; noon UTC is that day in Paris and in Beijing. */
function updated({ facts }: Call): string | undefined {
  const last = facts.changes
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return last && `${last}T12:00:00Z`;
}

/** Table Schema's `datetime`: in UTC, without fractions of a second. */
const inUtc = (at: number | string) => new Date(at).toISOString().replace(/\.\d+/, '');

/** RFC 3339 wants the seconds that an author may leave out. */
const withSeconds = (at: string) => at.replace(/T(\d\d:\d\d)(?=[Z+-])/, 'T$1:00');

type Rules = NonNullable<NonNullable<Call['facts']['sides']>['cn']>;
