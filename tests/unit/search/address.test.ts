import { describe, expect, it } from 'vitest';
import { isFiltered, readQuestion, writeQuestion } from '#search/ui/address.ts';

const read = (address: string) => readQuestion(new URLSearchParams(address), 'fr');

describe('the address of a search', () => {
  it.each([
    '?q=Shenfu',
    '?q=%E6%B2%88%E6%8A%9A',
    '?q=l%E2%80%99eau%20%26%20la%20ville',
    '?q=Shenfu&type=news&type=calls&year=2025&state=open&partner=shenfu&sort=deadline',
  ])('%s is what it reads as', (address) => {
    expect(writeQuestion(read(address))).toBe(address);
  });

  it.each([
    // A form writes spaces as a plus.
    ['?q=zone+pilote', '?q=zone%20pilote'],
    ['?q=++Shenfu+', '?q=Shenfu'],
    ['?q=Shenfu&sort=relevance', '?q=Shenfu'],
    ['?q=Shenfu&sort=price&colour=red&type=', '?q=Shenfu'],
    ['?q=Shenfu&type=news&type=news', '?q=Shenfu&type=news'],
    // Nothing is asked without words.
    ['?type=news', ''],
    ['', ''],
  ])('%s is kept as %j', (address, kept) => {
    expect(writeQuestion(read(address))).toBe(kept);
  });

  it('is filtered by a facet, and not by an order', () => {
    expect(isFiltered(read('?q=a&year=2025'))).toBe(true);
    expect(isFiltered(read('?q=a&sort=date'))).toBe(false);
  });
});
