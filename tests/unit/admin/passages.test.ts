import { expect, it } from 'vitest';
import { forgive } from '#admin/browser/passages.ts';

const path = 'body:c12:alt';
const draftWith = (value: unknown) => ({
  currentValues: { fr: { title: 'Réunion' } },
  extraValues: { fr: { [path]: value } },
  validities: { fr: { [path]: { valid: false }, title: { valid: false } } },
});

it.each([
  ['takes the complaint off a box of a passage with its first letter', 'S', undefined],
  ['leaves it while the box is empty', ' ', { valid: false }],
  ['leaves it where nothing was ever typed', undefined, { valid: false }],
])('%s', (_, value, expected) => {
  const draft = draftWith(value);
  forgive(draft, 'extraValues', 'fr', path);
  expect(draft.validities.fr[path]).toEqual(expected);
});

it('leaves all other fields to Sveltia', () => {
  const draft = draftWith('S');
  forgive(draft, 'currentValues', 'fr', 'title');
  forgive(draft, 'extraValues', 'zh', path);
  expect(draft.validities).toEqual(draftWith('S').validities);
});
