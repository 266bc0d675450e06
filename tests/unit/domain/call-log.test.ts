import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toldFacts } from '#domain/call-facts.ts';
import { untold, withToday } from '#domain/call-log.ts';

const may = (hour: number) => `2031-05-31T${hour}:00:00+02:00`;
const june = '2031-06-30T17:00:00+02:00';
const one = (at: string, rest = '') => `deadlines: [{ at: ${at}${rest} }]`;
const two = (a: string, b: string) => `deadlines: [{ id: a, at: ${a} }, { id: b, at: ${b} }]`;
const sum = (amount: number, label: string, currency = 'EUR') =>
  `{ amount: ${amount}, currency: ${currency}, label: { zh: ${label}, fr: ${label} } }`;

/** Versions of the first days of a month, what the log tells, and what it lacks. */
const cases: Record<string, [versions: string[], log: string, expected: string[]]> = {
  'nothing for one version': [[one(june)], '[]', []],
  'a deadline that moved': [
    [one(may(17)), one(june)],
    '[]',
    [`2 deadlines.deadline ${may(17)} > ${june}`],
  ],
  'a deadline that moved twice': [
    [one(may(17)), one(may(18)), one(june)],
    '[]',
    [`2 deadlines.deadline ${may(17)} > ${may(18)}`, `3 deadlines.deadline ${may(18)} > ${june}`],
  ],
  'nothing for what is back': [[one(may(17)), one(june), one(may(17))], '[]', []],
  'the rest of a way that went round': [
    [one(may(17)), one(may(18)), one(may(17)), one(june)],
    '[]',
    [`4 deadlines.deadline ${may(17)} > ${june}`],
  ],
  'the way back of what was told': [
    [one(may(17)), one(june), one(may(17))],
    `[{ date: 2031-01-02, field: deadlines.deadline, from: '${may(17)}', to: '${june}' }]`,
    [`3 deadlines.deadline ${june} > ${may(17)}`],
  ],
  'nothing for what is told': [
    [one(may(17)), one(june)],
    `[{ date: 2031-01-09, field: deadlines.deadline, from: '${may(17)}', to: '${june}' }]`,
    [],
  ],
  'the second move of a day, from where the first led': [
    [one(may(17)), one(june)],
    `[{ date: 2031-01-02, field: deadlines.deadline, from: '${may(17)}', to: '${may(18)}' }]`,
    [`2 deadlines.deadline ${may(18)} > ${june}`],
  ],
  'nothing for two moves of a day': [
    [one(may(17)), one(june)],
    `[{ date: 2031-01-02, field: deadlines.deadline, from: '${may(17)}', to: '${may(18)}' },
      { date: 2031-01-02, field: deadlines.deadline, from: '${may(18)}', to: '${june}' }]`,
    [],
  ],
  'nothing for what is told in one': [
    [one(may(17)), one(may(18)), one(june)],
    `[{ date: 2031-01-09, field: deadlines.deadline, from: '${may(17)}', to: '${june}' }]`,
    [],
  ],
  'what is told of another': [
    [two(may(17), may(18)), two(june, may(18))],
    `[{ date: 2031-01-02, field: deadlines.b, from: '${may(17)}', to: '${june}' }]`,
    [`2 deadlines.a ${may(17)} > ${june}`],
  ],
  'nothing for another way to write an instant': [
    ['opens: 2031-05-31T17:00:00+02:00', 'opens: 2031-05-31T23:00:00+08:00'],
    '[]',
    [],
  ],
  'first dates': [
    ['{}', `opens: ${may(11)}\n${one(june)}`],
    '[]',
    [`2 opens - > ${may(11)}`, `2 deadlines.deadline - > ${june}`],
  ],
  'deadlines that change places': [
    [two(may(17), june), two(june, may(17))],
    '[]',
    [`2 deadlines.a ${may(17)} > ${june}`, `2 deadlines.b ${june} > ${may(17)}`],
  ],
  'one more deadline': [
    ['deadlines: [{ id: a, at: 2031-05-31T17:00:00+02:00 }]', two(may(17), june)],
    '[]',
    [`2 deadlines.b - > ${june}`],
  ],
  'a deadline that is gone': [
    [two(may(17), june), 'deadlines: [{ id: b, at: 2031-06-30T17:00:00+02:00 }]'],
    '[]',
    [`2 deadlines.a ${may(17)} > -`],
  ],
  'nothing for a deadline that is given an id': [[one(june), one(june, ', id: depot')], '[]', []],
  'a deadline that is given an id and moves': [
    [one(may(17)), one(june, ', id: depot')],
    '[]',
    [`2 deadlines.depot ${may(17)} > ${june}`],
  ],
  'nothing for what was told before it had an id': [
    [one(may(17)), one(june), one(june, ', id: depot')],
    `[{ date: 2031-01-02, field: deadlines.deadline, from: '${may(17)}', to: '${june}' }]`,
    [],
  ],
  'nothing for deadlines in another order': [
    [
      two(may(17), june),
      'deadlines: [{ id: b, at: 2031-06-30T17:00:00+02:00 }, { id: a, at: 2031-05-31T17:00:00+02:00 }]',
    ],
    '[]',
    [],
  ],
  'nothing for a first reference, sum and address': [
    [
      '{}',
      `reference: R1\nfunding: [${sum(5, 'a')}]\ncontact: { email: a@b.example, url: https://a.example }`,
    ],
    '[]',
    [],
  ],
  'another reference, sum and address': [
    [
      `reference: R1\nfunding: [${sum(5, 'a')}]\ncontact: { email: a@b.example, url: https://a.example }`,
      `reference: R2\nfunding: [${sum(6, 'a')}]\ncontact: { email: c@b.example }`,
    ],
    '[]',
    [
      '2 reference R1 > R2',
      '2 contact.email a@b.example > c@b.example',
      '2 contact.url https://a.example > -',
      '2 funding.1 5 EUR > 6 EUR',
    ],
  ],
  'another currency': [
    [`funding: [${sum(5, 'a')}]`, `funding: [${sum(5, 'a', 'CNY')}]`],
    '[]',
    ['2 funding.1 5 EUR > 5 CNY'],
  ],
  'nothing for sums in another order': [
    [`funding: [${sum(5, 'a')}, ${sum(6, 'b')}]`, `funding: [${sum(6, 'b')}, ${sum(5, 'a')}]`],
    '[]',
    [],
  ],
  'a reference that was taken away and given again': [
    ['reference: R1', '{}', 'reference: R2'],
    '[]',
    ['2 reference R1 > -', '3 reference - > R2'],
  ],
};

