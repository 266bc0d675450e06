import { describe } from 'vitest';
import { expectFindings } from './table.ts';
import { edit, entry, type Changes } from './tree.ts';

const promised = 'news/rencontre/index.zh.mdx';
const later = 'news/suite/index.zh.mdx';
const both = '    text: { zh: 承诺, fr: promesse }';
/** The text of the promise stands on line 15 of the meeting. */
const told = (text: string): Changes => ({ [promised]: edit(both, `    text: ${text}`) });
/** The new text stands on line 9 of the later meeting. */
const amended = (text: string): Changes => ({
  [later]: edit(
    'date: 2025-04-11',
    `date: 2025-04-11
followUps:
  - meeting: rencontre
    commitment: promesse
    outcome: amended
    text: ${text}`,
  ),
});
const without = (file: string): Changes => ({ [file]: null });

describe('a promise', () => {
  expectFindings({
    'in Chinese alone, of an entry in both languages': [
      told('{ zh: 承诺 }'),
      [
        'commitments.untranslated',
        promised,
        [15, 5],
        { zh: '请在 text 下补上“fr: 法文表述”', fr: 'n’a pas d’énoncé français' },
      ],
    ],
    'in French alone, of an entry in both languages': [
      told('{ fr: promesse }'),
      [
        'commitments.untranslated',
        promised,
        15,
        { zh: '没有中文表述', fr: '« zh: énoncé chinois »' },
      ],
    ],
    'in both languages': [told('{ zh: 承诺, fr: promesse }')],
    'in the language of an entry that has no other': [
      { ...told('{ zh: 承诺 }'), ...without('news/rencontre/index.fr.mdx') },
      ['translation.missing', 'news/rencontre', 1, { zh: '法文版', fr: 'version française' }],
    ],
    'in another language than its entry': [
      { ...told('{ fr: promesse }'), ...without('news/rencontre/index.fr.mdx') },
      ['translation.missing', 'news/rencontre', 1, { zh: '法文版', fr: 'version française' }],
      ['commitments.untranslated', promised, 15, 'zh:'],
    ],
    'in no language': [
      told('{}'),
      [
        'schema.invalid',
        promised,
        15,
        { zh: '至少要用一种语言写', fr: 'écrivez-le dans une langue au moins' },
      ],
    ],
    'without its braces': [
      told('promesse'),
      ['schema.invalid', promised, 15, { zh: 'text: { zh: ', fr: 'text: { fr: ' }],
    ],
    'in one language, the other left empty': [
      told('{ zh: 承诺, fr: }'),
      ['schema.empty', promised, 15, { zh: '删去这一行', fr: 'retirez cette ligne' }],
    ],
    'in Chinese under the key of the other': [
      told('{ fr: 我们一起编写指南 }'),
      ['words.language', promised, 15, { zh: '写反', fr: 'intervertis' }],
    ],
    'told by each file in its own language': [
      {
        ...told('{ zh: 承诺 }'),
        'news/rencontre/index.fr.mdx': edit(
          'title: Titre',
          'commitments:\n  - id: promesse\n    by: [hote]\n    text: { fr: promesse }\n    evidence: suite\ntitle: Titre',
        ),
      },
      [
        'facts.commitments.contradiction',
        'news/rencontre/index.fr.mdx',
        2,
        'commitments',
        [[promised, 12]],
      ],
    ],
  });
});

describe('a promise in new words', () => {
  const missing = ['translation.missing', 'news/suite', 1, { zh: '法文版', fr: 'française' }] as [
    string,
    string,
    number,
    { zh: string; fr: string },
  ];
  expectFindings({
    'in both languages': [amended('{ zh: 新, fr: nouveau }')],
    'in one language, of a meeting in both': [
      amended('{ zh: 新 }'),
      ['commitments.untranslated', later, [9, 5], { zh: '原表述', fr: 'énoncé précédent' }],
    ],
    'in one language, as they were before': [amended('{ fr: promesse }')],
    'in one language, as another meeting had put them since': [
      {
        ...amended('{ fr: nouveau }'),
        ...entry(
          'news/entre',
          'kind: meeting\ndate: 2025-04-01\nfollowUps: [{ meeting: rencontre, commitment: promesse, outcome: amended, text: { zh: 新, fr: nouveau } }]',
        ),
      },
    ],
    'in the language of a meeting that has no other': [
      { ...amended('{ zh: 新 }'), ...without('news/suite/index.fr.mdx') },
      missing,
      [
        'commitments.untranslated',
        later,
        9,
        { zh: '原有法文表述', fr: 'était énoncé en français' },
      ],
    ],
    'in the one language it was told in before': [
      {
        ...told('{ zh: 承诺 }'),
        ...amended('{ zh: 新 }'),
        ...without('news/suite/index.fr.mdx'),
        ...without('news/rencontre/index.fr.mdx'),
      },
      ['translation.missing', 'news/rencontre', 1, { zh: '法文版', fr: 'française' }],
      missing,
    ],
    'in no language': [
      amended('{}'),
      ['schema.invalid', later, 9, { zh: '至少要用一种语言写', fr: 'une langue au moins' }],
    ],
  });
});
