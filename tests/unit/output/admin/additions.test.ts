import { expect, it } from 'vitest';
import { additions, named } from '#output/admin/additions.ts';
import { adminConfig } from '#output/admin/config.ts';
import type { Field } from '#output/admin/fields.ts';

const { collections, singletons } = adminConfig({
  site: { shortName: { zh: '协会', fr: 'Association' } },
  address: 'https://portail.example/',
});
const forms = [...collections, ...singletons].filter((part) => 'fields' in part);

it('has words for every list, every group that may be left out and every kind of entry', () => {
  const asked = [
    ...forms.flatMap(({ fields }) => adding(fields as Field[])),
    ...collections.flatMap((part) => ('label_singular' in part ? [part.label_singular] : [])),
  ];
  expect(asked.length).toBeGreaterThan(60);
  for (const [index, lang] of (['zh', 'fr'] as const).entries()) {
    const words = additions(lang);
    const lacking = asked.filter((name) => !words.has(String(name).split(' · ')[index] ?? ''));
    expect(lacking).toEqual([]);
  }
});

it.each(['zh', 'fr'] as const)('says the same of a thing wherever it stands, in %s', (lang) => {
  const half = (name: string) => name.split(' · ')[lang === 'zh' ? 0 : 1];
  const names = new Set(named.map(([name]) => half(name)));
  const pairs = new Set(named.map(([name, one]) => `${half(name)}: ${one[lang]}`));
  expect(pairs.size).toBe(names.size);
});

it('says it as a person would', () => {
  const [french, chinese] = [additions('fr'), additions('zh')];
  for (const words of french.values())
    expect(words).toMatch(/^Ajouter (?:une? |des |les? |la |d’autres )\p{L}/u);
  for (const words of chinese.values())
    expect(words).toMatch(/^添加(?:\p{Script=Han}+| [A-Z][a-z]+ \p{Script=Han}+)$/u);
  expect(french.get('Participant')).toBe('Ajouter un participant');
  expect(french.get('Nom de l’étape')).toBe('Ajouter un nom d’étape');
  expect(chinese.get('答案是一个数')).toBe('添加数字答案');
  // Signs of the message that they stand in.
  for (const text of [...french, ...chinese].flat()) expect(text).not.toMatch(/[|\\{}]/);
});

/** What Sveltia calls each where it can be added. */
function adding(fields: readonly Field[]): unknown[] {
  return fields.flatMap((field) => [
    ...(field.widget === 'list' ? [field['label_singular']] : []),
    ...(field.widget === 'object' && !field['required'] ? [field.label] : []),
    ...adding(field.fields ?? []),
  ]);
}
