import { describe } from 'vitest';
import { expectFindings } from './table.ts';
import { edit, entry } from './tree.ts';

const meeting = 'news/rencontre/index.zh.mdx';
const zh = 'news/suite/index.zh.mdx';
const fr = 'news/suite/index.fr.mdx';
const call = 'calls/appel/index.zh.mdx';
const at = (...days: string[]) =>
  edit(
    'title',
    `deadlines:\n${days.map((day, index) => `  - { id: d${index}, at: '${day}T17:00:00+08:00' }\n`).join('')}deadlineModel: cut-offs\ntitle`,
  );
const without = (folder: string) => ({
  [`${folder}/index.zh.mdx`]: null,
  [`${folder}/index.fr.mdx`]: null,
});

describe('relations', () => {
  expectFindings({
    'parted by a Chinese comma': [
      { [meeting]: edit('[hote, invite]', '[hote，invite]') },
      ['schema.invalid', meeting, [9, 12], { zh: '半角逗号', fr: 'virgule ordinaire' }],
    ],
    'of many to one that is missing are one finding': [
      without('partners/hote'),
      [
        'relations.dangling',
        meeting,
        6,
        'hote',
        [
          [meeting, 9],
          [meeting, 14],
          ['partners/invite/index.zh.mdx', 4],
          ['programmes/salon/index.zh.mdx', 4],
          [call, 3],
          ['people/jeanne.yml', 4],
          ['site.yml', 4],
        ],
      ],
    ],
    'to a registry that is a list are not missed besides': [
      { 'terms.yml': '- lyon\n' },
      ['schema.invalid', 'terms.yml', 1, { zh: '列表', fr: 'liste' }],
    ],
    'of an entry to itself': [
      { 'partners/hote/index.zh.mdx': edit('kind: centre', 'kind: centre\noperator: hote') },
      ['relations.self', 'partners/hote/index.zh.mdx', 4, 'hote'],
    ],
    'written twice': [
      { [meeting]: edit('[hote, invite]', '[hote, invite, hote]') },
      ['facts.duplicate', meeting, [9, 26], 'hote'],
    ],
    'by a name every object has': [
      { [meeting]: edit('place: lyon', 'place: constructor') },
      ['relations.dangling', meeting, 5, 'constructor'],
    ],
    'to an entry of such a name': [
      {
        ...entry('partners/constructor', 'kind: centre'),
        [meeting]: edit('venue: hote', 'venue: constructor'),
      },
    ],
  });
});

describe('deadlines', () => {
  expectFindings({
    'in order': [{ [call]: at('2026-03-01', '2026-04-01') }],
    'out of order': [
      { [call]: at('2026-04-01', '2026-03-01') },
      ['facts.order', call, 6, { zh: '先后', fr: 'dans l’ordre' }],
    ],
    'written twice': [
      { [call]: at('2026-04-01', '2026-04-01') },
      ['facts.duplicate', call, 6, '2026-04-01'],
    ],
  });
});

const long = '这是一段完全用中文写成的正文，没有翻译成法文。';

describe('words of the other language', () => {
  expectFindings({
    'in a French title': [
      { [fr]: edit('title: Titre', 'title: 友好协会') },
      ['words.language', fr, 2, { zh: '法文文件', fr: 'en français' }],
    ],
    'in a French body': [
      { [fr]: edit('Texte.', `\n${long}`) },
      ['words.language', fr, 8, { zh: '法文文件', fr: 'en français' }],
    ],
    'in a Chinese summary': [
      {
        [zh]: edit('摘要', 'Un résumé tout entier en français, et assez long pour en juger.'),
      },
      ['words.language', zh, 6, { zh: '没有一个汉字', fr: 'chinois' }],
    ],
    'exchanged in a pair': [
      { 'people/jeanne.yml': edit('{ zh: 让娜, fr: Jeanne }', '{ zh: Jeanne, fr: 让娜 }') },
      ['words.language', 'people/jeanne.yml', [1, 21], '让娜'],
    ],
    'that are a name among French words': [
      { [fr]: edit('Texte.', 'Le texte 沈抚示范区科技招商部 le dit.') },
    ],
  });
  expectFindings({
    'of a translation, written in the original': [
      { [zh]: edit('title', 'mode: summary\ntitle') },
      ['translation.misplaced', zh, 5, 'mode'],
    ],
  });
});
