import { describe, expect, it } from 'vitest';
import type { Locale } from '#i18n/locales.ts';
import { extract } from '#parity/extract.ts';
import type { Day, Fact, Value } from '#parity/fact.ts';
import { createLexicon, type NameEntry } from '#parity/lexicon.ts';
import { passage } from '#parity/passage.ts';
import { surnamesOf } from '#parity/persons.ts';

/**
 * A sentence in which brackets stand around every fact, and the values of these facts in order:
 * `['投资[120万欧元]', '1200000 EUR']`. What stands in no bracket is no fact.
 */
export type Row = readonly [marked: string, ...values: string[]];

/** The sentences are read as those of an entry of 11 March 2025. */
export const anchor = { year: 2025, month: 3, day: 11 };

export function expectTables(lang: Locale, tables: Record<string, readonly Row[]>) {
  describe.each(Object.entries(tables))('%s', (_, rows) => {
    expectFacts(lang, rows);
  });
}

export function expectFacts(lang: Locale, rows: readonly Row[], people: readonly NameEntry[] = []) {
  it.each(rows.map((row) => ({ marked: row[0], values: row.slice(1) })))(
    '$marked',
    ({ marked, values }) => {
      const text = marked.replace(/[[\]]/g, '');
      const facts = factsOf(lang, text, people).filter(({ implied }) => !implied);
      expect([mark(text, facts), ...facts.map(show)].join(' | ')).toBe(
        [marked, ...values].join(' | '),
      );
    },
  );
}

export function factsOf(
  lang: Locale,
  text: string,
  people: readonly NameEntry[] = [],
): readonly Fact[] {
  const own = passage(lang, 'text', [{ text, line: 1, column: 1 }]);
  const knowledge = { lexicon: createLexicon(people), people: surnamesOf(people), anchor };
  return extract([own], knowledge).facts;
}

/** The text with its facts in brackets, by their places in what was written. */
function mark(text: string, facts: readonly Fact[]): string {
  return [...facts].reverse().reduce((marked, { passage: own, start, raw }) => {
    const from = own.at(start).column - 1;
    return `${marked.slice(0, from)}[${raw}]${marked.slice(from + raw.length)}`;
  }, text);
}

export function show({ value, or }: Pick<Fact, 'value' | 'or'>): string {
  return or ? `${showValue(value)} or ${showValue(or)}` : showValue(value);
}

function showValue(value: Value): string {
  switch (value.kind) {
    case 'date':
      return showDay(value);
    case 'time':
      return `${Math.floor(value.minutes / 60)}:${pad(value.minutes % 60)}${value.half ? '?' : ''}`;
    case 'quantity':
      return `${value.bound.replace(/^=$/, '')}${value.amount}${value.unit ? ` ${value.unit}` : ''}`;
    case 'ordinal':
      return `#${value.rank}`;
    case 'code':
      return `code ${value.code}`;
    default:
      return 'address' in value ? `${value.kind} ${value.address}` : `@${value.ids.join('/')}`;
  }
}

/** `2025-03-11`, `*-03` of no stated year, `2025-Q1`, `1990s`, `1900c` for a century. */
function showDay({ year, month, day, part }: Day): string {
  if (part === '10') return `${year}s`;
  if (part === '100') return `${year}c`;
  const months = month === undefined && day === undefined ? [] : [month ? pad(month) : '*'];
  return [year ?? '*', ...months, ...(day ? [pad(day)] : []), ...(part ? [part] : [])].join('-');
}

const pad = (number: number) => String(number).padStart(2, '0');
