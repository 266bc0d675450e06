import { describe } from 'vitest';
import { expectFindings, type Row } from './table.ts';
import { dot, edit, entry } from './tree.ts';

const zh = 'news/suite/index.zh.mdx';
const fr = 'news/suite/index.fr.mdx';
const misnamed = (name: string, words: string | { zh: string; fr: string }): [string, Row] => [
  `named ${name}`,
  [{ [zh]: null, [`news/suite/${name}`]: 'x' }, ['file.misplaced', `news/suite/${name}`, 1, words]],
];
const renamed = { zh: '请改名为“index.zh.mdx”', fr: 'Renommez-le « index.zh.mdx »' };
const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('a text under a wrong name', () => {
  expectFindings(
    Object.fromEntries([
      misnamed('Index.zh.mdx', renamed),
      misnamed('index.ZH.mdx', renamed),
      misnamed('index_zh.mdx', renamed),
      misnamed('index.zh.md', renamed),
      misnamed('index.zh (1).mdx', renamed),
      misnamed('index.zh.mdx~', renamed),
      misnamed('index.zh.txt', renamed),
      misnamed('index.zh', renamed),
      misnamed('index.zh.mdx ', renamed),
      misnamed('index.en.mdx', { zh: '不能写 en', fr: 'non en' }),
      misnamed('index.zh-CN.mdx', { zh: '不能写 zh-CN', fr: 'non zh-CN' }),
    ]),
  );
  expectFindings({
    'is one finding, not an empty folder besides': [
      { 'news/2025/rencontre/index.zh.mdx': 'x' },
      ['file.misplaced', 'news/2025/rencontre', 1, 'rencontre'],
    ],
    'may be a registry, whose records are then not missed': [
      { 'terms.yml': null, 'terms.yaml': 'lyon: 1' },
      ['file.misplaced', 'terms.yaml', 1, 'terms.yml'],
    ],
    'may be a person, who is then not missed': [
      { 'people/jeanne.yml': null, 'people/jeanne.yaml': 'name: x' },
      ['file.misplaced', 'people/jeanne.yaml', 1, 'jeanne.yml'],
    ],
    'may be the site, which is then not missed': [
      { 'site.yml': null, 'Site.yml': 'a: 1' },
      ['file.misplaced', 'Site.yml', 1, 'site.yml'],
    ],
    'in a folder of the entry': [
      { 'news/suite/images/dot.png': dot },
      ['file.misplaced', 'news/suite/images', 1, 'images'],
    ],
  });
});

const odd = ['a b', 'a\nb', 'a%2e', 'a#b', 'a\\b', 'été', 'e\u0301te\u0301', 'Été', '__proto__'];

describe('a name that cannot be published', () => {
  expectFindings(
    Object.fromEntries(
      [...odd, 'nul', 'a'.repeat(120)].map((id): [string, Row] => [
        JSON.stringify(id),
        [
          entry(`news/${id}`, 'kind: meeting\ndate: 2025-04-11'),
          ['file.name', `news/${id}`, 1, id.slice(0, 30)],
        ],
      ]),
    ),
  );
});

const link = { zh: '符号链接', fr: 'lien symbolique' };
const unread = { zh: '读不到', fr: 'ne se lit pas' };

