import { describe, expect, it } from 'vitest';
import { createSite } from '#domain/site.ts';
import { followUpsAt } from '#output/promise-history.ts';
import { promiseLine, promisesOf } from '#output/promise.ts';
import { createView, plain } from '#output/view.ts';
import { news } from '../domain/make.ts';
import { find, site, view } from './fixture-view.ts';

describe('a promise in one language', () => {
  const lineIn = (lang: 'zh' | 'fr', id: string) => {
    const promise = site.commitments.find((each) => each.id === id);
    if (!promise) throw new Error(`no promise ${id}`);
    return promiseLine(view(lang), promise);
  };
  const french = 'Rédiger un guide d’accueil pour les jeunes pousses';

  it('is told in that language on both pages, and marked on that of the other', () => {
    expect(lineIn('zh', 'guide-accueil')).toMatchObject({
      text: [{ text: french, lang: 'fr' }],
      onlyIn: '仅有法文',
    });
    expect(lineIn('fr', 'guide-accueil').text).toEqual([{ text: french }]);
    expect(lineIn('fr', 'actes')).toMatchObject({
      text: [{ text: '整理并刊印两次会议的发言稿', lang: 'zh-Hans' }],
      onlyIn: 'en chinois seulement',
    });
    const marked = (lang: 'zh' | 'fr') =>
      site.commitments.filter(({ id }) => lineIn(lang, id).onlyIn).map(({ id }) => id);
    expect(marked('zh')).toEqual(['guide-accueil']);
    expect(marked('fr').sort()).toEqual(['actes', 'stagiaires']);
  });

  it('says what an amendment in one language put in the place of what', () => {
    const former = (lang: 'zh' | 'fr') =>
      lineIn(lang, 'stagiaires').history.flatMap(({ changes }) => changes.map(plain));
    expect(plain(lineIn('fr', 'stagiaires').text)).toBe('每年接收三名演示学院的实习生');
    expect(former('fr')).toEqual([
      'Énoncé précédent\u00A0: Accueillir chaque année deux stagiaires de l’École Démo',
    ]);
    expect(former('zh')).toEqual(['原表述：每年接收两名演示学院的实习生']);
  });

  it('is not marked on a page that is in the other language altogether', () => {
    const visit = find('news', '2025-04-22-visite-ecole');
    expect(promisesOf(view('zh'), visit)).toMatchObject([{ text: [{ text: french, lang: 'fr' }] }]);
    expect(promisesOf(view('zh'), visit)[0]).not.toHaveProperty('onlyIn');
    const workshop = find('news', '2025-06-03-atelier');
    expect(followUpsAt(view('fr'), workshop)[0]).not.toHaveProperty('onlyIn');
    const seminar = find('news', '2026-03-19-seminaire');
    const marks = promisesOf(view('fr'), seminar).map(({ onlyIn }) => onlyIn);
    expect(marks.filter(Boolean)).toEqual(['en chinois seulement']);
  });

  it('is marked where a meeting of both languages words a promise anew in one', () => {
    const told = (id: string, words: string) =>
      news(id, `date: 2025-0${id === 'a' ? 1 : 2}-01\n${words}`);
    const both = { fr: 'Réunion', zh: '会议' };
    const meetings = [
      told('a', 'commitments: [{ id: x, by: [b], text: { zh: 甲, fr: un } }]'),
      told('b', 'followUps: [{ meeting: a, commitment: x, outcome: amended, text: { zh: 乙 } }]'),
    ].map((meeting) => ({
      ...meeting,
      words: { fr: { title: both.fr, summary: 'R' }, zh: { title: both.zh, summary: '摘' } },
    })) as typeof site.news;
    const own = createSite({ ...site, news: meetings }, site.now);
    const [line] = followUpsAt(createView(own, 'fr'), own.news[0] as (typeof meetings)[number]);
    expect(line).toMatchObject({ onlyIn: 'en chinois seulement', text: [{ lang: 'zh-Hans' }] });
  });
});
