import {
  chineseYear,
  frenchDay,
  frenchMonth,
  otherDay,
  otherMonth,
  parts,
  type DateParts,
} from './calendar.ts';
import { digits, han } from './chinese-numerals.ts';
import type { Context, Form, Kind, Mistake } from './kind.ts';

/** A day, a month or a year: `date 2025-03-11`, `date 2025-03`, `date 2025`. */
export const date: Kind<DateParts> = {
  parse: ([value = '']) => parts(value),
  forms: (value, context) =>
    (context.lang === 'zh' ? chinese(value, context) : french(value, context)).flatMap(
      ([text, ...style]) => (text === undefined ? [] : [{ text, style }]),
    ),
  mistakes: (value, form, _context, turn) => mistakes(value, form, turn),
};

function chinese({ year, month, day }: DateParts, { today }: Context): Row[] {
  const now = parts(today);
  const named = chineseYear(year, now.year);
  const [m, hanMonth] = month ? [`${month}月`, `${han(month)}月`] : ['', ''];
  const [d, hanDay] = day ? [`${day}日`, `${han(day)}日`] : ['', ''];
  const relative = named && named + m + d;
  const rows: Row[] = [
    [`${year}年${m}${d}`, 'year', 'digits'],
    [`${digits(year)}年${hanMonth}${hanDay}`, 'year', 'han'],
    [relative, 'year', 'relative'],
  ];
  if (month) rows.push([m + d, 'month', 'digits'], [hanMonth + hanDay, 'month', 'han']);
  if (month && day && year === now.year && month === now.month)
    rows.push([`本月${d}`, 'month', 'this']);
  if (day) rows.push([d, 'day', 'digits'], [String(day), 'day', 'alone']);
  return rows;
}

function french({ year, month, day }: DateParts, { today }: Context): Row[] {
  const now = parts(today);
  const beside = { '-1': 'dernier', 0: 'cette année', 1: 'prochain' }[year - now.year];
  if (!month)
    return [
      [String(year), 'year', 'digits'],
      [beside === 'cette année' ? beside : beside && `l’an ${beside}`, 'year', 'an'],
      [
        beside &&
          (beside === 'cette année'
            ? beside
            : `l’année ${beside.replace(/er$/, 'ère').replace(/ain$/, 'aine')}`),
        'year',
        'année',
      ],
    ];
  const name = day ? `${frenchDay(day)} ${frenchMonth(month)}` : frenchMonth(month);
  const isPast = year * 12 + month < now.year * 12 + now.month;
  const months = year * 12 + month - (now.year * 12 + now.month);
  const near =
    Math.abs(months) <= 11 && months !== 0
      ? `${name} ${isPast ? 'dernier' : 'prochain'}`
      : undefined;
  const rows: Row[] = [
    [`${name} ${year}`, 'year', 'digits'],
    [near, 'year', 'near'],
    [
      beside && (beside === 'cette année' ? `${name} de cette année` : `${name} de l’an ${beside}`),
      'year',
      'an',
    ],
    [
      year === now.year - 1
        ? `${name} de l’année dernière`
        : year === now.year + 1
          ? `${name} de l’année prochaine`
          : undefined,
      'year',
      'année',
    ],
    [name, 'month', 'digits'],
  ];
  if (day) rows.push([frenchDay(day), 'day', 'alone']);
  return rows;
}

function mistakes(value: DateParts, { style }: Form, turn: number): Mistake<DateParts>[] {
  const found: Mistake<DateParts>[] = [];
  if (style[0] === 'year')
    found.push({
      operator: 'date.year',
      value: { ...value, year: value.year + (turn % 2 === 0 ? 1 : -1) },
    });
  if (value.month && style[0] !== 'day' && style[1] !== 'this')
    found.push({ operator: 'date.month', value: { ...value, month: otherMonth(value, turn) } });
  if (value.day)
    found.push({ operator: 'date.day', value: { ...value, day: otherDay(value, turn) } });
  return found;
}

type Row = [text: string | undefined, precision: string, style: string];
