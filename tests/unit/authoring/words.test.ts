import { expect, it } from 'vitest';
import { known, matches } from '#authoring/known.ts';
import { newSentences } from '#i18n/new.ts';
import { parseYaml } from '#source/document.ts';
import type { Tree } from '#source/tree.ts';

it.each(Object.entries(newSentences))('says %s in both languages', (_, say) => {
  const words = (say as (...values: unknown[]) => { zh: string; fr: string })(
    'zh',
    Object.assign(['a'], { zh: '甲', fr: 'a' }),
    'terms',
    'terms',
  );
  expect(words.zh).toMatch(/\p{Script=Han}|npm run/u);
  expect(words.fr).not.toMatch(/\p{Script=Han}/u);
  expect(`${words.zh}${words.fr}`).not.toMatch(/undefined|\[object/);
});

it.each([
  ['朱红', true],
  ['Hongyu', true],
  ['zhuhongyu', true],
  ['zhu hong', true],
  ['zhy', true],
  ['ELODIE', true],
  ['Élodie', true],
  ['zhang', false],
])('finds a person by %s: %s', (typed, found) => {
  const text = 'name: { zh: 朱红宇, fr: Zhu Hongyu }\naliases: { fr: [Élodie] }\n';
  const source = { ...parseYaml(text), file: 'people/a.yml', text, bytes: 0, hidden: [] };
  const tree = { people: [{ id: 'x', source }], entries: [] } as unknown as Tree;
  expect(known(tree, 'people').map((each) => matches(typed, each))).toEqual([found]);
});
