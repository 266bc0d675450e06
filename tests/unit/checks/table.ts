import { expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { checkTree, type Changes } from './tree.ts';

/** Runs a table of trees: each must give exactly these findings, every one in two languages. */
export function expectFindings(rows: Record<string, Row>): void {
  it.each(Object.entries(rows))('%s', async (_, [changes, ...expected]) => {
    const { issues, counts } = await checkTree(changes);
    expect(issues.map(({ rule, file, line }) => [rule, file, line])).toEqual(
      expected.map(([rule, file, place]) => [rule, file, lineOf(place)]),
    );
    expect(counts.error + counts.warning + counts.info).toBe(expected.length);
    issues.forEach(({ message, related, column }, index) => {
      const [, , place, names = '', places = []] = expected[index] as Finding;
      expect(column).toBe(typeof place === 'object' ? place[1] : column);
      const named = typeof names === 'string' ? { zh: names, fr: names } : names;
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      for (const lang of locales) {
        expect(named[lang]).not.toBe('');
        expect(message[lang]).toContain(named[lang]);
      }
      expect(related.map(({ file, line }) => [file, line])).toEqual(places);
    });
  });
}

const lineOf = (place: Finding[2]) => (typeof place === 'number' ? place : place[0]);

/** What is changed in the sound tree, then the findings in order. */
export type Row = [Changes, ...Finding[]];

type Finding = [
  rule: string,
  file: string,
  /** Line, or line and column, from 1. */
  place: number | [line: number, column: number],
  /** What both messages (or each) must name: the field, the file, the likely spelling. */
  names: string | Record<'zh' | 'fr', string>,
  related?: [file: string, line: number][],
];
