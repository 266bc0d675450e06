import { describe, expect, it } from 'vitest';
import { isFiltered, readQuestion, writeQuestion } from '#live/call-list/question.ts';

const known = {
  state: ['open', 'closed'],
  sector: ['eau', 'environnement'],
  country: ['CN', 'FR'],
  partner: ['parc-a'],
};
const read = (address: string) => readQuestion(new URLSearchParams(address), known);

describe('the address of a list of calls', () => {
  it.each([
    '',
    '?state=open',
    '?state=open&state=closed&sector=eau&sector=environnement&country=FR&partner=parc-a&sort=deadline',
    '?sort=opening',
  ])('%j is what it reads as', (address) => {
    expect(writeQuestion(read(address))).toBe(address);
  });

  it.each([
    ['?country=FR&state=open', '?state=open&country=FR'],
    ['?state=open&state=open', '?state=open'],
    ['?sort=urgency', ''],
    ['?state=&sector=', ''],
    ['?state=shut&sector=toString&country=fr&partner=constructor&sort=__proto__', ''],
    ['?state=closed&state=%00&colour=red&q=%E6%B0%B4', '?state=closed'],
    ['?state=<script>&sector=eau%2Csante', ''],
    ['?%E0%A4%A=1&state[]=open&&&=', ''],
  ])('%j is kept as %j', (address, kept) => {
    expect(writeQuestion(read(address))).toBe(kept);
  });

  it('is filtered by a facet, and not by an order', () => {
    expect(isFiltered(read('?country=CN'))).toBe(true);
    expect(isFiltered(read('?sort=deadline'))).toBe(false);
    expect(isFiltered(read('?country=XX'))).toBe(false);
  });
});
