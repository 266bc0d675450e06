import { describe, expect, it } from 'vitest';
import { callChanges } from '#output/call-changes.ts';
import { plain } from '#output/view.ts';
import { call } from '../domain/make.ts';
import { find, site, view } from './fixture-view.ts';

const facts = `deadlines:
  - { id: depot, at: 2091-03-31T17:00:00+02:00 }
  - { id: dossier, at: 2091-04-30T17:00:00+02:00, label: { zh: 完整材料, fr: dossier complet } }
  - { at: 2091-05-30T17:00:00+02:00, side: cn }
funding:
  - { amount: 1300, currency: EUR, label: { zh: 旅费, fr: voyage } }
changes:
  - { date: 2026-01-01, `;

/** One change as the log has it, and what the page says in each language. */
const sentences: [change: string, fr: string, zh: string][] = [
  [
    'field: deadlines.depot, from: 2091-03-01T17:00:00+08:00, to: 2091-03-15T17:00:00+08:00',
    'Clôture : date déplacée du 1er au 15 mars 2091',
    '申请截止：由2091年3月1日改为3月15日',
  ],
  [
    'field: deadlines.depot, from: 2091-03-15T17:00:00+08:00, to: 2091-04-01T17:00:00+08:00',
    'Clôture : date déplacée du 15 mars au 1er avril 2091',
    '申请截止：由2091年3月15日改为4月1日',
  ],
  [
    'field: deadlines.depot, from: 2090-12-31T17:00:00+08:00, to: 2091-01-01T17:00:00+08:00',
    'Clôture : date déplacée du 31 décembre 2090 au 1er janvier 2091',
    '申请截止：由2090年12月31日改为2091年1月1日',
  ],
  // The hour that was set is the same; that the clocks were put forward is no change.
  [
    'field: deadlines.dossier, from: 2091-03-20T17:00:00+08:00, to: 2091-03-28T17:00:00+08:00',
    'Dossier complet : date déplacée du 20 au 28 mars 2091',
    '完整材料：由2091年3月20日改为3月28日',
  ],
  [
    'field: deadlines.deadline-3, from: 2091-05-20T17:00:00+02:00, to: 2091-05-30T12:30:00+02:00',
    'Clôture côté chinois : date déplacée du 20 à 17 h au 30 mai 2091 à 12 h 30 (heure de Paris)',
    '中方申请截止：由2091年5月20日23:00改为5月30日18:30（北京时间）',
  ],
  [
    'field: deadlines.depot, from: 2091-03-15T12:00:00+08:00, to: 2091-03-15T17:00:00+08:00',
    'Clôture : heure déplacée, le 15 mars 2091, de 5 h à 10 h (heure de Paris)',
    '申请截止：由2091年3月15日12:00改为17:00（北京时间）',
  ],
  // 17:00 in Paris is midnight in Beijing in winter: the end of that day.
  [
    'field: deadlines.dossier, to: 2090-12-15T17:00:00+01:00',
    'Dossier complet : date ajoutée, le 15 décembre 2090 à 17 h (heure de Paris)',
    '完整材料：新增2090年12月15日24:00（北京时间）',
  ],
  [
    'field: deadlines.gone, from: 2090-12-15T17:00:00+01:00',
    'Clôture : date du 15 décembre 2090 supprimée',
    '申请截止：取消2090年12月15日',
  ],
  [
    'field: opens, from: 2026-01-12T09:00:00+01:00, to: 2026-02-02T09:00:00+01:00',
    'Ouverture : date déplacée du 12 janvier au 2 février 2026',
    '申请开始：由2026年1月12日改为2月2日',
  ],
  [
    'field: funding.1, from: 1000 EUR, to: 1300 EUR',
    'Voyage : montant porté de 1 000 à 1 300 euros',
    '旅费：由1000欧元提高到1300欧元',
  ],
  [
    'field: funding.1, from: 150000 EUR, to: 12500 EUR',
    'Voyage : montant ramené de 150 000 à 12 500 euros',
    '旅费：由15万欧元降低到1.25万欧元',
  ],
  [
    'field: funding.1, from: 1000000 CNY, to: 130000 EUR',
    'Voyage : 1 000 000 yuans devient 130 000 euros',
    '旅费：由100万元人民币改为13万欧元',
  ],
  ['field: funding.1, to: 1300 EUR', 'Voyage : montant ajouté, 1 300 euros', '旅费：新增1300欧元'],
  [
    'field: funding.2, from: 20000 EUR',
    'Financement : montant de 20 000 euros supprimé',
    '资助金额：取消2万欧元',
  ],
  ['field: reference, to: A-1', 'Référence ajoutée : A-1', '新增征集编号：A-1'],
  [
    'field: contact.email, from: a@b.example, to: c@b.example',
    'Adresse électronique : a@b.example devient c@b.example',
    '联系邮箱：由a@b.example改为c@b.example',
  ],
  [
    'field: contact.url, from: https://b.example/',
    'Adresse du dépôt supprimée : https://b.example/',
    '取消申请网址：https://b.example/',
  ],
];

describe('a change of a call', () => {
  it.each(sentences)('%s', (change, fr, zh) => {
    const changed = call('a', `${facts}${change} }`);
    const said = (lang: 'zh' | 'fr') =>
      callChanges(view(lang), changed).map(({ sentence }) => plain(sentence));
    expect(said('fr').map(spaced)).toEqual([fr]);
    expect(said('zh')).toEqual([zh]);
  });
});

describe('changes of a call', () => {
  it('stand newest first, with their note, under the name of what changed', () => {
    const [first, second] = callChanges(view('fr'), find('calls', 'capteurs-eau'));
    expect(first).toMatchObject({ date: '2025-12-02', key: '2025-12-02-deadlines-depot-cn' });
    expect(plain(first?.title ?? [])).toBe('Clôture du dépôt chinois');
    expect(plain(first?.note ?? [])).toBe('à la demande de plusieurs équipes');
    expect(spaced(plain(second?.sentence ?? []))).toBe(
      'Plafond de l’aide chinoise : montant porté de 1 000 000 à 1 200 000 yuans',
    );
    const days = callChanges(view('zh'), call('a', several)).map(({ date }) => date);
    expect(days).toEqual(['2026-02-01', '2026-01-01', '2026-01-01']);
  });

  it('have keys of their own, the same in both languages', () => {
    const keys = (lang: 'zh' | 'fr') =>
      [...site.calls, call('a', several)].flatMap((each) =>
        callChanges(view(lang), each).map(({ key }) => `${each.id}/${key}`),
      );
    expect(keys('zh')).toEqual(keys('fr'));
    expect(new Set(keys('zh')).size).toBe(keys('zh').length);
    expect(keys('zh')).toContain('a/2026-01-01-reference-2');
  });
});

const several = `changes:
  - { date: 2026-01-01, field: reference, to: A }
  - { date: 2026-01-01, field: reference, from: A, to: B }
  - { date: 2026-02-01, field: reference, from: B, to: C }`;

/** The no-break spaces are the dictionary's own matter. */
const spaced = (sentence: string) => sentence.replaceAll(/[\u00A0\u202F]/g, ' ');
