import { expect, it } from 'vitest';
import { beside } from '#admin/browser/beside.ts';
import { isUntold, mayBeEmpty } from '#admin/browser/entry.ts';
import { isOffered } from '#admin/browser/kinds.ts';
import { named, titledIn, worded } from '#admin/browser/language.ts';
import { shapes } from '#output/admin/shapes.ts';

const news = shapes()['news-frontmatter']!;
const empty = { title: ' ', body: '', mode: 'full' };

it.each([
  ['the translation of a report', 'zh', { original: 'fr' }, {}, true],
  ['the translation into French', 'fr', { original: 'zh' }, {}, true],
  ['the original itself', 'fr', { original: 'fr' }, {}, false],
  ['either, while nobody has said which is the original', 'zh', {}, {}, false],
  ['one that has a title', 'fr', { original: 'zh' }, { title: 'Réunion' }, false],
  ['one that has a text alone', 'zh', { original: 'fr', body: '文' }, {}, false],
])('%s: may it be empty?', (_, lang, zh, fr, expected) => {
  expect(mayBeEmpty(lang, { zh: { ...empty, ...zh }, fr: { ...empty, ...fr } }, news)).toBe(
    expected,
  );
});

const promise = 'commitments.1.text';
it.each([
  ['of a promise told in the other language', `${promise}.zh`, { [`${promise}.fr`]: 'Un' }, false],
  ['of new words told in the other', 'followUps.0.text.fr', { 'followUps.0.text.zh': '一' }, false],
  ['of a promise told in none', `${promise}.zh`, { [`${promise}.fr`]: ' ' }, true],
  ['of new words told in none', 'followUps.0.text.fr', {}, true],
  ['of another promise', `${promise}.zh`, { 'commitments.0.text.fr': 'Un' }, true],
  ['of a label with a rule of its own', 'links.0.label.zh', {}, false],
  ['that is no half of words', 'commitments.1.id', {}, false],
])('a half %s: is it wanted?', (_, path, values, expected) => {
  expect(isUntold(path, values, news)).toBe(expected);
});

it('names an entry in the language of the interface where it can', () => {
  const contents = (zh: string, fr: string) => ({
    zh: { content: { title: zh } },
    fr: { content: { title: fr } },
  });
  expect(titledIn(contents('会议', 'Réunion'), 'fr')).toBe('fr');
  expect(titledIn(contents('会议', ''), 'fr')).toBe('zh');
  expect(titledIn(contents('', 'Réunion'), undefined)).toBe('fr');
  expect(titledIn({ _default: { content: {} } } as never, 'zh')).toBeUndefined();
});

it('offers an entry by its title in that language, and finds it by either', () => {
  const option = { label: '会议 x', value: 'x', searchValue: '会议 x' };
  const contents = { zh: { content: { title: '会议' } }, fr: { content: { title: 'Réunion' } } };
  expect(named(option, contents, 'fr')).toEqual({
    label: 'Réunion',
    value: 'x',
    searchValue: '会议 Réunion 会议 x',
  });
  expect(named(option, contents, 'zh').label).toBe('会议');
  // People and terms have names in both, which their template puts together.
  expect(named(option, { _default: { content: {} } }, 'fr')).toBe(option);
});

it('offers a promise by its words, in that language where it has some', () => {
  const option = { label: 'guide', value: 'guide' };
  const content = { 'commitments.1.text.zh': '编写指南', 'commitments.1.text.fr': 'Rédiger' };
  expect(worded(option, content, 1, 'fr').label).toBe('Rédiger');
  expect(worded(option, { 'commitments.1.text.zh': '编写指南' }, 1, 'fr').label).toBe('编写指南');
  expect(worded(option, content, 0, 'fr')).toBe(option);
});

it('sees beside a field what its group holds, and nothing else', () => {
  const values = {
    meeting: 'elsewhere',
    'followUps.0.meeting': 'a',
    'followUps.1.meeting': 'b',
    'followUps.1.due': '',
  };
  expect(beside(values, 'followUps.1.commitment')).toEqual({ meeting: 'b' });
  expect(beside(values, 'partners')).toBe(values);
  expect(beside(undefined, 'followUps.1.commitment')).toBeUndefined();
});

it.each([
  ['{{terms.*.id}} #place', 'terms.0.kind', 'place', true],
  ['{{terms.*.id}} #place', 'terms.0.kind', 'glossary', false],
  ['{{terms.*.id}} #sector #resource', 'terms.0.kind', 'resource', true],
  ['{{terms.*.id}}', 'terms.0.kind', 'glossary', true],
])('offers by %s what has %s %s: %s', (search, key, kind, expected) => {
  expect(isOffered(search, { [key]: kind }, 0)).toBe(expected);
});
