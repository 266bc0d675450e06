import { describe, expect, it } from 'vitest';
import { joinSheets } from '#output/page-sheets.ts';

const layers = '@layer base, components;';
const link = (name: string) => `<link rel="stylesheet" href="/portail/_astro/${name}.css">`;
const page = (...names: string[]) =>
  `<head>${names.map(link).join('')}</head><p data-astro-cid-abc0ef01>Texte</p>`;
const sheets = new Map(
  ['base', 'frame', 'news', 'call'].map((name, index) => [
    `${name}.css`,
    `@layer base;@layer components{.${name}[data-astro-cid-abc${index}ef01]{margin:0}}@layer print;`,
  ]),
);
const pages = new Map([
  ['index.html', page('base')],
  ['404.html', page('base')],
  ['fr/index.html', page('base', 'frame')],
  ['fr/a/index.html', page('base', 'news', 'frame')],
  ['fr/b/index.html', page('base', 'news', 'frame')],
  ['fr/c/index.html', page('call', 'base', 'frame')],
]);
const joined = joinSheets(pages, sheets, layers);
const linked = (name: string) =>
  Array.from((joined.pages.get(name) ?? '').matchAll(/_astro\/([^"]+)"/g), ([, file = '']) => file);
const rules = (file: string) =>
  Array.from((joined.sheets.get(file) ?? '').matchAll(/\.(\w+)\[/g), ([, name]) => name);

describe('style sheets of pages', () => {
  it('are two: what all have, and what a type adds, nothing else and nothing twice', () => {
    expect([...pages.keys()].map((name) => linked(name).map(rules))).toEqual([
      [['base']],
      [['base']],
      [['base', 'frame']],
      [['base', 'frame'], ['news']],
      [['base', 'frame'], ['news']],
      [['base', 'frame'], ['call']],
    ]);
  });

  it('are one file where the rules are the same, named after what they say', () => {
    expect(linked('fr/a/index.html')).toEqual(linked('fr/b/index.html'));
    expect(linked('fr/a/index.html')[0]).toBe(linked('fr/c/index.html')[0]);
    expect(linked('fr/a/index.html')[1]).not.toBe(linked('fr/c/index.html')[1]);
    const files = [...joined.sheets.keys()];
    expect(files.filter((file) => !/^(site|page)\.[\w-]{8}\.css$/.test(file))).toEqual([]);
    const other = new Map([...sheets].map(([name, css]) => [name, css.replace('0}', '1px}')]));
    const again = joinSheets(pages, other, layers).sheets;
    expect(files.filter((file) => again.has(file))).toEqual([]);
  });

  it('say the order of the layers once, first', () => {
    for (const css of joined.sheets.values())
      expect(css.match(/@layer [^{]*?;/g)).toEqual([layers]);
  });

  it('leave alone what a page links from elsewhere, and a page without any', () => {
    const foreign = '<link rel="stylesheet" href="/portail/admin/admin.css">';
    const odd = new Map([...pages, ['x.html', foreign], ['y.html', '<p>Texte</p>']]);
    const { pages: kept } = joinSheets(odd, sheets, layers);
    expect([kept.get('x.html'), kept.get('y.html')]).toEqual([foreign, '<p>Texte</p>']);
  });
});
