import type { Time } from './fact.ts';
import { found, type Found } from './found.ts';
import { matches } from './matches.ts';
import { readNumeral } from './numerals-zh.ts';

/** Times of day: 下午3点, 15时30分, « 15 h 30 », « midi ». */
export const times = (lang: 'zh' | 'fr', text: string): Found<Time>[] =>
  [
    ...(lang === 'zh'
      ? matches(text, zh, /:\d|[点时]/)
      : matches(text, fr, /midi|minuit|\d(?: ?h|:\d)/iu)),
  ].flatMap((match) => {
    const value = (lang === 'zh' ? readZh : readFr)(match, text);
    return value ? [found(match.index, match[0], value)] : [];
  });

const zh =
  /(?<half>凌晨|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚上|晚间|当晚|夜间)?(?:(?<![\d:.第])(?<hour>(?:1\d|2[0-4]|0?\d|十[一二]?|[一二两三四五六七八九]))(?:(?<colon>:)(?<minute1>[0-5]\d)(?![\d:])|(?:点钟?|时(?!间|期|代|任|候|刻|段|尚|常|机|光|装|差|速|事|下|而|有|效|空|髦|髮))(?!多|左右五)(?<minute2>半|整|一刻|三刻|(?:[0-5]?\d|[一二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])分(?!钟|之|别))?))/g;

function readZh(match: RegExpMatchArray, text: string): Time | undefined {
  const { half = '', hour = '', minute1, minute2, colon } = match.groups ?? {};
  const minute = minute1 ?? minute2 ?? '';
  const hours = readNumeral(hour)?.value ?? Number(hour);
  const minutes = quarters[minute] ?? readNumeral(minute.replace('分', ''))?.value ?? 0;
  if (hours > 24 || minutes > 59) return undefined;
  // 一点 is “a little”, 三点建议 are three points.
  if (/^\D+$/.test(hour) && half === '' && minute === '' && !/时|钟/.test(match[0]))
    return undefined;
  const end = (match.index ?? 0) + match[0].length;
  if (/^(?:意见|建议|要求|希望|倡议|共识|主张|措施|内容)/.test(text.slice(end, end + 2)))
    return undefined;
  return timeOf(hours, minutes, half, half !== '' || hours > 12 || colon !== undefined);
}

const quarters: Record<string, number> = { 半: 30, 一刻: 15, 三刻: 45 };

const fr =
  /(?<![\d\p{L}.,:-])(?:(?<word>midi|minuit)(?!\p{L}|-)|(?<hour>2[0-4]|1\d|0?\d)(?: ?h(?<full>eures?)?(?: ?(?<minute1>[0-5]\d)| et (?<fraction>demie?|quart))?(?![\p{L}\d])|(?<colon>:)(?<minute2>[0-5]\d)(?![\d:]))(?: (?:du |de l')?(?<half>matin|après-midi|soir)(?!\p{L}))?)/giu;

function readFr(match: RegExpMatchArray, text: string): Time | undefined {
  const { half = '', hour, full, minute1, minute2, fraction = '', word = '' } = match.groups ?? {};
  if (word) return { kind: 'time', minutes: /midi/i.test(word) ? 720 : 0 };
  if (
    half === '' &&
    minute1 === undefined &&
    minute2 === undefined &&
    fraction === '' &&
    isLength(match, text, full !== undefined)
  )
    return undefined;
  const minutes = fraction ? (/quart/i.test(fraction) ? 15 : 30) : Number(minute1 ?? minute2 ?? 0);
  return timeOf(Number(hour), minutes, half, true);
}

/** « pendant 3 heures », « 2 h de vol »: hours in full are a time of day after « à » and the like alone. */
function isLength({ index = 0, 0: whole }: RegExpMatchArray, text: string, isFull: boolean) {
  const after = text.slice(index + whole.length, index + whole.length + 12);
  if (/^ (?:de |d')/.test(after)) return true;
  const before = text.slice(Math.max(0, index - 12), index);
  const opens = /^ (?:à|-|–) \d/.test(after) && /(?<!\p{L})de $/u.test(before);
  return isFull && !opens && !/(?<!\p{L})(?:à|vers|dès|entre) $/iu.test(before);
}

/** Minutes after midnight, which 24:00 and 晚上12点 are too. */
function timeOf(hour: number, minutes: number, half: string, isTold: boolean): Time {
  const isNight = /晚|夜|凌晨/.test(half);
  const isLate = /下午|傍晚|晚|夜|午后|après-midi|soir/i.test(half) && hour < 12;
  const isNoon = half === '中午' && hour < 3;
  const hours = isNight && hour === 12 ? 0 : isLate || isNoon ? hour + 12 : hour % 24;
  return { kind: 'time', minutes: hours * 60 + minutes, ...(isTold ? {} : { half: true }) };
}