describe('what is no file, or none of this tree', () => {
  expectFindings({
    'a link out of the tree': [{ [zh]: { linkTo: '/etc/hosts' } }, ['file.link', zh, 1, link]],
    'a link to nowhere': [{ [zh]: { linkTo: 'nowhere' } }, ['file.link', zh, 1, link]],
    'a link to itself': [{ [zh]: { linkTo: 'index.zh.mdx' } }, ['file.link', zh, 1, link]],
    'a link to an endless device': [
      { 'people/x.yml': { linkTo: '/dev/zero' } },
      ['file.link', 'people/x.yml', 1, link],
    ],
    'a link in the place of an entry': [
      { 'news/lien': { linkTo: '../partners' } },
      ['file.link', 'news/lien', 1, link],
    ],
    'a link in the place of a picture': [
      { [zh]: edit('正文。', '![图](./p.png)'), 'news/suite/p.png': { linkTo: '/etc/hosts' } },
      ['file.link', zh, 9, './p.png'],
    ],
    'a pipe, which would never end': [{ [zh]: { pipe: true } }, ['file.unreadable', zh, 1, unread]],
    'a pipe in the place of a person': [
      { 'people/x.yml': { pipe: true } },
      ['file.unreadable', 'people/x.yml', 1, unread],
    ],
    'a folder in the place of a text': [
      { [zh]: null, [`${zh}/x`]: '' },
      ['file.unreadable', zh, 1, unread],
    ],
    'a file in the place of a collection': [
      {
        'pages/about/index.zh.mdx': null,
        'pages/about/index.fr.mdx': null,
        'pages/legal/index.zh.mdx': null,
        'pages/legal/index.fr.mdx': null,
        'pages/accessibility/index.zh.mdx': null,
        'pages/accessibility/index.fr.mdx': null,
        pages: 'x',
      },
      ['file.misplaced', 'pages', 1, 'pages'],
      ['page.missing', 'pages/about', 1, 'about'],
      ['page.missing', 'pages/accessibility', 1, 'accessibility'],
      ['page.missing', 'pages/legal', 1, 'legal'],
    ],
    'a text of ten gigabytes': [
      { [zh]: { bytes: 10_000_000_000 } },
      ['file.large', zh, 1, { zh: '没有读取', fr: 'n’a pas été lu' }],
    ],
  });
});

const body = (from: string, to: string) => ({ [zh]: edit(from, to) });
const garbage = (text: string) => Buffer.from(text, 'latin1');

describe('text that is not what it seems', () => {
  expectFindings({
    'UTF-16': [{ [zh]: utf16('---\ntitle: 标题\n---\n') }, ['file.encoding', zh, [1, 1], 'UTF-16']],
    'GBK, from its first byte on': [
      { [zh]: garbage('---\nsummary: a\ntitle: \xB1\xEA\xCC\xE2\n---\n') },
      ['file.encoding', zh, [3, 8], 'UTF-8'],
    ],
    'the line ends of old Macs': [
      { [zh]: (text) => text.replaceAll('\n', '\r') },
      ['file.line-end', zh, [1, 4], 'CR'],
    ],
    'one such line end': [
      body('title: 标题\n', 'title: 标题\r'),
      ['file.line-end', zh, [5, 10], 'CR'],
    ],
    'what an encoding left': [
      { [fr]: edit('Texte.', 'Texte. L\u00c3\u00a9on') },
      ['file.garbled', fr, [7, 9], { zh: '乱码', fr: 'illisible' }],
    ],
    'a merge left in the header': [
      body('title: 标题', '<<<<<<< HEAD\ntitle: 标题\n=======\ntitle: 二\n>>>>>>> main'),
      ['file.conflict', zh, [5, 1], '<<<<<<<'],
    ],
    'a merge left in the body': [
      body('正文。', '<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> main'),
      ['file.conflict', zh, [9, 1], '<<<<<<<'],
    ],
    'a merge left in a registry': [
      { 'terms.yml': (text) => `${text}<<<<<<< HEAD\na: 1\n=======\n>>>>>>> main\n` },
      ['file.conflict', 'terms.yml', [4, 1], '>>>>>>>'],
    ],
    'a mark that turns the writing round': [
      { [fr]: edit('Texte.', 'Tex\u202ete.') },
      ['file.bidi', fr, [7, 4], 'U+202E'],
    ],
    'a character of no width': [
      { [fr]: edit('Titre', 'Ti\u200btre') },
      ['schema.invalid', fr, 2, 'title'],
      ['file.invisible', fr, [2, 10], 'U+200B'],
    ],
    'a byte order mark within the text': [
      { [fr]: edit('Texte.', 'Texte.\ufeff') },
      ['file.invisible', fr, [7, 7], 'U+FEFF'],
    ],
    'an emoji joined of several': [{ [fr]: edit('Texte.', 'Texte 👩‍🔬.') }],
    'a control character spelt as an escape': [
      { [fr]: edit('Titre', '"Ti\\u0007tre"') },
      ['schema.invalid', fr, 2, { zh: '控制字符', fr: 'caractère de commande' }],
    ],
  });
});
