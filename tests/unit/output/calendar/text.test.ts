import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { fold } from '#output/calendar/content-line.ts';
import { calendarText, eventText } from '#output/calendar/vcalendar.ts';
import type { CalendarEvent } from '#output/calendar/vevent.ts';
import { calendarProperty, eventsOf, faultsOf } from '../../../calendars.ts';

const event = (summary: string, given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  kind: 'deadline',
  id: 'deadline.un.deux',
  when: { at: '2090-03-26T17:00:00+02:00' },
  lang: 'zh',
  summary,
  description: summary,
  url: 'https://portail.example/zh/',
  categories: [summary],
  sequence: 0,
  ...given,
});
const calendar = (name: string, events: CalendarEvent[] = []) => ({
  lang: 'zh' as const,
  file: 'calls',
  name,
  description: name,
  page: '/zh/',
  events,
});

/** Every sign that means something, in every order that chance gives; the same on every run. */
const alphabet = [
  '汉',
  '截止时间',
  '𠮷',
  '👨‍👩‍👧',
  '🇨🇳',
  'é',
  'œ',
  ',',
  ';',
  '\\',
  '\n',
  '\r\n',
  '\r',
  '"',
  ':',
  '\t',
  ' ',
  '\u00A0',
  '\u2028',
  '\u0007',
  'a'.repeat(200),
  '联合研究水质传感器'.repeat(9),
  'END:VEVENT',
  '\\n',
];
function* texts(count: number) {
  let seed = 5545;
  const random = (n: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * n);
  };
  for (let index = 0; index < count; index += 1)
    yield Array.from({ length: 1 + random(9) }, () => alphabet[random(alphabet.length)]).join('');
}
/** As a calendar holds it: no control character, one kind of line end. */
const held = (text: string) =>
  // eslint-disable-next-line no-control-regex -- what is taken out
  text.replaceAll(/\r\n?|\u2028/g, '\n').replaceAll(/[\u0000-\u0008\u000B-\u001F]/g, '');

describe('the text of a calendar', () => {
  it('holds every text whole, and is valid whatever the text', () => {
    const wrong = Array.from(texts(600)).filter((text) => {
      const written = calendarText(calendar(text, [event(text)]));
      const [read] = eventsOf(written);
      const theirs = new ICAL.Component(ICAL.parse(written)).getFirstSubcomponent('vevent');
      return (
        faultsOf(written).length > 0 ||
        read?.SUMMARY !== held(text) ||
        read.DESCRIPTION !== held(text) ||
        calendarProperty(written, 'NAME') !== held(text) ||
        theirs?.getFirstPropertyValue('summary') !== held(text) ||
        theirs.getFirstPropertyValue('categories') !== held(text)
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each([74, 75, 76, 148, 149, 150, 300])('folds a line of %i octets by octets', (length) => {
    for (const sign of ['a', 'é', '汉', '👪']) {
      const line = sign.repeat(Math.floor(length / Buffer.byteLength(sign)));
      const lines = fold(line).split('\r\n');
      expect(lines.join('').replaceAll(' ', '')).toBe(line);
      expect(Math.max(...lines.map((each) => Buffer.byteLength(each)))).toBeLessThanOrEqual(75);
      expect(lines.slice(1).every((each) => each.startsWith(' '))).toBe(true);
    }
  });

  it('is valid without a date, and then holds a clock', () => {
    expect(faultsOf(calendarText(calendar('空')))).toEqual([]);
    expect(calendarText(calendar('空'))).toContain('BEGIN:VTIMEZONE');
    expect(calendarText(calendar('满', [event('一')]))).not.toContain('VTIMEZONE');
  });

  it.each([
    ['2090-03-25T23:59:00+01:00', '20900325T225900Z'],
    ['2090-03-26T02:30:00+02:00', '20900326T003000Z'],
    ['2090-03-26T17:00:00+02:00', '20900326T150000Z'],
    ['2090-10-29T01:30:00+02:00', '20901028T233000Z'],
    ['2090-10-29T17:00:00+01:00', '20901029T160000Z'],
    ['2090-10-29T17:00:00+08:00', '20901029T090000Z'],
  ])('puts the instant %s on the clock of UTC', (at, written) => {
    const [read] = eventsOf(eventText(event('一', { when: { at } })));
    expect(read?.DTSTART).toBe(written);
    expect(read?.DTEND).toBeUndefined();
  });

  it('ends days on the day after the last', () => {
    const [one] = eventsOf(
      eventText(event('一', { when: { first: '2091-12-31', last: '2091-12-31' } })),
    );
    expect([one?.DTSTART, one?.DTEND]).toEqual(['20911231', '20920101']);
    const [two] = eventsOf(
      eventText(event('一', { when: { first: '2092-02-27', last: '2092-02-28' } })),
    );
    expect([two?.DTSTART, two?.DTEND]).toEqual(['20920227', '20920229']);
  });

  it('rings where it was added by hand, never where it is followed, nor when it was cancelled', () => {
    const rings = /BEGIN:VALARM/;
    expect(eventText(event('一'))).toMatch(rings);
    expect(calendarText(calendar('一', [event('一')]))).not.toMatch(rings);
    expect(eventText(event('一', { isCancelled: true }))).not.toMatch(rings);
    expect(eventText(event('一'))).not.toContain('X-WR-CALNAME');
  });
});

describe('the examiner of calendars', () => {
  const valid = eventText(event('一，二, trois'));
  it.each<[string, (text: string) => string]>([
    ['a bare line feed', (text) => text.replace('\r\n', '\n')],
    ['a long line', (text) => text.replace('SEQUENCE:0', `COLOR:${'a'.repeat(80)}`)],
    ['a missing UID', (text) => text.replace(/UID:.*\r\n/, '')],
    ['a bare comma', (text) => text.replace(String.raw`\,`, ',')],
    ['an unknown property', (text) => text.replace('SEQUENCE:0', 'SEQUENCE:0\r\nGEO:1')],
    ['a property given twice', (text) => text.replace('SEQUENCE:0', 'SEQUENCE:0\r\nSEQUENCE:1')],
    [
      'an end at the start',
      (text) => text.replace(/DTSTART:(.*)\r\n/, 'DTSTART:$1\r\nDTEND:$1\r\n'),
    ],
    ['an open component', (text) => text.replace('END:VEVENT\r\n', '')],
    ['an empty calendar', (text) => text.replace(/BEGIN:VEVENT.*END:VEVENT\r\n/s, '')],
    ['two of one name', (text) => text.replace(/BEGIN:VEVENT.*END:VEVENT\r\n/s, '$&$&')],
    [
      'a property after a component',
      (text) => text.replace('END:VCALENDAR', 'COLOR:red\r\nEND:VCALENDAR'),
    ],
  ])('finds %s', (_, spoil) => {
    expect(faultsOf(valid)).toEqual([]);
    expect(spoil(valid)).not.toBe(valid);
    expect(faultsOf(spoil(valid))).not.toEqual([]);
  });
});
