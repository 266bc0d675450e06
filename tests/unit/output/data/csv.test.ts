import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv } from '#output/data/csv.ts';

const read = (text: string): string[][] =>
  parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][];
/** As the Table Schema tells its readers to. */
const original = (cell: string) => cell.replace(/^'/, '');

const awkward = [
  'plain',
  '',
  'a,b',
  'say "no"',
  '"',
  'two\r\nlines',
  'two\nlines',
  ' edges ',
  '水，处理',
  'l’eau',
  '=1+1',
  '+33 1 99',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  "'quoted'",
  "'=1",
  '=HYPERLINK("http://x.example","a, b")',
];

describe('a table as CSV', () => {
  it('is read back by another program as it was written', () => {
    const rows = awkward.map((value, index) => [String(index), value, 'end']);
    expect(read(csv(rows)).map((row) => row.map(original))).toEqual(rows);
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    for (const [cell = ''] of read(csv(awkward.map((value) => [value, 'x']))))
      expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  });

  it('opens with the mark that Excel needs, and ends every line as RFC 4180 does', () => {
    const text = csv([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(text).toBe('\uFEFFa,b\r\nc,d\r\n');
    expect(csv([[' x ']])).toBe('\uFEFF" x "\r\n');
  });
});
