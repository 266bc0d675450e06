import { chineseYear, parts } from './calendar.ts';
import { ordinalLetters } from './french-numerals.ts';
import type { Form, Kind, Mistake } from './kind.ts';

/** Half a year or a quarter: `period 2025-H1`, `period 2026-Q3`. */
export const period: Kind<Period> = {
  parse([value = '']) {
    const [, year, unit, n] = /^(\d{4})-([HQ])([1-4])$/.exec(value) ?? [];
    if (!year || !unit) throw new Error(`no period: ${value}`);
    return { year: Number(year), isHalf: unit === 'H', n: Number(n) };
  },
  forms({ year, isHalf, n }, { lang, today }): Form[] {
    const now = parts(today).year;
    if (lang === 'zh') {
      const named = chineseYear(year, now);
      const names = isHalf
        ? [`${n === 1 ? '上' : '下'}半年`]
        : [`第${'一二三四'.charAt(n - 1)}季度`, `${'一二三四'.charAt(n - 1)}季度`];
      return names.flatMap((name, index) => [
        { text: `${year}年${name}`, style: ['year', `${index}`] },
        ...(named ? [{ text: named + name, style: ['year', 'relative', `${index}`] }] : []),
        { text: name, style: ['part', `${index}`] },
      ]);
    }
    const unit = isHalf ? 'semestre' : 'trimestre';
    const name = `${ordinalLetters(n)} ${unit}`.replace('deuxième semestre', 'second semestre');
    const beside = { '-1': 'de l’an dernier', 0: 'de cette année', 1: 'de l’an prochain' }[
      year - now
    ];
    return [
      { text: `${name} ${year}`, style: ['year', 'letters'] },
      { text: `${name} de ${year}`, style: ['year', 'letters', 'de'] },
      ...(beside ? [{ text: `${name} ${beside}`, style: ['year', 'relative'] }] : []),
      { text: name, style: ['part', 'letters'] },
      { text: `${n}${n === 1 ? 'er' : 'e'} ${unit} ${year}`, style: ['year', 'digits'] },
    ];
  },
  mistakes(value, { style }, _context, turn) {
    const { isHalf, n, year } = value;
    const found: Mistake<Period>[] = [
      { operator: 'date.period', value: { ...value, n: isHalf ? 3 - n : (n % 4) + 1 } },
    ];
    if (style[0] === 'year')
      found.push({
        operator: 'date.year',
        value: { ...value, year: year + (turn % 2 === 0 ? 1 : -1) },
      });
    return found;
  },
};

type Period = { year: number; isHalf: boolean; n: number };
