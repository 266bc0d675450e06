import { describe, expect, it } from 'vitest';
import { callStates } from '#domain/calls.ts';
import { locales } from '#i18n/locales.ts';
import { sorts, type FacetName, type Question } from '#live/call-list/question.ts';
import { sentence } from '#live/call-list/sentence.ts';
import { facetsOf } from '#output/call-list/facets.ts';
import { plain } from '#output/view.ts';
import { typeset } from '#typography/typeset.ts';
import { site, view } from '../../output/fixture-view.ts';

const say = (lang: 'zh' | 'fr', count: number, question: Question) => {
  const words = new Map(
    facetsOf(view(lang), site.calls).flatMap(({ name, choices }) =>
      choices.map(({ value, text, said }) => [`${name} ${value}`, said ?? plain(text)] as const),
    ),
  );
  return sentence(lang, count, question, (facet, value) => words.get(`${facet} ${value}`) ?? '?');
};

describe('the question as a sentence', () => {
  it.each<[number, Question, string, string]>([
    [
      7,
      { filters: {}, sort: 'urgency' },
      '共7项征集，按紧急程度排列。',
      '7 appels, les plus urgents d’abord.',
    ],
    [
      2,
      { filters: { state: ['open'], country: ['FR'], sector: ['eau'] }, sort: 'deadline' },
      '共2项征集：接受申请，面向法国申请方，水处理领域，按截止时间排列。',
      '2 appels ouverts, pour des candidats de France, secteur traitement de l’eau, par date limite.',
    ],
    [
      1,
      { filters: { state: ['open', 'closing'], country: ['CN', 'FR'] }, sort: 'opening' },
      '共1项征集：接受申请，面向中国或法国申请方。',
      '1 appel ouvert, pour des candidats de Chine ou de France.',
    ],
    [
      0,
      { filters: { state: ['announced', 'closed'], partner: ['parc-a'] }, sort: 'deadline' },
      '没有符合条件的征集：已宣布或已截止，与测试园区甲有关。',
      'Aucun appel annoncé ou clos, en lien avec Parc d’essai A.',
    ],
  ])('%i of %j', (count, question, zh, fr) => {
    expect(say('zh', count, question)).toBe(zh);
    expect(say('fr', count, question)).toBe(fr);
  });

  it.each(locales)('is typeset in %s, whatever is asked', (lang) => {
    const some: Record<FacetName, string[][]> = {
      state: [[], ...callStates.map((state) => [state]), ['open', 'forthcoming', 'announced']],
      sector: [[], ['eau'], ['environnement', 'sante', 'entrepreneuriat']],
      country: [[], ['FR'], ['CN', 'FR']],
      partner: [[], ['ecole-demo'], ['institut-modele', 'parc-a']],
    };
    let seen = 0;
    for (const count of [0, 1, 2, 37])
      for (const sort of sorts)
        for (const state of some.state)
          for (const sector of some.sector)
            for (const country of some.country)
              for (const partner of some.partner) {
                const said = say(lang, count, {
                  filters: { state, sector, country, partner },
                  sort,
                });
                expect(said).toBe(typeset(said, lang));
                expect(said).not.toMatch(/undefined|\?|,,| {2}|，，|：，|：。/);
                expect(said).toMatch(lang === 'fr' ? /\.$/ : /。$/);
                seen += 1;
              }
    expect(seen).toBe(4 * 3 * 7 * 27);
  });
});
