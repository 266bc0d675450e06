import { describe, expect, it } from 'vitest';
import { shortScopes, withoutScopes } from '#output/scopes.ts';

const { inPage, inSheet } = shortScopes([
  'p[data-astro-cid-abc1ef01]{margin:0}a[data-astro-cid-abc2ef01]:hover{color:red}',
  'b[data-astro-cid-xyz0ef01]{margin:0}',
]);

describe('scopes of components', () => {
  it('have the shortest names that are all different, in rules and on elements', () => {
    expect(inSheet('p[data-astro-cid-abc1ef01] a[data-astro-cid-abc2ef01]:hover{}')).toBe(
      'p[data-s-abc1] a[data-s-abc2]:hover{}',
    );
    expect(
      inPage('<p data-astro-cid-abc1ef01><b title="a > b" data-astro-cid-xyz0ef01="true">'),
    ).toBe('<p data-s-abc1><b title="a > b" data-s-xyz0="true">');
  });

  it.each([
    ['<p>L’attribut data-astro-cid-abc1ef01, &lt;p data-astro-cid-abc1ef01&gt;</p>', 'words'],
    ['<meta content="<p data-astro-cid-abc1ef01>">', 'a value'],
    ["<p title='data-astro-cid-abc1ef01'>", 'a value in single quotes'],
    ['<p data-astro-cid-abc9ef01>', 'what no rule knows'],
    ['<p data-astro-cid-abc1ef012>', 'a longer name'],
  ])('leave %s, which is %s, as it is', (html) => {
    expect(inPage(html)).toBe(html);
  });

  it('are no part of what leaves the site, though its words may name them', () => {
    const words = 'Un <a href="/x" title="data-astro-cid-abc1ef01">data-astro-cid-abc1ef01</a>';
    const scoped = words
      .replace('<a ', '<a data-astro-cid-abc1ef01 ')
      .replace('">', '" data-astro-cid-xyz0ef01="true">');
    expect(withoutScopes(scoped)).toBe(words);
  });
});
