import { describe, expect, it } from 'vitest';
import { escaped } from '#authoring/report/escape.ts';
import { bare, shown } from './shown.ts';

describe('the body of a pasted report', () => {
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
