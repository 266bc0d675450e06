import { describe, expect, it } from 'vitest';
import { UnsafeBody } from '#bodies/blocks.ts';
import { picturesIn } from '#bodies/body.ts';
import { bodyCompiler } from '#bodies/compile.ts';

const compile = bodyCompiler({ frenchNames: ['Paris'] });
const blocks = (source: string, lang: 'zh' | 'fr' = 'fr') => compile(source, lang, 'news').blocks;

describe('a body without components', () => {
  it.each([
    ['Un *mot* & <sub>2</sub> "x" !', '<p>Un <em>mot</em> &#x26; <sub>2</sub> « x » !</p>'],
    ['## Été\n\n## Été', '<h2 id="été">Été</h2>\n<h2 id="été-1">Été</h2>'],
    ['[ici](/fr/partenaires/)', '<p><a href="/fr/partenaires/">ici</a></p>'],
    ['a{/* pour moi */}b', '<p>ab</p>'],
    ['1 < 2 \\{ok\\}', '<p>1 &#x3C; 2 {ok}</p>'],
    ['<span lang="en">open</span>', '<span lang="en">open</span>'],
    ['a<br />b', '<p>a<br>b</p>'],
  ])('%j is one piece of HTML', (source, html) => {
    expect(blocks(source).map((block) => String(block).replaceAll(/[\u00A0\u202F]/g, ' '))).toEqual(
      [html],
    );
  });

  it('is nothing at all when there is nothing', () => expect(blocks('')).toEqual([]));

  it('writes no style attribute, which the security policy forbids', () => {
    expect(String(blocks('| a |\n| -: |\n| 1 |'))).toContain('<td class="align-right">');
    expect(String(blocks('| a |\n| -: |\n| 1 |'))).not.toContain('style');
  });

  it('is set by the rules of its language', () => {
    expect(blocks('在Paris,好', 'zh')).toEqual(['<p>在<span lang="fr">Paris</span>，好</p>']);
  });
});

describe('components', () => {
  it('stand between the tags around them, with their props and what they hold', () => {
    expect(blocks('> <Note kind="important">\n> *mot*\n> </Note>')).toEqual([
      '<blockquote>\n',
      { component: 'Note', props: { kind: 'important' }, children: ['<p><em>mot</em></p>'] },
      '\n</blockquote>',
    ]);
  });

  const picture = { picture: './a.png', alt: 'Un chat', isFirst: true };
  it.each([
    [
      '<Figure>\n![Un chat](./a.png)\n\nUn *chat*.\n</Figure>',
      [picture, '<figcaption><p>Un <em>chat</em>.</p></figcaption>'],
    ],
    [
      '<Figure>\n![Un chat](./a.png)\nUn *chat*.\n</Figure>',
      [picture, '<figcaption><p>\nUn <em>chat</em>.</p></figcaption>'],
    ],
    ['<Figure>\n![Un chat](./a.png)\n</Figure>', [picture]],
    ['<Figure>\nUn chat.\n</Figure>', ['<p>Un chat.</p>']],
  ])('%j: a picture and its caption are told apart', (source, children) => {
    expect(blocks(source)).toEqual([{ component: 'Figure', props: {}, children }]);
  });
});

describe('pictures', () => {
  it('are blocks with the name that the author wrote, and one is the first', () => {
    const found = blocks(
      'a\n\n![x](./un%20chat.png "titre")\n\n<Note>\n![y](./b.png)\n</Note>\n\n![x](./b.png)',
    );
    expect(found[1]).toEqual({ picture: './un chat.png', alt: 'x', title: 'titre', isFirst: true });
    expect(JSON.stringify(found).match(/"isFirst":true/g)).toHaveLength(1);
    expect(picturesIn(found)).toEqual(['./un chat.png', './b.png']);
  });

  it('within a component can be the first too', () => {
    expect(JSON.stringify(blocks('<Note>\n![y](./b.png)\n</Note>\n\n![x](./c.png)'))).toMatch(
      /b\.png","alt":"y","isFirst":true.*c\.png","alt":"x","isFirst":false/,
    );
  });
});

describe('what the check refuses', () => {
  it.each([
    'import x from "node:fs"',
    'export const a = 1',
    'a {process.exit()} b',
    '{await import("node:fs")}',
    '<script>alert(1)</script>',
    '<iframe src="https://x.example"></iframe>',
    '<img src="x" onerror="alert(1)" />',
    '<span onclick="x()">a</span>',
    '<span style="color:red">a</span>',
    '<span {...props}>a</span>',
    '<span lang={1}>a</span>',
    '<Unknown />',
    '<constructor />',
    '<Note.Inner />',
    '<Contact />',
    '<></>',
  ])('%j is not drawn', (source) => expect(() => blocks(source)).toThrow(UnsafeBody));

  it.each([
    '<Note kind="other">\na\n</Note>',
    '<Note onclick="x()">\na\n</Note>',
    '<Figure class="x" />',
    '<Note kind />',
  ])('%j: props are what their schema takes', (source) =>
    expect(() => blocks(source)).toThrow(/invalid|unrecognized/i),
  );

  it.each(['<Note>', 'a </span>', '{', '<!-- x -->'])('%j is said by the parser', (source) =>
    expect(() => blocks(source)).toThrow(/^\d+:\d+/),
  );
});
