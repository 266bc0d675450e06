import { describe, expect, it } from 'vitest';
import type { Party } from '#domain/matching.ts';
import { createSite } from '#domain/site.ts';
import type { Locale } from '#i18n/locales.ts';
import { facts } from '#output/facts.ts';
import { matchSection } from '#output/matches.ts';
import { createView, plain } from '#output/view.ts';
import { find, site, view } from './fixture-view.ts';

const said = (lang: Locale, entity: Party) => {
  const { items = [], rest } = matchSection(view(lang), entity) ?? {};
  return Object.fromEntries(
    [...items, ...(rest?.items ?? [])].map(({ text, reasons }) => [
      plain(text),
      reasons.map(plain),
    ]),
  );
};

describe('the reasons', () => {
  it('name what is declared, on the page of a call', () => {
    const call = find('calls', 'residence-2090');
    expect(said('fr', call)).toEqual({
      'Exemple Logistique': ['recherche\u00A0: bureaux, que propose cet appel'],
      'Exemple Santé': [
        'recherche\u00A0: aide à l’implantation (cet appel propose, plus précisément\u00A0: bureaux)',
        'propose\u00A0: santé, secteur de cet appel',
      ],
    });
    expect(said('zh', call)).toEqual({
      示例物流: ['寻求：办公场地，正是本征集所提供的'],
      示例医疗: [
        '寻求：落地服务，其中的办公场地正是本征集所提供的',
        '提供：医疗健康，正是本征集的领域',
      ],
    });
  });

  it('name both partners apart on the page of one', () => {
    expect(said('fr', find('partners', 'exemple-logistique'))).toEqual({
      'Résidence 2090 à Paris': [
        'propose\u00A0: bureaux, que recherche le partenaire présenté ici',
      ],
      'Parc d’essai A': ['propose\u00A0: bureaux, que recherche le partenaire présenté ici'],
      'Centre de démonstration de Shanghai': [
        'propose\u00A0: aide à l’implantation (le partenaire présenté ici recherche, plus précisément\u00A0: bureaux)',
      ],
    });
    expect(said('zh', find('partners', 'exemple-sante'))).toMatchObject({
      学生交流奖学金: ['领域：医疗健康，正是示例医疗所提供的'],
    });
  });

  it('are as many in both languages, in the same order of the same', () => {
    for (const party of [...site.partners, ...site.calls]) {
      const [zh, fr] = (['zh', 'fr'] as const).map((lang) => Object.values(said(lang, party)));
      expect(zh?.map((reasons) => reasons.length)).toEqual(fr?.map((reasons) => reasons.length));
    }
  });
});

describe('the section', () => {
  it('is none where nobody matches', () => {
    expect(matchSection(view('fr'), find('partners', 'parc-c'))).toBeUndefined();
  });

  it('folds what comes after the strongest', () => {
    const { items = [], rest } = matchSection(view('fr'), find('partners', 'parc-a')) ?? {};
    expect(items).toHaveLength(6);
    expect(rest?.summary).toBe(`Voir les ${rest?.items.length} autres`);
  });

  it('names the programmes that the two have in common', () => {
    const { items = [] } = matchSection(view('fr'), find('partners', 'exemple-sante')) ?? {};
    expect(items.map(({ programmes }) => programmes.map(({ text }) => plain(text)))).toEqual([
      ['Salon des techniques d’essai 2025'],
      [],
      [],
      [],
    ]);
  });

  it('of a call says so once the call is closed, and turns then', () => {
    const note = matchSection(view('fr'), find('calls', 'residence-2090'))?.note;
    expect(note).toMatchObject({
      state: 'forthcoming',
      text: expect.stringMatching(/^Une possib/),
    });
    expect(note).toHaveProperty(
      'turns',
      [-Infinity, Date.parse('2090-06-30T17:00:00+02:00')].map((at) =>
        expect.objectContaining({ at }),
      ),
    );
    const later = createView(createSite(site, new Date('2090-07-01T12:00:00Z')), 'fr');
    const call = later.site.find('calls', 'residence-2090') as Party;
    expect(matchSection(later, call)).toBeUndefined();
  });
});

describe('what is offered and sought', () => {
  it('stands among the facts, and a sector leads to its calls', () => {
    const rows = facts(view('fr'), find('partners', 'institut-modele'));
    const items = (label: string) =>
      rows
        .find((row) => row.label === label)
        ?.items.map(({ text, href }) => [plain(text), href ?? '']);
    expect(items('Propose')).toEqual([
      ['équipe de recherche', ''],
      ['traitement de l’eau', '/fr/appels-a-projets/?sector=eau'],
    ]);
    expect(items('Recherche')).toEqual([['terrain d’essai', '']]);
  });

  it('has a row in a call too', () => {
    const labels = facts(view('zh'), find('calls', 'residence-2090')).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['提供', '寻求']));
  });
});
