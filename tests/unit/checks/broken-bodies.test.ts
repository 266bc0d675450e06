import { describe } from 'vitest';
import { expectFindings, type Row } from './table.ts';
import { dot, edit } from './tree.ts';

const fr = 'news/suite/index.fr.mdx';
const zh = 'news/suite/index.zh.mdx';
const page = 'pages/legal/index.fr.mdx';
type Words = string | { zh: string; fr: string };

/** A body of one line; the rule it breaks, the column, words of the sentence. */
const refused: Record<string, [string, number, Words]> = {
  ['>'.repeat(100_000)]: ['mdx.nesting', 1, { zh: '成千个', fr: 'milliers' }],
  ['{'.repeat(100_000)]: ['mdx.nesting', 1, { zh: '成千个', fr: 'milliers' }],
  ['<'.repeat(100_000)]: ['mdx.nesting', 1, { zh: '成千个', fr: 'milliers' }],
  ['1. '.repeat(30_000)]: ['mdx.nesting', 88, { zh: '60 层', fr: '60 niveaux' }],
  ['<sub>'.repeat(90) + 'x' + '</sub>'.repeat(90)]: [
    'mdx.nesting',
    296,
    { zh: '60 层', fr: '60 niveaux' },
  ],
  '<constructor />': ['mdx.html', 1, 'constructor'],
  '<toString/>': ['mdx.html', 1, 'toString'],
  '<SCRIPT>x</SCRIPT>': ['mdx.html', 1, 'SCRIPT'],
  '<>x</>': ['mdx.html', 1, '</>'],
  '<Contact />': ['mdx.component', 1, 'pages'],
  '<span lang="<b>">x</span>': ['mdx.html', 1, 'lang='],
  '<span lang="fr" lang="zh">x</span>': ['mdx.html', 1, { zh: '两次', fr: 'deux fois' }],
  '<table><tr><td>x</td></tr></table>': ['mdx.html', 1, '<table>'],
  '$\\frac{a}{b}$': ['mdx.expression', 7, '\\{'],
  '甲 <a@b.example>': ['mdx.syntax', 3, 'mailto:a@b.example'],
  '<img src=x onerror=alert(1)>': ['mdx.syntax', 1, { zh: '不能用它', fr: 'pas permise' }],
  'a<b': ['mdx.syntax', 2, '\\<'],
  '<br>': ['mdx.syntax', 1, { zh: '换行', fr: 'saut de ligne' }],
  'x {/* y': ['mdx.syntax', 3, '*/}'],
  '{% include %}': ['mdx.syntax', 2, '\\{'],
  '[x](https:a)': ['mdx.url', 1, 'https:a'],
  '[x](https://a:b@evil.example/)': ['mdx.url', 1, 'evil.example'],
  '[x](//evil.example/)': ['mdx.url', 1, '//evil.example/'],
  '[x](/zh/ "t") [y](mailto:)': ['mdx.url', 15, 'mailto:'],
  '[x]()': ['mdx.url', 1, { zh: '没有地址', fr: 'pas d’adresse' }],
  '[](https://a.example/)': ['links.text', 1, { zh: '没有文字', fr: 'pas de texte' }],
  '![x](data:image/png;base64,aaaa)': ['picture.outside', 1, './'],
  '![x](HTTPS://a.example/x.png)': ['picture.outside', 1, './'],
  '![x]()': ['picture.missing', 1, './'],
  '#无空格': ['words.markup', 1, '## '],
  '！[图](https://a.example/a.png)': ['words.markup', 1, '!['],
  '![图]（./a.png）': ['words.markup', 1, '!['],
  '![图](./a b.png)': ['words.markup', 1, '!['],
  '[x]（https://a.example/）': ['words.markup', 1, '](https://…)'],
  '[x](https://a.example/ b)': ['words.markup', 1, '](https://…)'],
  '[x][nulle-part]': ['words.markup', 1, '](https://…)'],
  '见注[^1]。': ['words.markup', 1, { zh: '脚注', fr: 'la note' }],
};