describe('what the log of a call lacks', () => {
  it.each(Object.entries(cases))('%s', (_, [versions, log, expected]) => {
    const dated = versions.map((text, index) => ({
      date: `2031-01-0${index + 1}`,
      facts: factsIn(text),
    }));
    const found = untold(dated, parse(log) as Parameters<typeof untold>[1]);
    const shown = found.map(
      ({ date, field, from = '-', to = '-' }) =>
        `${Number(date.slice(-2))} ${field} ${from} > ${to}`,
    );
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });
});

function factsIn(text: string) {
  const facts = toldFacts(parse(text) as Record<string, unknown>);
  if (!facts) throw new Error(`malformed: ${text}`);
  return facts;
}

describe('the versions of a call', () => {
  const published = ['01', '03'].map((day) => ({ date: `2031-01-${day}`, facts: [] }));
  it.each([
    ['a later day', '2031-01-05', ['2031-01-01', '2031-01-03', '2031-01-05']],
    ['the same day', '2031-01-03', ['2031-01-01', '2031-01-03']],
    ['the day before, elsewhere', '2031-01-02', ['2031-01-01', '2031-01-03']],
  ])('end with what stands, on %s', (_, today, expected) => {
    const now = factsIn(`opens: ${june}`);
    const versions = withToday(published, now, today);
    expect(versions.map(({ date }) => date)).toEqual(expected);
    expect(versions.at(-1)?.facts).toBe(now);
  });

  it.each([
    ['opens: soon'],
    ['deadlines: [{ at: 2031-02-30T17:00:00+02:00 }]'],
    ['deadlines: none'],
    ['funding: [{ amount: 1.5, currency: EUR, label: { zh: 甲, fr: a } }]'],
    ['contact: { mail: x }'],
  ])('of which none was published: %s', (text) => {
    expect(toldFacts(parse(text) as Record<string, unknown>)).toBeUndefined();
  });
});
