import { describe, expect, it } from 'vitest';
import { indexedCopy, indexedQuery, restored } from '#search/feed.ts';

describe('French elisions', () => {
  it.each([
    ['de l’USTC', "de l' USTC"],
    ['d’Amiens', "d' Amiens"],
    ['qu’il', "qu' il"],
    ["l'<strong>Agriculture</strong>", "l' <strong>Agriculture</strong>"],
    ['aujourd’hui', 'aujourd’hui'],
    ['Xi’an', 'Xi’an'],
  ])('%s is fed as %s, and read back', (page, fed) => {
    expect(mainOf(indexedCopy(pageWith(page), 'fr'))).toBe(fed);
    expect(restored(fed)).toBe(page.replace("'", '’'));
  });

  it.each([
    ['l’incubateur', 'incubateur'],
    ["d'innovation", 'innovation'],
    ['incubateur', 'incubateur'],
    ['aujourd’hui', 'aujourd’hui'],
  ])('%s is asked as %s', (typed, asked) => expect(indexedQuery(typed, 'fr')).toBe(asked));
});

it('leaves Chinese as it is', () => {
  expect(mainOf(indexedCopy(pageWith('沈抚l’USTC'), 'zh'))).toBe('沈抚l’USTC');
  expect(indexedQuery('沈抚', 'zh')).toBe('沈抚');
});

it('feeds the index the words of main alone, in their language', () => {
  const copy = indexedCopy(pageWith('texte'), 'zh');
  expect(copy).toContain('lang="zh-Hans"');
  expect(copy).not.toMatch(/menu|pied/);
});

const pageWith = (text: string) =>
  `<html><body><nav>menu</nav><main id="main">${text}</main><footer>pied</footer></body></html>`;
const mainOf = (html: string) => /<main id="main">(.*)<\/main>/s.exec(html)?.[1];
