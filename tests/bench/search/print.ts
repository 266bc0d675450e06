import type { Locale } from '#i18n/locales.ts';
import type { Measure, QueryClass } from './query.ts';
import type { Cost } from './run.ts';
import { sessionLength, type Measured } from './measure.ts';
import type { Summary } from './score.ts';

/** One table a language: under each class a line an engine, and the aims. */
export function table(lang: Locale, { rows, costs }: Pick<Measured, 'rows' | 'costs'>): string {
  const lines = rows.flatMap(({ name, count, aims, engines }) => [
    ...Object.entries(engines).map(([engine, summary], index) =>
      line(
        index === 0 ? [name, count] : ['', ''],
        engine,
        measured(summary),
        summary.p95.toFixed(1),
      ),
    ),
    ...(Object.keys(aims).length > 0 ? [line(['', ''], 'aim', aimed(aims), '')] : []),
  ]);
  const head = line(['class', 'n'], '', Object.values(titles), 'p95 ms');
  return [lang, head, ...lines, '', ...costLines(costs)].join('\n');
}

function costLines(costs: Record<string, Cost>): string[] {
  const row = (name: string, cells: readonly string[]) =>
    name.padEnd(31) + cells.map((cell) => cell.padStart(13)).join('');
  const kilo = (octets: number) => (octets / 1000).toFixed(1);
  return [
    row('cold, kB', ['one answer', 'at most', `${sessionLength} in a visit`]),
    ...Object.entries(costs).map(
      ([engine, { median, most, heaviest, session }]) =>
        `${row(`${' '.repeat(20)}${engine}`, [median, most, session].map(kilo))}  (${heaviest})`,
    ),
    row(`${' '.repeat(20)}aim`, ['', `≤ ${coldAim / 1000}`, '']),
  ];
}

const measured = ({ figures, answered }: Summary) =>
  measures.map((measure) => {
    const figure = figures[measure];
    if (figure === undefined) return '';
    return measure === 'wrong' ? `${figure} (${answered})` : figure.toFixed(3);
  });

const aimed = (aims: QueryClass['aims']) =>
  measures.map((measure) => {
    const aim = aims[measure];
    if (aim === undefined) return '';
    return measure === 'wrong' ? `${aim}` : `≥ ${aim}`;
  });

const line = (
  [name, count]: [string, string | number],
  engine: string,
  cells: readonly string[],
  last: string,
) =>
  name.padEnd(14) +
  String(count).padStart(4) +
  `  ${engine.padEnd(11)}` +
  [...cells, last].map((cell) => cell.padStart(11)).join('');

const titles: Record<Measure, string> = {
  recall: 'recall',
  precision: 'precision',
  first5: 'hit@5',
  mrr: 'MRR',
  success3: 'success@3',
  wrong: 'false (of)',
};
const measures = Object.keys(titles) as Measure[];

/** Octets of a visit that starts from nothing and ends with an answer. */
const coldAim = 190_000;
