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
  const found: Stated[] = [];
  const day = (text: unknown, path: PropertyKey[]) => {
    const match = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})/.exec(text) : undefined;
    if (!match) return;
    const value: Value = {
      kind: 'date',
      year: Number(match[1]),
      month: Number(match[2]),
      day: Number(match[3]),
    };
    found.push({ value, path, shown: match[0], others: [] });
  };
  // An announcement is dated by the day it is made, and speaks of another.
  if (facts.kind !== 'announcement') day(facts.date, ['date']);
  day(facts.end, ['end']);
  const deadlines = Array.isArray(facts.deadlines) ? (facts.deadlines as { at?: unknown }[]) : [];
  deadlines.forEach(({ at }, index) => day(at, ['deadlines', index, 'at']));
  const funding = Array.isArray(facts.funding)
    ? (facts.funding as { amount: number; currency: string }[])
    : [];
  funding.forEach(({ amount, currency }, index) => {
    found.push({
      value: { kind: 'quantity', amount, unit: currency, bound: '=' },
      path: ['funding', index, 'amount'],
      shown: `${amount} ${currency}`,
      others: [],
    });
  });
  return found.map((each) => ({
    ...each,
    others: found.filter((other) => other !== each).map(({ value }) => value),
  }));
}

type Stated = { value: Value; path: PropertyKey[]; shown: string; others: Value[] };