const lackingAddress: Row[1] = ['facts.url.missing', zh, 9, 'a.example', [[fr, 9]]];

describe('a body that would not come out as written', () => {
  expectFindings(
    Object.fromEntries(
      Object.entries(refused).map(([text, [rule, column, words]]): [string, Row] => [
        text.slice(0, 60),
        [
          { [fr]: edit('Texte.', `Texte.\n\n${text}`) },
          [rule, fr, [9, column], words],
          // What is read as an address, the other language lacks.
          ...(rule === 'words.markup' && text.includes('a.example') ? [lackingAddress] : []),
        ],
      ]),
    ),
  );
  expectFindings({
    'ends a sentence with a full-width mark': [{ [fr]: edit('Texte.', '好！') }],
    'speaks of a topic': [{ [fr]: edit('Texte.', '#Sujet# Texte.') }],
    'has a note': [{ [fr]: edit('Texte.', 'Texte[^1].\n\n[^1]: Note.') }],
    'has a link in brackets': [{ [fr]: edit('Texte.', 'Voir [[1]](/zh/).') }],
    'has a component with children it does not take': [
      { [page]: edit('Texte.', '<Contact nom="x" />') },
      ['mdx.props', page, [7, 1], '<Contact />'],
    ],
  });
});

const body = (name: string) => edit('Texte.', `![图](./${name})`);
/** A PNG that says it is so large; its checksum is that of the size. */
const claiming = (width: number, height: number) => {
  const picture = Buffer.from(dot);
  picture.writeUInt32BE(width, 16);
  picture.writeUInt32BE(height, 20);
  return picture;
};
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');

describe('a picture', () => {
  expectFindings({
    'of a hundred megapixels and more': [
      { [fr]: body('p.png'), 'news/suite/p.png': claiming(15_000, 15_000) },
      ['picture.large', 'news/suite/p.png', 1, { zh: '过大', fr: 'démesurée' }],
    ],
    'longer than a WebP can be': [
      { [fr]: body('p.png'), 'news/suite/p.png': claiming(20_000, 1) },
      ['picture.large', 'news/suite/p.png', 1, '383'],
    ],
    'of more bytes than a host takes': [
      { [fr]: body('p.jpg'), 'news/suite/p.jpg': { bytes: 30_000_000, start: dot } },
      ['picture.large', 'news/suite/p.jpg', 1, '25'],
    ],
    'straight from a camera': [
      { [fr]: body('p.png'), 'news/suite/p.png': claiming(8000, 6000) },
      ['picture.large', 'news/suite/p.png', 1, { zh: '8000×6000', fr: '8000 × 6000' }],
    ],
    'cut short': [
      { [fr]: body('p.png'), 'news/suite/p.png': dot.subarray(0, dot.length - 10) },
      ['picture.unreadable', fr, 7, { zh: '不完整', fr: 'incomplète' }],
    ],
    'that is a program in disguise': [
      { [fr]: body('p.png'), 'news/suite/p.png': svg },
      ['picture.format', fr, 7, './p.png'],
    ],
    'from a telephone': [
      { [fr]: body('p.heic'), 'news/suite/p.heic': 'x' },
      ['picture.format', fr, 7, './p.heic'],
    ],
    'in other capitals': [
      { [fr]: body('P.png'), 'news/suite/p.png': dot },
      ['picture.missing', fr, 7, { zh: '“p.png”', fr: '« p.png »' }],
    ],
    'whose accent macOS spells otherwise': [
      { [fr]: body('\u00e9.png'), 'news/suite/e\u0301.png': dot },
      ['picture.missing', fr, 7, 'macOS'],
    ],
    'described and not given': [
      { [fr]: edit('title', 'coverAlt: Vue\ntitle') },
      ['picture.no-cover', fr, 2, 'coverAlt'],
    ],
  });
});
