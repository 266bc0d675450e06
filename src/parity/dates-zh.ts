import { matches } from './matches.ts';
import type { RawDate } from './years.ts';
import { readNumeral } from './numerals-zh.ts';

/** Chinese dates as written; years.ts says which year a relative or missing one stands for. */
export function dates(text: string): RawDate[] {
  return [...parts(text), ...calendar(text), ...numeric(text), ...years(text), ...lone(text)];
}

const year = String.raw`(?:(?:1[89]|20)\d{2}|[一二][〇零一二三四五六七八九]{3})`;
const relative = '今年|本年度?|明年|来年|去年|上年|后年|前年|次年|翌年|第二年|同年|当年|该年';
const month = String.raw`(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])`;
const day = String.raw`(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])`;
const link = String.raw`(?:至|到|[-–—~]{1,2})`;

const calendarDay = new RegExp(
  String.raw`(?:(?<relative>${relative})的?)?(?:(?<year>${year})年度?的?)?(?<![\d第])(?<month>${month})(?:(?=${link}${month}月)|月份?(?!球|亮|饼|台|薪|报|刊|牙|历|租|均))(?:(?<day>${day})(?:(?=(?:${link}|、)${day}[日号])|[日号]))?(?:[(（](?:周|星期|礼拜)[一二三四五六日天][)）])?(?:(?<link>${link}|、|和|及|与)(?:(?<relative2>${relative})的?)?(?:(?<year2>${year})年的?)?(?:(?<month2>${month})月份?)?(?:(?<day2>${day})[日号])?)?`,
  'g',
);

function calendar(text: string): RawDate[] {
  return matches(text, calendarDay, /月/).flatMap((match) => {
    const { groups = {} } = match;
    const first = {
      ...yearOf(groups.year, groups.relative),
      month: numberOf(groups.month),
      ...(groups.day ? { day: numberOf(groups.day) } : {}),
    };
    const hasSecond = groups.month2 !== undefined || groups.day2 !== undefined;
    const end =
      match.index +
      match[0].length -
      (groups.link && !hasSecond ? tailLength(match[0], groups.link) : 0);
    if (!hasSecond) return [{ ...first, start: match.index, end }];
    // A second day without its month, after a month without a day (3月和15日), is no range.
    const second = {
      ...(groups.year2 || groups.relative2
        ? yearOf(groups.year2, groups.relative2)
        : { sameYear: true }),
      month: groups.month2 ? numberOf(groups.month2) : first.month,
      ...(groups.day2 ? { day: numberOf(groups.day2) } : {}),
    };
    const { link = '' } = groups;
    const stop = end - tailLength(match[0], link);
    return [
      { ...first, start: match.index, end: stop },
      { ...second, start: stop + link.length, end },
    ];
  });
}

/** From the link on, which no date has in it; one that led to no second date belongs to the sentence. */
const tailLength = (whole: string, link: string) => whole.length - whole.lastIndexOf(link);

const yearRange = new RegExp(`(?<!\\d)(${year}年?)${link}(${year}学?年)`, 'g');
const lonelyYear = new RegExp(`(?<!\\d)(${year})年度?(?!代(?!表)|后的?[\\d一二三])`, 'g');
const relativeYear = new RegExp(`(?:${relative})(?!度)`, 'g');

function years(text: string): RawDate[] {
  const found: RawDate[] = [];
  for (const match of matches(text, yearRange, /年/)) {
    const [whole, from = '', to = ''] = match;
    found.push({ year: yearIn(from), start: match.index, end: match.index + from.length });
    found.push({
      year: yearIn(to),
      start: match.index + whole.length - to.length,
      end: match.index + whole.length,
    });
  }
  for (const match of matches(text, lonelyYear, /年/))
    found.push({
      year: numberOf(match[1]),
      start: match.index,
      end: match.index + match[0].length,
      scope: true,
    });
  for (const match of matches(text, relativeYear, /年/))
    found.push({
      relative: match[0],
      start: match.index,
      end: match.index + match[0].length,
      weak: true,
      scope: true,
    });
  return found;
}

const decades =
  /(?:(1\d|2[0-2]|二?十[一二三四五六七八九]?|上个?|本)世纪)?([1-9]0|[二三四五六七八九]十)年代/g;
// No text of ours tells of the years before Christ, nor of those after 2199.
const centuries =
  /(?<!公元前|[\d一二三四五六七八九十])(2[0-2]|1\d|[1-9]|二十[一二]?|十[一二三四五六七八九]?|[一二三四五六七八九])世纪(?!\S{1,3}年代)/g;

const quarter = new RegExp(
  String.raw`(?<!(?<![目之以此])前)(?:(?<relative>${relative})|(?<year>${year})年)?(?:第?(?<quarter>[一二三四1-4])季度|(?<half>[上下])半年)`,
  'g',
);
const near = new RegExp(`(本|上|下)个?月(?:份)?(?:(${day})[日号])?(?!球|亮)`, 'g');

/** Quarters, halves, decades, centuries; months told from the present one. */
function parts(text: string): RawDate[] {
  const found: RawDate[] = [];
  for (const match of matches(text, quarter, /季度|半年/)) {
    const { groups = {} } = match;
    const part = groups.quarter
      ? `Q${numberOf(groups.quarter)}`
      : groups.half === '上'
        ? 'H1'
        : 'H2';
    found.push({
      ...yearOf(groups.year, groups.relative),
      part,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of matches(text, decades, /年代/)) {
    const [, which = '上'] = match;
    const century = which.startsWith('上') ? 20 : which === '本' ? 21 : numberOf(which);
    found.push({
      year: (century - 1) * 100 + numberOf(match[2]),
      part: '10',
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of matches(text, centuries, /世纪/))
    found.push({
      year: (numberOf(match[1]) - 1) * 100,
      part: '100',
      start: match.index,
      end: match.index + match[0].length,
    });
  for (const match of matches(text, near, /月/))
    found.push({
      monthsAway: match[1] === '本' ? 0 : match[1] === '上' ? -1 : 1,
      ...(match[2] ? { day: numberOf(match[2]) } : { weak: true }),
      start: match.index,
      end: match.index + match[0].length,
    });
  return found;
}

const yearFirst =
  /(?<![\d.\-/])((?:19|20)\d{2})([-./])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d\-/])/g;

const numeric = (text: string): RawDate[] =>
  matches(text, yearFirst, /\d[-./]\d/).map((match) => ({
    year: Number(match[1]),
    month: Number(match[3]),
    day: Number(match[4]),
    start: match.index,
    end: match.index + match[0].length,
  }));

const loneDay =
  /(?<![月\d个第一二三四五六七八九十])(\d{1,2}|[一二三]?十[一二三四五六七八九]?)日(?!内|之内|游|程|行程|均|本|元|报|前?[，,]?共)/g;

/** 15日: a day of the month last spoken of. */
const lone = (text: string): RawDate[] =>
  matches(text, loneDay, /日/)
    .map((match) => ({
      day: numberOf(match[1]),
      start: match.index,
      end: match.index + match[0].length,
      weak: true,
    }))
    .filter((found) => found.day >= 1 && found.day <= 31);

const yearOf = (year: string | undefined, relative: string | undefined) =>
  year ? { year: numberOf(year) } : relative ? { relative } : {};

const yearIn = (text: string) => numberOf(text.replace(/学?年$/, ''));

const numberOf = (text = ''): number =>
  /^\d+$/.test(text) ? Number(text) : (readNumeral(text)?.value ?? 0);
