import { describe } from 'vitest';
import { expectFindings, type Row } from './table.ts';
import { dot, edit } from './tree.ts';

const zh = 'news/suite/index.zh.mdx';
const fr = 'news/suite/index.fr.mdx';
const page = 'pages/legal/index.fr.mdx';

/** A body of one line: the text, the rule it breaks, words that the finding must say. */
const refused: [string, string, string?][] = [
  ['KPI <80分', 'mdx.syntax', '\\<'],
  ['变量{', 'mdx.syntax', '\\{'],
  ['<!-- 注 -->', 'mdx.syntax', '{/*'],
  ['<https://a.example/>', 'mdx.syntax', 'https://a.example/'],
  ['<sub>2', 'mdx.syntax', '</sub>'],
  ['a </b>', 'mdx.syntax'],
  ['import fs from "node:fs"', 'mdx.import', 'import'],
  ['export const a = 1', 'mdx.import', 'export'],
  ['{process.env.HOME}', 'mdx.expression', '{/*'],
  ['一{1 + 1}二', 'mdx.expression'],
  ['<span lang={x}>y</span>', 'mdx.expression'],
  ['<span {...x}>y</span>', 'mdx.expression'],
  ['<script src="./x.js"></script>', 'mdx.html', 'script'],
  ['<meta http-equiv="refresh" content="0" />', 'mdx.html', 'meta'],
  ['<iframe src="https://a.example/"></iframe>', 'mdx.html', 'iframe'],
  ['<span onclick="x()">y</span>', 'mdx.html', 'onclick'],
  ['<span style="color:red">y</span>', 'mdx.html', 'style'],
  ['<Inconnu />', 'mdx.component', 'Inconnu'],
  ['<LegalFacts />', 'mdx.component', 'LegalFacts'],
  ['[x](javascript:alert%281%29)', 'mdx.url', 'javascript:'],
  ['[x](JaVaScRiPt&#58;alert)', 'mdx.url'],
  ['[x](data:text/html,a)', 'mdx.url', 'data:'],
  ['[x](//[)', 'mdx.url'],
  ['# 题目', 'words.heading', '##'],
  ['![图](./nulle-part.png)', 'picture.missing', './nulle-part.png'],
  ['![图](https://a.example/x.png)', 'picture.outside'],
  ['![图][p]\n\n[p]: https://a.example/x.png', 'picture.reference', '!['],
  ['![图](/dot.png)', 'picture.missing'],
  ['![图](../rencontre/dot.png)', 'picture.missing'],
  ['![图](./%E0%A4%A.png)', 'picture.missing'],
];

/** What the sentence of a rule says in each language, where it names no piece of the text. */
const usual: Record<string, { zh: string; fr: string }> = {
  'mdx.syntax': { zh: '结束标签', fr: 'balise fermante' },
  'mdx.expression': { zh: '花括号', fr: 'accolades' },
  'mdx.url': { zh: '链接地址', fr: 'adresse' },
  'picture.outside': { zh: '别的网站', fr: 'autre site' },
  'picture.missing': { zh: '找不到图片', fr: 'introuvable' },
};

describe('a body that is no text', () => {
  expectFindings(
    Object.fromEntries(
      refused.map(([body, rule, word]): [string, Row] => [
        body,
        [
          { [zh]: edit('正文。', `第一行。\n\n${body}`) },
          [rule, zh, 11, word ?? usual[rule] ?? rule],
        ],
      ]),
    ),
  );
});

describe('a body', () => {
  expectFindings({
    'with what Markdown has no sign for': [
      {
        [fr]: edit(
          'Texte.',
          'x<sub>i</sub> <span lang="fr">mot</span>，\\<字，`{a}`，{/* 注 */}\n\n## 小标题',
        ),
      },
    ],
    'with links of every harmless kind': [
      {
        [fr]: edit(
          'Texte.',
          '[a](https://a.example/) [b](mailto:a@b.example) [c](tel:+33199000000) [d](/zh/) [e](#n)',
        ),
      },
      // The Chinese text has none of them; that is another rule's business.
      ['facts.email.missing', zh, 9, 'a@b.example', [[fr, 7]]],
      ['facts.phone.missing', zh, 9, '+33199000000', [[fr, 7]]],
      ['facts.url.missing', zh, 9, 'https://a.example/', [[fr, 7]]],
    ],
    'with a picture beside it': [
      { [fr]: edit('Texte.', '![一个点](./dot.png)'), 'news/suite/dot.png': dot },
    ],
    'with a picture not described': [
      { [fr]: edit('Texte.', '![](./dot.png)'), 'news/suite/dot.png': dot },
      ['picture.alt', fr, 7, { zh: '文字说明', fr: 'texte de remplacement' }],
    ],
    'of a page, with a component that pages may use': [
      { [page]: edit('Texte.', '<LegalFacts />') },
    ],
    'of a page, with a prop that the component does not take': [
      { [page]: edit('Texte.', '<LegalFacts size="3" />') },
      ['mdx.props', page, 7, 'LegalFacts'],
    ],
    'of a page, with a component nearly spelt': [
      { [page]: edit('Texte.', '<LegalFact />') },
      ['mdx.component', page, 7, 'LegalFacts'],
    ],
  });
});
