import { describe } from 'vitest';
import { expectFindings, type Row } from './table.ts';
import { edit } from './tree.ts';

const zh = 'news/suite/index.zh.mdx';
const meeting = 'news/rencontre/index.zh.mdx';
const call = 'calls/appel/index.zh.mdx';
const title = 'title: 标题';

/** What stands in the place of the title; line and column of the slip, words in each language. */
const slips: Record<string, [string, [number, number], string | { zh: string; fr: string }]> = {
  'a full-width colon after a Chinese name': ['标题：标题', [5, 3], '：'],
  'no space after the colon': ['title:标题', [5, 6], { zh: '空一格', fr: 'espace' }],
  'a no-break space after the colon': ['title:\u00a0标题', [5, 6], { zh: '半角', fr: 'insécable' }],
  'a Chinese space after the colon': ['title:\u3000标题', [5, 6], { zh: '半角', fr: 'chinoise' }],
  'a space too many before it': [' title: 标题', [5, 1], { zh: '多了空格', fr: 'en retrait' }],
  'a quote never closed': ['title: "标题', [5, 8], { zh: '没有结束', fr: 'jamais fermé' }],
  'an apostrophe within apostrophes': ["title: 'l'été'", [5, 11], { zh: '双引号', fr: '"…"' }],
  'a second colon': ['title: 甲: 乙', [5, 8], { zh: '又一个字段', fr: 'second champ' }],
  'a Chinese brace': ['title: ｛甲｝\nx: y: z', [5, 8], '｛'],
  'a Chinese comma between braces': ['x: { a: b，c: d }', [5, 10], '，'],
  'a sign that YAML keeps for itself': ['title: @甲', [5, 8], { zh: '这个符号', fr: 'ce signe' }],
  'the braces of a template': ['title: {{title}}', [5, 9], { zh: '花括号', fr: 'accolade' }],
  'a list for a name': ['? [a, b]\n: x', [5, 3], { zh: '不能作字段名', fr: 'nom de champ' }],
  'the name of no field': ['__proto__: {a: 1}', [5, 1], '__proto__'],
  'a line twice': [`${title}\n${title}`, [6, 1], 'title'],
  'dashes nested beyond measure': [
    `x:\n  ${'- '.repeat(20_000)}`,
    [2, 1],
    { zh: '嵌套', fr: 'imbriqués' },
  ],
};

describe('YAML with a slip', () => {
  expectFindings(
    Object.fromEntries(
      Object.entries(slips).map(([name, [text, place, words]]): [string, Row] => [
        name,
        [{ [zh]: edit(title, text) }, ['file.yaml', zh, place, words]],
      ]),
    ),
  );
  expectFindings({
    'Chinese spaces for an indent': [
      { [meeting]: edit('    by:', '\u3000\u3000by:') },
      ['file.yaml', meeting, [14, 1], { zh: '全角空格', fr: 'espaces chinoises' }],
    ],
    'fences around a registry': [
      { 'terms.yml': (text) => `---\n${text}---\n` },
      ['file.yaml', 'terms.yml', 5, { zh: '---', fr: '---' }],
    ],
    'a thousand fields nobody knows are one flood': [
      {
        [zh]: edit(
          title,
          `${title}\n${Array.from({ length: 1000 }, (_, i) => `zz${i}: 1`).join('\n')}`,
        ),
      },
      ...Array.from({ length: 20 }, (_, i): [string, string, number, string] => [
        'schema.unknown-field',
        zh,
        6 + i,
        i === 19 ? '980' : `zz${i}`,
      ]),
    ],
  });
});

/** What stands in the place of the whole opening fence and title; words of the sentence. */
const headers: Record<string, [(text: string) => string, string | { zh: string; fr: string }]> = {
  'of nothing': [() => '', { zh: '文件是空的', fr: 'est vide' }],
  'as Hugo has it': [() => '+++\ntitle = "x"\n+++\n\n正文。\n', '+++'],
  'below an empty line': [(text) => `\n${text}`, { zh: '空行', fr: 'lignes vides' }],
  'never opened': [(text) => text.replace('---\n', ''), { zh: '没有开头', fr: 'n’est pas ouvert' }],
  'never closed': [
    (text) => text.replace('---\n\n', '\n'),
    { zh: '没有结束', fr: 'n’est pas fermé' },
  ],
  'fenced with dashes of print': [(text) => text.replaceAll('---', '——'), '——'],
  'fenced with four': [(text) => text.replaceAll('---', '----'), '----'],
};

describe('a header', () => {
  expectFindings(
    Object.fromEntries(
      Object.entries(headers).map(([name, [change, words]]): [string, Row] => [
        name,
        [{ [zh]: change }, ['file.header', zh, [1, 1], words]],
      ]),
    ),
  );
  expectFindings({
    'with nothing in it': [
      { [zh]: '---\n---\n\n正文。\n' },
      ['schema.missing', zh, 2, { zh: '5 个字段', fr: '5 champs' }],
    ],
    twice: [
      { [zh]: edit('---\n\n', '---\n---\ntitle: b\n---\n\n') },
      ['file.header', zh, 8, '---'],
    ],
  });
});

const invalid: Record<string, [string, string, number, string | { zh: string; fr: string }]> = {
  'a name every object has': ['constructor: 1', 'schema.unknown-field', 5, 'constructor'],
  'another such name': ['toString: x', 'schema.unknown-field', 5, 'toString'],
  'a number for a name': ['123: x', 'schema.unknown-field', 5, '123'],
  'an infinite number': ['end: .inf', 'schema.invalid', 5, 'Infinity'],
  'a year of the Romans': ["end: '0025-04-11'", 'schema.invalid', 5, '0025'],
  'a fingerprint in capitals': [
    'originalHash: ABCDEF',
    'schema.invalid',
    5,
    { zh: '12 位指纹', fr: '12 signes' },
  ],
  'a link with a password': [
    'links: [{ url: "https://a:b@c.example/", label: { zh: 甲, fr: a } }]',
    'schema.invalid',
    5,
    { zh: '密码', fr: 'mot de passe' },
  ],
  'a link with a space': [
    'links: [{ url: "https://a.example/a b", label: { zh: 甲, fr: a } }]',
    'schema.invalid',
    5,
    'https://',
  ],
};

describe('a value', () => {
  expectFindings(
    Object.fromEntries(
      Object.entries(invalid).map(([name, [text, rule, line, words]]): [string, Row] => [
        name,
        [{ [zh]: edit(title, `${text}\n${title}`) }, [rule, zh, line, words]],
      ]),
    ),
  );
  expectFindings({
    'an offset that no clock has': [
      { [call]: edit(title, `opens: '2026-06-15T17:00:00+15:00'\n${title}`) },
      ['schema.invalid', call, 4, { zh: '时区', fr: 'décalage' }],
    ],
    'an id with a space, in a registry': [
      {
        'terms.yml': (text) =>
          `${text}Paris Centre:\n  kind: place\n  name: { zh: 巴黎, fr: Paris }\n`,
      },
      ['schema.invalid', 'terms.yml', 4, { zh: '不能作编号', fr: 'd’identifiant' }],
    ],
    'a pair of words run together': [
      { 'site.yml': edit('{ zh: 介绍, fr: Présentation }', '{zh:介绍, fr: Présentation}') },
      ['schema.missing', 'site.yml', 3, 'tagline.zh'],
      ['schema.unknown-field', 'site.yml', 3, { zh: 'zh: 值', fr: 'zh: valeur' }],
    ],
  });
});
