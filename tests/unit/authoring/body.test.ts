import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodiesOf } from '#authoring/report/bodies.ts';
import { escaped } from '#authoring/report/escape.ts';
import { split } from '#authoring/report/split.ts';
import { parseMdx } from '#source/document.ts';
import { bare, shown } from './shown.ts';

const bodiesIn = (text: string) => bodiesOf(split(text));
const plainSpaces = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const seed = readFileSync('tests/fixtures/seed.txt', 'utf8');

describe('the body of a pasted report', () => {
  it('has the words and signs of the association, and nothing but paragraphs and lists', () => {
    const { zh, fr } = bodiesIn(seed);
    const at = seed.indexOf('Le 11 mars');
    expect(shown(zh?.body ?? '').words).toBe(bare(seed.slice(0, at)));
    expect(shown(fr?.body ?? '').words).toBe(
      bare(seed.slice(at).replace(/(?<=^|\. )- (?=\p{Lu})/gmu, '')),
    );
    expect([...shown(fr?.body ?? '').kinds].toSorted()).toEqual([
      'list',
      'listItem',
      'paragraph',
      'root',
      'text',
    ]);
  });

  it('is built as an editor built it by hand', () => {
    const byHand = parseMdx(
      readFileSync('content/news/2025-03-11-shenfu-aifc/index.fr.mdx', 'utf8'),
    ).body;
    expect(plainSpaces(bodiesIn(seed).fr?.body ?? '')).toBe(
      plainSpaces(byHand).replaceAll('**', '').trim(),
    );
  });

  it.each([
    ['a < b, x > y, {z}, 5 * 3, **gras**, _souligné_, a_b, `code`'],
    ['# pas un titre'],
    ['#hashtag et ##'],
    ['> cité'],
    ['+ plus'],
    ['* étoile'],
    ['2025. Une année entière'],
    ['12) douze'],
    ['---'],
    ['==='],
    ['***'],
    ['___'],
    ['- - -x'],
    ['~~barré~~ et ~5 à ~6'],
    ['```js'],
    ['~~~'],
    ['[lien](https://a.example) et ![image](./a.png) et [^1]'],
    ['[^1]: une note'],
    ['[a]: https://a.example'],
    ['&amp; &lt; &#60; R&D &nbsp; A&B;'],
    ['C:\\Users\\nom \\* \\'],
    ['import données from "là"'],
    ['export { a }'],
    ['export de produits vers la Chine'],
    ['<script>alert(1)</script><!-- c -->{/* d */}'],
    ['<https://a.example> et https://a.example/b_c_d?e=1&f=*g*'],
    ['https://nom@ailleurs.example/ et mailto:a@b.example'],
    ['| a | b |\n|---|---|\n| c | d |'],
    ['$x$ et $$y$$'],
    [':::note\ntexte\n:::'],
    ['H~2~O^3^ ==marqué=='],
    ['— Oui, dit-il. — Non !'],
    ['\\<b>\\{x\\}'],
    ['<'.repeat(50) + '{'.repeat(50)],
    ['会议(一)*重点*：<交流>、{合作}、_推进_'],
  ])('shows %j as it was pasted', (pasted) => {
    const paragraphs = pasted.split('\n').map(escaped);
    for (const body of [
      paragraphs.join('\n\n'),
      escaped(pasted),
      `- ${escaped(pasted.split('\n')[0] ?? '')}`,
    ]) {
      const { words, kinds } = shown(body);
      const first = body.startsWith('- ') ? (pasted.split('\n')[0] ?? '') : pasted;
      expect(words).toBe(bare(first));
      for (const kind of [
        'html',
        'heading',
        'code',
        'inlineCode',
        'strong',
        'emphasis',
        'delete',
        'image',
        'blockquote',
        'thematicBreak',
        'table',
        'mdxjsEsm',
        'mdxTextExpression',
      ])
        expect(kinds).not.toContain(kind);
    }
  });

  it('shows any mixture of signs as it was pasted', () => {
    const signs = [
      '*',
      '_',
      '`',
      '~',
      '<',
      '>',
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '#',
      '&',
      '!',
      '|',
      '\\',
      '-',
      '+',
      '=',
      '.',
      '1',
      ' ',
      ' ',
      'é',
      'mot',
      '中',
      ':',
      '&lt;',
      'https://a.example/x_y',
    ];
    let state = 7;
    const next = (most: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % most;
    };
    for (let count = 0; count < 3000; count += 1) {
      const text = Array.from({ length: 1 + next(14) }, () => signs[next(signs.length)])
        .join('')
        .trim();
      if (text === '') continue;
      expect.soft(shown(escaped(text)).words, text).toBe(bare(text));
    }
  });
});

describe('its lists', () => {
  const body = (text: string) => bodiesIn(text).fr?.body;

  it('nests what follows an item that ends in a colon, until the list ends', () => {
    expect(body('- Lieux :\n- Paris ;\n- Lyon.\n- Dates :\n- mars ;\n- avril.\n- Divers.')).toBe(
      '- Lieux :\n\n  - Paris ;\n  - Lyon.\n\n- Dates :\n\n  - mars ;\n  - avril.\n\n- Divers.',
    );
  });

  it('keeps numbers that count, and no others', () => {
    expect(body('1. Le premier point\n2. Le deuxième\n2025. Une année')).toBe(
      '1. Le premier point\n2. Le deuxième\n\n2025\\. Une année',
    );
    expect(body('1. Le premier point\nUn paragraphe entre les deux.\n2. Le deuxième')).toBe(
      '1. Le premier point\n\nUn paragraphe entre les deux.\n\n2. Le deuxième',
    );
  });

  it('reads indentation and a second bullet as a level', () => {
    expect(body('• Lieux\n  – Paris\n  – Lyon\n• Dates')).toBe(
      '- Lieux\n\n  - Paris\n  - Lyon\n\n- Dates',
    );
  });

  it('leaves a dash within a sentence alone', () => {
    const line = '- Le salon. - Paul n’est pas venu, dit-on, et c’est dommage.';
    expect(body(line)).toBe(line);
    expect(body('La température est de -5 °C. - Note : rien.')).toBe(
      'La température est de -5 °C. - Note : rien.',
    );
  });

  it('takes 一、 for a heading where it is one, and keeps it', () => {
    expect(
      bodiesIn(
        '一、合作内容\n双方就下一步合作交换了意见,并达成共识。\n(一)双方同意继续推进项目,并定期沟通。',
      ).zh?.body,
    ).toBe(
      '## 一、合作内容\n\n双方就下一步合作交换了意见,并达成共识。\n\n(一)双方同意继续推进项目,并定期沟通。',
    );
  });

  it('joins the lines that a mail program has cut', () => {
    const lines = [
      'La réunion a permis de faire le point sur les projets communs et',
      'de préparer la venue de la délégation, prévue pour le mois de',
      'novembre à Shanghai.',
    ];
    expect(body(`${lines.join('\n')}\n\nUne seconde partie.`)).toBe(
      `${lines.join('\n')}\n\nUne seconde partie.`,
    );
  });
});
