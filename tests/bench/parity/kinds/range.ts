import { frenchDay, frenchMonth, otherDay, otherMonth, parts, type DateParts } from './calendar.ts';
import type { Kind, Mistake } from './kind.ts';

/** Days in a row: `range 2025-03-11 2025-03-15`. */
export const range: Kind<Range> = {
  parse: ([start = '', end = '']) => ({ start: parts(start), end: parts(end) }),
  forms({ start, end }, { lang, today }) {
    const isOneMonth = start.month === end.month;
    if (lang === 'zh') {
      const from = `${start.month}月${start.day}日`;
      const to = isOneMonth ? `${end.day}日` : `${end.month}月${end.day}日`;
      const year = { 0: '今年', 1: '明年', '-1': '去年' }[start.year - parts(today).year];
      return ['至', '到', '—'].flatMap((link) => [
        { text: `${start.year}年${from}${link}${to}`, style: ['year', link] },
        { text: `${from}${link}${to}`, style: ['month', link] },
        ...(year
          ? [{ text: `${year}${from}${link}${to}`, style: ['year', 'relative', link] }]
          : []),
      ]);
    }
    const first = isOneMonth
      ? frenchDay(start.day)
      : `${frenchDay(start.day)} ${frenchMonth(start.month)}`;
    const last = `${frenchDay(end.day)} ${frenchMonth(end.month)}`;
    return [
      ['du', 'au'],
      ['Du', 'au'],
      ['les', 'et'],
      ['Les', 'et'],
    ].flatMap(([from, to]) => [
      { text: `${from} ${first} ${to} ${last} ${end.year}`, style: ['year', `${from}`] },
      { text: `${from} ${first} ${to} ${last}`, style: ['month', `${from}`] },
    ]);
  },
  mistakes({ start, end }, { style }, _context, turn) {
    const found: Mistake<Range>[] = [];
    if (style[0] === 'year') {
      const off = turn % 2 === 0 ? 1 : -1;
      found.push({
        operator: 'date.year',
        value: {
          start: { ...start, year: start.year + off },
          end: { ...end, year: end.year + off },
        },
      });
    }
    if (start.month === end.month) {
      const month = otherMonth(end, turn);
      found.push({
        operator: 'date.month',
        value: { start: { ...start, month }, end: { ...end, month } },
      });
    }
    found.push({ operator: 'date.day', value: { start, end: { ...end, day: otherDay(end, 0) } } });
    return found;
  },
};

type Range = { start: DateParts; end: DateParts };
