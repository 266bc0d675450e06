import type { Comparison, Text } from '#parity/compare.ts';
import { agreeValues, likeness } from '#parity/agree.ts';
import type { Fact, Value } from '#parity/fact.ts';
import { issue, type Issue } from '../issue.ts';
import type { EntryTexts } from './read.ts';
import { nameOf, sentenceAround } from './say.ts';

/**
 * The third side: what the header of an entry states, against what its texts say. A text need not
 * repeat a fact; but a date or an amount that is nearly that of the header is a slip of one of them.
 */
export function recordIssues(entry: EntryTexts, comparison: Comparison | undefined): Issue[] {
  const reported = new Set(
    comparison?.differences.flatMap((each) =>
      each.type === 'contradiction' || each.type === 'opposite' ? [each.zh, each.fr] : [],
    ),
  );
  return [entry.zh, entry.fr].flatMap((text) =>
    text ? stated(entry).flatMap((fact) => contradictions(entry, text, fact, reported)) : [],
  );
}

function contradictions(
  entry: EntryTexts,
  text: Text,
  { value, path, shown, others }: Stated,
  reported: ReadonlySet<Fact>,
): Issue[] {
  const agrees = (fact: Fact, wanted: Value) =>
    ['same', 'coarse', 'bound', 'year'].includes(agreeValues(fact.value, wanted) ?? '');
  if (text.facts.some((fact) => agrees(fact, value))) return [];
  const slip = text.facts.find(
    (fact) =>
      likeness(fact.value, value) >= 0.85 &&
      !others.some((other) => agrees(fact, other)) &&
      isOpening(text, fact, value),
  );
  if (!slip || reported.has(slip)) return [];
  const { rule, ...name } = nameOf(slip);
  const source =
    entry.source.files[entry.original] && hasField(entry, entry.original, path)
      ? entry.fileOf(entry.original)
      : entry.fileOf(text.lang);
  const place = { file: entry.fileOf(text.lang).file, ...slip.passage.at(slip.start) };
  return [
    {
      ...issue(
        'error',
        `facts.${rule}.record`,
        place,
        {
          zh: `文中写“${slip.raw}”，资料区的${name.zh}却是“${shown}”。请核对后改正一处。原句：“${sentenceAround(slip)}”`,
          fr: `Le texte écrit « ${slip.raw} », mais ${name.fr} de l’en-tête est « ${shown} ». Vérifiez, puis corrigez l’un ou l’autre. La phrase : « ${sentenceAround(slip)} »`,
        },
        [{ file: source.file, ...source.locate(path) }],
      ),
      values: [slip.raw],
    },
  ];
}

/** The date of a meeting stands at the beginning; later in the text another day is another day. */
function isOpening(text: Text, fact: Fact, value: Value): boolean {
  if (value.kind !== 'date') return true;
  const first = text.passages.find(({ role }) => role === 'text');
  return fact.passage === first || fact.passage.role === 'title' || fact.passage.role === 'summary';
}

const hasField = (entry: EntryTexts, lang: 'zh' | 'fr', path: readonly PropertyKey[]) =>
  Object.hasOwn((entry.source.files[lang]?.data ?? {}) as object, path[0] ?? '');

/** Dates and amounts of the header, each with the others that a text may mean instead. */
function stated({ facts }: EntryTexts): Stated[] {
  const found = [
    // An announcement is dated by the day it is made, and speaks of another.
    ...(facts.kind === 'announcement' ? [] : day(facts.date, ['date'])),
    ...day(facts.end, ['end']),
    ...listed(facts.deadlines).flatMap(({ at }, index) => day(at, ['deadlines', index, 'at'])),
    ...listed(facts.funding).flatMap((fund, index) => sum(fund, ['funding', index, 'amount'])),
  ];
  const others = alsoKnown(facts);
  return found.map((each) => ({
    ...each,
    others: [...found.filter((other) => other !== each), ...others].map(({ value }) => value),
  }));
}

/**
 * What a text may well mean without repeating it: a call tells what its deadline was before, when it
 * opens and what each side pays. None of them accuses a text of a slip.
 */
function alsoKnown(facts: EntryTexts['facts']): Known[] {
  const { cn, fr } = (facts.sides ?? {}) as Record<'cn' | 'fr', { funds?: unknown } | undefined>;
  return [
    ...[facts.opens, facts.announced, facts.startsAt, facts.endsAt].flatMap((at) => day(at, [])),
    ...listed(facts.changes).flatMap(({ date, from, to }) =>
      [date, from, to].flatMap((value) => [...day(value, []), ...sum(parts(value), [])]),
    ),
    ...[cn, fr].flatMap((side) => listed(side?.funds).flatMap((fund) => sum(fund, []))),
  ];
}

function day(text: unknown, path: PropertyKey[]): Known[] {
  const match = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})/.exec(text) : undefined;
  if (!match) return [];
  const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
  return [{ value: { kind: 'date', year, month, day: date }, path, shown: match[0] }];
}

function sum({ amount, currency }: Fields, path: PropertyKey[]): Known[] {
  if (typeof amount !== 'number' || typeof currency !== 'string') return [];
  const value: Value = { kind: 'quantity', amount, unit: currency, bound: '=' };
  return [{ value, path, shown: `${amount} ${currency}` }];
}

/** `150000 EUR`, as the log of a call writes an amount. */
function parts(text: unknown): Fields {
  const [, amount, currency] = /^(\d+) ([A-Z]{3})$/.exec(String(text)) ?? [];
  return amount ? { amount: Number(amount), currency } : {};
}

const listed = (value: unknown) => (Array.isArray(value) ? (value as Fields[]) : []);

type Fields = Record<string, unknown>;
type Known = Omit<Stated, 'others'>;
type Stated = { value: Value; path: PropertyKey[]; shown: string; others: Value[] };
