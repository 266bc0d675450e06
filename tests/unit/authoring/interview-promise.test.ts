import { describe, expect, it } from 'vitest';
import { emptyDraft, type Draft } from '#authoring/draft.ts';
import type { Locale } from '#i18n/locales.ts';
import { hold, type Answers } from './interviewed.ts';
import { keys } from './talk.ts';

const { enter } = keys;

describe('the questions', () => {
  const begun: Draft['facts'] = { original: 'fr', kind: 'meeting', date: '2030-05-20' };
  const promising = (lang: Locale, answers: Answers) =>
    hold(
      'news',
      lang,
      [
        [lang === 'fr' ? 'Titre, en chinois' : '标题（中文）', enter],
        [lang === 'fr' ? 'Que savez-vous déjà' : '还知道些什么', 'commit', enter, enter],
        ...answers,
      ],
      {
        ...emptyDraft(),
        id: '2030-05-20-guide',
        facts: { ...begun },
        words: { fr: { title: 'Réunion', summary: 'Une réunion.' } },
      },
    );

  it('take a promise in the one language there is', async () => {
    const { result, shown } = await promising('fr', [
      ['Identifiant', 'guide', enter],
      ['Qui s’engage', 'hote', enter, enter],
      ['en français', 'Écrire un guide', enter],
      ['en chinois', enter],
      ['que savez-vous d’autre', enter],
      ['en ajouter un de plus', enter],
      ['Tout est-il juste', enter],
    ]);
    expect(result.files[0]?.text).toContain(
      'commitments:\n  - id: guide\n    by: [hote]\n    text: { fr: Écrire un guide }\n',
    );
    expect(shown).toContain('Laissez vide si la traduction doit venir plus tard.');
  });

  it('want a promise in one language at least, their reader’s first', async () => {
    const { result, shown } = await promising('zh', [
      ['编号', 'guide', enter],
      ['由谁承诺', 'hote', enter, enter],
      ['（中文）', enter],
      ['（法文）', enter],
      ['必须填写', 'Écrire un guide', enter],
      ['还知道些什么', enter],
      ['再加一项', enter],
      ['都对吗', enter],
    ]);
    expect(result.files[0]?.text).toContain('text: { fr: Écrire un guide }\n');
    expect(shown).toContain('Écrire un guide');
  });

  it('show who promises, what, and to whom, each by its name, before it is written', async () => {
    const promise = {
      id: 'guide',
      by: ['hote'],
      to: ['invite'],
      text: { zh: '编写指南', fr: 'Écrire un guide' },
      due: '2030-09',
    };
    const { shown } = await hold(
      'news',
      'fr',
      [
        ['Titre, en chinois', enter],
        ['Tout est-il juste', enter],
      ],
      {
        ...emptyDraft(),
        id: '2030-05-20-guide',
        facts: { ...begun, commitments: [promise] },
        words: { fr: { title: 'Réunion', summary: 'Une réunion.' } },
        bodies: { fr: 'Texte.' },
      },
    );
    const lines = shown.split('\n').map((line) => line.replace(/^│\s*/, ''));
    const at = lines.indexOf('– guide');
    expect(lines.slice(at - 1, at + 5)).toEqual([
      'Engagements pris :',
      '– guide',
      expect.stringMatching(/^Qui s’engage : .+/),
      expect.stringMatching(/^Envers qui : .+/),
      'Ce qui est promis : Écrire un guide · 编写指南',
      'Échéance convenue : 2030-09',
    ]);
  });
});
