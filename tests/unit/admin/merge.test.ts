import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mergeYaml } from '#admin/browser/merge.ts';

const source = `# 标题 · Titre
title: 'Réunion'
date: 2025-03-11 # confirmée
people:
  - { person: zhu-hongyu, side: guest }
  # venu plus tard
  - { person: dou-dou, side: host }
partners: [aifc, shenfu]
commitments:
  - id: a
    by: [aifc]
    text:
      zh: 甲
      fr: Premier
  - id: b
    by: [aifc, shenfu]
    text: { zh: 乙, fr: Second }
toConfirm: []
`;
const order = ['title', 'summary', 'date', 'end', 'people', 'partners', 'commitments', 'toConfirm'];
type Values = ReturnType<typeof parse>;

const edits: [string, (values: Values) => void, string, string][] = [
  ['a word', (v) => (v.title = 'Visite'), "title: 'Réunion'", 'title: Visite'],
  ['a word that needs quotes', (v) => (v.title = 'a: b'), "title: 'Réunion'", "title: 'a: b'"],
  ['a day, its comment kept', (v) => (v.date = '2025-03-12'), '2025-03-11 #', '2025-03-12 #'],
  [
    'one value of one item',
    (v) => (v.people[1].side = 'guest'),
    '{ person: dou-dou, side: host }',
    '{ person: dou-dou, side: guest }',
  ],
  [
    'an item at the end',
    (v) => v.people.push({ person: 'hui-qi', side: 'host' }),
    'side: host }\n',
    'side: host }\n  - { person: hui-qi, side: host }\n',
  ],
  ['an item removed', (v) => v.people.splice(1, 1), '  - { person: dou-dou, side: host }\n', ''],
  [
    'a list on one line',
    (v) => v.partners.push('ustc'),
    '[aifc, shenfu]\nc',
    '[aifc, shenfu, ustc]\nc',
  ],
  ['a text deep within', (v) => (v.commitments[0].text.fr = 'Autre'), 'fr: Premier', 'fr: Autre'],
  ['a list deep within', (v) => v.commitments[1].by.pop(), 'by: [aifc, shenfu]', 'by: [aifc]'],
  ['a field removed', (v) => delete v.toConfirm, 'toConfirm: []\n', ''],
  [
    'a new field in its place',
    (v) => (v.end = '2025-03-13'),
    'people:',
    'end: 2025-03-13\npeople:',
  ],
  ['a field of no order, last', (v) => (v.more = 1), 'toConfirm: []\n', 'toConfirm: []\nmore: 1\n'],
];

describe('an edited file', () => {
  it('that nobody edited is the same', () => {
    expect(mergeYaml(source, parse(source), order)).toBe(source);
  });

  it.each(edits)('differs by %s alone', (_, edit, from, to) => {
    const values = parse(source);
    edit(values);
    const merged = mergeYaml(source, values, order);
    expect(parse(merged)).toEqual(values);
    expect(merged).toBe(source.replace(from, to));
  });

  it('reads as what was wanted, whatever was done to it', () => {
    const values = parse(source);
    for (const wanted of [
      { ...values, people: [], commitments: values.commitments.toReversed() },
      { ...values, people: values.people.toReversed(), title: '2025' },
      {
        ...values,
        commitments: [
          { ...values.commitments[0], due: '2025', state: 'kept' },
          values.commitments[1],
        ],
      },
      { ...values, commitments: [values.commitments[1]], partners: ['a, b', '- c', '{d}', '#e'] },
      { ...values, people: [{ person: 'x' }, ...values.people, { person: 'y' }] },
      {
        ...values,
        title: 'deux\nlignes',
        commitments: [{ id: 'c', text: { zh: '“一”：二', fr: 'a\n\nb' } }],
      },
      { title: 'x' },
    ])
      expect(parse(mergeYaml(source, wanted, order))).toEqual(wanted);
  });

  it('that is new follows the order of the schema', () => {
    expect(mergeYaml('', { date: '2025-03-11', title: 'Réunion' }, order)).toBe(
      'title: Réunion\ndate: 2025-03-11\n',
    );
  });
});
