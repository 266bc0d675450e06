import { describe, expect, it } from 'vitest';
import { partElisions, stripElisions } from '#search/analysis/elision.ts';
import { restored } from '#search/analysis/restore.ts';
import { indexedCopy, marksOfPage } from '#search/indexing/feed.ts';

describe('French elisions', () => {
  it.each([
    ['de l’USTC', "de l' USTC"],
    ['d’Amiens', "d' Amiens"],
    ['qu’il', "qu' il"],
    ['Lorsqu’Élise', "Lorsqu' Élise"],
    ["l'<strong>Agriculture</strong>", "l' <strong>Agriculture</strong>"],
    ['l&#39;usine', "l' usine"],
    ['aujourd’hui', "aujourd'hui"],
    ['Xi’an', "Xi'an"],
    ['été’s', "été's"],
  ])('%s is fed as %s', (page, fed) => {
    expect(mainOf(indexedCopy(pageWith(page), 'fr'))).toBe(fed);
  });

  it.each(['de l’USTC', 'qu’il', 'aujourd’hui', 'Xi’an'])('%s is read back', (text) => {
    expect(restored(partElisions(text.replace('’', "'")), 'fr')).toBe(text);
  });

  it.each([
    ["l'incubateur", 'incubateur', 1],
    ["qu'elle", 'elle', 1],
    ["aujourd'hui", "aujourd'hui", 0],
    ["l'", "l'", 0],
    ['lui', 'lui', 0],
  ])('%s is asked as %s', (typed, word, stripped) => {
    expect(stripElisions(typed)).toEqual({ word, stripped });
  });
});

describe('the copy that is fed', () => {
  it('has the facts of an entry after its text', () => {
    const facts = '<aside data-pagefind-weight="0.2"><dl>F</dl></aside>';
    const page = `<article data-pagefind-body><h1>T</h1>${facts}<p>Texte</p></article>`;
    expect(mainOf(indexedCopy(pageWith(page), 'fr'))).toBe(
      `<article data-pagefind-body><h1>T</h1><p>Texte</p>${facts}</article>`,
    );
  });

  it('parts what stands apart on the page without a space', () => {
    const page = '<span>主任</span><a href="/x/" data-apart>里昂</a>';
    expect(mainOf(indexedCopy(pageWith(page), 'zh'))).toBe(page.replace('<a', ' <a'));
  });

  it('leaves out what the clock changes', () => {
    const tag = '<span data-state="open" data-turns="[[null,&quot;open&quot;,&quot;>&quot;]]"';
    expect(mainOf(indexedCopy(pageWith(`${tag}>Ouvert</span>`), 'fr'))).toBe(
      `${tag} data-pagefind-ignore>Ouvert</span>`,
    );
  });

  it('holds the words of main alone, in their language', () => {
    const copy = indexedCopy(pageWith('texte'), 'zh');
    expect(copy).toContain('lang="zh-Hans"');
    expect(copy).not.toMatch(/menu|pied/);
  });

  it('has one width and one hyphen, and parts no French word in a Chinese text', () => {
    expect(mainOf(indexedCopy(pageWith('１２万ＡＢ‑Ｃ，l’USTC'), 'zh'))).toBe("12万AB-C，l'USTC");
  });

  it('leaves addresses as they are', () => {
    const link = '<h2 id="l’idée＞Ａ" title="a > l’b">Ａ</h2>';
    expect(mainOf(indexedCopy(pageWith(link), 'fr'))).toBe(link.replace('>Ａ<', '>A<'));
  });
});

describe('the marks of a page', () => {
  const page = (filter: string, sort: string) =>
    `<article data-pagefind-body data-pagefind-filter="${filter}" data-pagefind-sort="${sort}">`;

  it('say its type, partners and date', () => {
    const html = page('type:news, partner:a, partner:b-c, year:2025', 'date:20250311');
    expect(marksOfPage(html)).toEqual({ type: 'news', partners: ['a', 'b-c'], date: '2025-03-11' });
  });

  it.each([
    ['20251100', '2025-11'],
    ['20250000', '2025'],
    ['99999999', undefined],
  ])('tell the date %s as %s', (key, date) => {
    expect(marksOfPage(page('type:programmes', `date:${key}`)).date).toBe(date);
  });
});

const pageWith = (text: string) =>
  `<html><body><nav>menu</nav><main id="main">${text}</main><footer>pied</footer></body></html>`;
const mainOf = (html: string) => /<main id="main">(.*)<\/main>/s.exec(html)?.[1];
