import { describe } from 'vitest';
import { expectFindings, type Row } from './table.ts';
import { dot, edit, entry } from './tree.ts';

const zh = 'news/rencontre/index.zh.mdx';
const fr = 'news/rencontre/index.fr.mdx';
const before = (line: string, added: string) => edit(line, `${added}\n${line}`);

/** File, text to change, misspelt id in it, line, the id that was meant. */
const misspelt: [string, string, string, number, string][] = [
  [zh, 'place: lyon', 'place: lion', 5, 'lyon'],
  [zh, 'venue: hote', 'venue: hotel', 6, 'hote'],
  [zh, 'person: jeanne', 'person: jeane', 8, 'jeanne'],
  [zh, '[hote, invite]', '[hote, invit]', 9, 'invite'],
  [zh, 'programmes: [salon]', 'programmes: [salons]', 10, 'salon'],
  [zh, 'calls: [appel]', 'calls: [apel]', 11, 'appel'],
  [zh, 'by: [hote]', 'by: [hot]', 14, 'hote'],
  [zh, 'evidence: suite', 'evidence: suites', 16, 'suite'],
  ['partners/invite/index.zh.mdx', 'operator: hote', 'operator: ote', 4, 'hote'],
  ['programmes/salon/index.zh.mdx', '[hote]', '[hottes]', 4, 'hote'],
  ['calls/appel/index.zh.mdx', '[hote]', '[hotes]', 3, 'hote'],
  ['people/jeanne.yml', 'organisation: hote', 'organisation: hota', 4, 'hote'],
  ['site.yml', 'publisher: hote', 'publisher: hte', 4, 'hote'],
];

describe('relations', () => {
  expectFindings(
    Object.fromEntries(
      misspelt.map(([file, from, to, line, meant]): [string, Row] => [
        `dangling: ${to} in ${file}`,
        [{ [file]: edit(from, to) }, ['relations.dangling', file, line, meant]],
      ]),
    ),
  );
  expectFindings({
    'dangling, with nothing near': [
      { [zh]: edit('venue: hote', 'venue: nulle-part-ailleurs') },
      ['relations.dangling', zh, 6, 'partners/nulle-part-ailleurs/'],
    ],
    'dangling, said in the translation': [
      { [zh]: edit('place: lyon\n', ''), [fr]: before('summary', 'place: lion') },
      ['relations.dangling', fr, 3, 'lyon'],
    ],
    'to an entry that is broken itself': [
      { 'partners/hote/index.fr.mdx': 'Texte.' },
      ['file.header', 'partners/hote/index.fr.mdx', 1, '---'],
    ],
    'to a registry that cannot be read': [
      { 'terms.yml': 'lyon: [' },
      ['file.yaml', 'terms.yml', 1, 'YAML'],
    ],
  });
});

const hote = 'partners/hote/index';
const cover = (words: string) => entry('partners/hote', 'kind: centre\ncover: ./photo.jpg', words);

describe('addresses', () => {
  expectFindings({
    'taken by another entry': [
      { 'partners/invite/index.fr.mdx': before('summary', 'slug: hote') },
      ['words.slug.duplicate', 'partners/invite/index.fr.mdx', 3, 'hote', [[`${hote}.fr.mdx`, 2]]],
    ],
    'free in another collection': [{ 'calls/appel/index.fr.mdx': before('summary', 'slug: hote') }],
    'taken by a section': [
      { 'pages/about/index.fr.mdx': before('summary', 'slug: actualites') },
      ['words.slug.reserved', 'pages/about/index.fr.mdx', 3, 'actualites'],
    ],
    'of an entry, which its section keeps apart': [
      { 'partners/invite/index.fr.mdx': before('summary', 'slug: actualites') },
    ],
    'taken by a section of the other language': [
      { 'pages/about/index.zh.mdx': before('summary', 'slug: actualites') },
    ],
  });
});

describe('pictures', () => {
  expectFindings({
    'there and described': [{ ...cover('coverAlt: 图\n'), 'partners/hote/photo.jpg': dot }],
    'not there': [cover('coverAlt: 图\n'), ['picture.missing', `${hote}.zh.mdx`, 4, './photo.jpg']],
    'empty, or no picture at all': [
      { ...cover('coverAlt: 图\n'), 'partners/hote/photo.jpg': '' },
      ['picture.unreadable', `${hote}.zh.mdx`, 4, './photo.jpg'],
    ],
    'not described': [
      { ...cover(''), 'partners/hote/photo.jpg': dot },
      ['picture.alt', `${hote}.fr.mdx`, 2, 'coverAlt'],
      ['picture.alt', `${hote}.zh.mdx`, 2, 'coverAlt'],
    ],
  });
});

const accept = '--accept news/rencontre';

describe('translations', () => {
  expectFindings({
    'without their original': [
      {
        'pages/about/index.zh.mdx': null,
        'pages/about/index.fr.mdx': edit('title', 'original: zh\nmenu: header\ntitle'),
      },
      ['translation.no-original', 'pages/about', 1, 'index.zh.mdx'],
    ],
    'of words that changed': [
      { [zh]: edit('正文。', '新的正文。') },
      ['translation.stale', fr, 4, accept],
    ],
    'of words that were wrapped anew': [{ [zh]: edit('\n正文。', '\n\n  正文。  \n\n') }],
    'of facts that changed': [{ [zh]: edit('2025-03-11', '2025-03-12') }],
    'that do not say of what': [
      { [fr]: (text) => text.replace(/originalHash.*\n/, '') },
      ['translation.unrecorded', fr, 2, accept],
    ],
    'still to come': [
      { [fr]: null },
      ['translation.missing', 'news/rencontre', 1, { zh: '法文', fr: 'française' }],
    ],
  });
});

const doubt = 'toConfirm:\n  - { zh: 日期, fr: la date }';
const doubted = { zh: '日期', fr: 'la date' };

describe('unfinished business', () => {
  expectFindings({
    'a legal fact': [
      { 'site.yml': edit('Camille Exemple', 'null') },
      ['facts.unfinished', 'site.yml', 11, { zh: '出版负责人', fr: 'directeur de la publication' }],
    ],
    'a contact': [
      { 'site.yml': edit('a@fictive.example', 'null') },
      ['facts.unfinished', 'site.yml', 6, { zh: '电子邮箱', fr: 'courriel' }],
    ],
    'a point to confirm': [{ [zh]: before('title', doubt) }, ['facts.to-confirm', zh, 18, doubted]],
    'a point to confirm, in both files': [
      { [zh]: before('title', doubt), [fr]: before('summary', doubt) },
      ['facts.to-confirm', zh, 18, doubted],
    ],
    'a point to confirm about a person': [
      { 'people/jeanne.yml': before('native', doubt) },
      ['facts.to-confirm', 'people/jeanne.yml', 3, doubted],
    ],
  });
});
