import { describe, expect, it } from 'vitest';
import { link, personName } from '#output/link.ts';
import { plain, text } from '#output/view.ts';
import { find, view } from './fixture-view.ts';

describe('text', () => {
  it('tags Han in a French page', () => {
    expect(text(view('fr'), 'M. Xin (辛乐乐) arrive')).toEqual([
      { text: 'M. Xin (' },
      { text: '辛乐乐', lang: 'zh-Hans' },
      { text: ') arrive' },
    ]);
  });

  it('tags a French name of the registries in a Chinese page', () => {
    const name = find('partners', 'parc-a').words.fr?.title ?? '';
    const runs = text(view('zh'), `与${name}签约`);
    expect(runs.find((run) => run.lang === 'fr')?.text).toBe(name);
    expect(plain(runs)).toBe(`与${name}签约`);
  });

  it('tags a text of the other language whole', () => {
    expect(text(view('fr'), '工作坊', 'zh')).toEqual([{ text: '工作坊', lang: 'zh-Hans' }]);
    expect(text(view('zh'), 'Bonne année', 'fr')).toEqual([{ text: 'Bonne année', lang: 'fr' }]);
  });
});

describe('names', () => {
  it.each([
    ['fr', 'xin-lele', 'Xin Lele', '辛乐乐'],
    ['zh', 'xin-lele', '辛乐乐', undefined],
    ['fr', 'francois-modele', 'François Modèle', undefined],
    ['zh', 'francois-modele', find('people', 'francois-modele').facts.name.zh, 'François Modèle'],
  ] as const)('in %s, %s is %s (%s)', (lang, id, primary, other) => {
    const name = personName(view(lang), find('people', id));
    expect(plain(name.text)).toBe(primary);
    expect(name.note?.text).toBe(other);
  });

  it('links under the short name', () => {
    const partner = find('partners', 'association-fictive');
    const { text: name, href } = link(view('fr'), partner);
    expect(plain(name)).toBe(partner.words.fr?.shortTitle ?? partner.words.fr?.title);
    expect(href).toBe('/fr/partenaires/association-fictive/');
  });
});
