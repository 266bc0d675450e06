import { describe, expect, it } from 'vitest';
import { emptyDraft, type Draft } from '#authoring/draft.ts';
import { askLanguage, askMake } from '#authoring/interview.ts';
import { Cancelled } from '#authoring/prompter.ts';
import { hold, type Answers } from './interviewed.ts';
import { keys, talk } from './talk.ts';

const { enter, down, stop, clear, erase } = keys;
describe('the questions', () => {
  it('make a meeting of French answers, with people and partners by their names', async () => {
    const { result, shown } = await hold('news', 'fr', [
      ['Langue de l’original', enter],
      ['Nature', enter],
      ['Date', '20/05/2030', enter],
      ['Titre, en français', 'Réunion de printemps', enter],
      ['Résumé', 'Le 20 mai 2030, réunion.', enter],
      ['Titre, en chinois', enter],
      ['Que savez-vous déjà', 'lieu', enter, 'partici', enter, 'partenaires', enter, enter],
      ['Lieu', 'lyon', enter],
      ['Participants', 'jeanne', enter, enter],
      ['Jeanne — Rôle', enter],
      ['Partenaires concernés', 'invite', enter, 'Pas dans', enter, enter],
      ['Quel nom', 'Absente SA', enter],
      ['Dossier et adresse', enter],
      ['Tout est-il juste', enter],
    ]);
    expect(result.id).toBe('2030-05-20-invite');
    expect(result.files).toHaveLength(1);
    expect(result.files[0]?.text).toMatch(
      /title: Réunion de printemps\nsummary: Le 20 mai 2030, réunion\.\noriginal: fr\ndraft: true\nkind: meeting\ndate: 2030-05-20\nplace: lyon\npeople:\n {2}- \{ person: jeanne, side: host \}\npartners: \[invite\]\n/,
    );
    expect(result.files[0]?.text).toContain('« Absente SA » reste à enregistrer');
    expect(shown).not.toMatch(/Search|match|select|navigate|confirm\b/i);
  });

  it('are in Chinese, and find names by their pinyin', async () => {
    const { result, shown } = await hold('people', 'zh', [
      ['姓名（中文）', '张三', enter],
      ['姓名（法文）', 'Zhang San', enter],
      ['本名的语言', enter],
      ['还知道些什么', '职务', enter, enter],
      ['任职机构', 'hote', enter],
      ['职务（中文）', '主任', enter],
      ['职务（法文）', 'directeur', enter],
      ['还知道些什么', enter],
      ['再加一项', enter],
      ['编号', enter],
      ['都对吗', enter],
    ]);
    expect(result.files).toEqual([
      {
        file: 'people/zhang-san.yml',
        text: 'name: { zh: 张三, fr: Zhang San }\nnative: zh\nroles:\n  - organisation: hote\n    title: { zh: 主任, fr: directeur }\n',
      },
    ]);
    expect(shown).toContain('姓名：张三 · Zhang San');
    expect(shown).not.toMatch(/Search|match|select|navigate|confirm/i);
  });

  it('lead back to what is found once a slip of the search is taken away', async () => {
    const { result, shown } = await hold('people', 'zh', [
      ['姓名（中文）', '张三', enter],
      ['姓名（法文）', 'Zhang San', enter],
      ['本名的语言', enter],
      ['还知道些什么', '职务', enter, enter],
      ['任职机构', 'invitx', erase, enter],
      ['职务（中文）', '主任', enter],
      ['职务（法文）', 'directeur', enter],
      ['还知道些什么', enter],
      ['再加一项', enter],
      ['编号', enter],
      ['都对吗', enter],
    ]);
    expect(result.files[0]?.text).toContain('organisation: invite\n');
    // A space is part of what is searched: what ticks then is Enter, and the line of keys says so.
    expect(shown).toMatch(/回车 勾选/);
  });

  it('ask for an hour without its zone, and at once for another than midnight', async () => {
    const { result, shown } = await hold('calls', 'zh', [
      ['原文语言', enter],
      ['标题（中文）', '征集', enter],
      ['摘要', '征集项目。', enter],
      ['标题（法文）', enter],
      ['还知道些什么', '开放申请', enter, enter],
      ['开放申请', '2030-06-03', enter],
      ['不要写零点', clear, '2030-06-03 00:00', enter],
      ['不要写零点', clear, '2030年6月3日9：00', enter],
      ['哪里的时间', enter],
      ['文件夹名', enter],
      ['都对吗', enter],
    ]);
    expect(result.files[0]?.text).toContain('opens: 2030-06-03T09:00:00+08:00\n');
    expect(shown).not.toContain('“opens”');
  });

  it('come again for what the check would refuse', async () => {
    const draft: Draft = {
      ...emptyDraft(),
      id: '2030-05-20-essai',
      facts: { original: 'fr', kind: 'meeting', date: '2030-05-20', end: '2030-05-19' },
      words: { fr: { title: 'Réunion', summary: 'Une réunion.' } },
    };
    const { result, shown } = await hold(
      'news',
      'fr',
      [
        ['Titre, en chinois', enter],
        ['Que savez-vous déjà', enter],
        ['Dernier jour', clear, '2030-05-21', enter],
        ['Tout est-il juste', enter],
      ],
      draft,
    );
    expect(shown).toMatch(/Le contrôle refuserait ceci/);
    expect(result.files[0]?.text).toContain('\nend: 2030-05-21\n');
  });

  it('say at once what a value must be, and wait for another', async () => {
    const { shown } = await hold('programmes', 'fr', [
      ['Langue de l’original', enter],
      ['Nature', enter],
      ['Titre', enter],
      ['Il faut une réponse', 'Salon', enter],
      ['Résumé', 'Un salon.', enter],
      ['Titre, en chinois', enter],
      ['Que savez-vous déjà', 'début', enter, enter],
      ['Début', '2030-13', enter],
      ['ne convient pas', clear, '2030-12', enter],
      ['Dossier et adresse', clear, 'Salon', enter],
      ['ne peut pas servir', clear, 'salon', enter],
      ['existe déjà', clear, 'salon-neuf', enter],
      ['Tout est-il juste', enter],
    ]);
    expect(shown).toContain('salon-neuf');
  });

  it('let everything be looked over and changed before it is written', async () => {
    const report: Draft = {
      id: '2030-05-20-essai',
      facts: { original: 'zh', kind: 'meeting', date: '2030-05-20', partners: ['hote'] },
      words: {
        zh: { title: '会议', summary: '摘要。' },
        fr: { title: 'Réunion', summary: 'Résumé.' },
      },
      bodies: { zh: '正文。', fr: 'Texte.' },
      open: [{ zh: '地点未找到', fr: 'Lieu inconnu' }],
    };
    const { result, shown } = await hold(
      'news',
      'zh',
      [
        ['都对吗', down, enter],
        ['要修改或补充哪些', '类型', enter, enter],
        ['类型', down, enter],
        ['都对吗', enter],
      ],
      report,
    );
    expect(shown).toContain('· 地点未找到');
    expect(shown).toMatch(/相关机构：\S/);
    expect(result.files[0]?.text).toContain('\nkind: visit\n');
  });

  it.each([0, 1, 4])('stop at Ctrl+C, after %i answers', async (count) => {
    const answers: Answers = [
      ['Langue de l’original', enter],
      ['Nature', enter],
      ['Date', '2030-05-20', enter],
      ['Titre, en français', 'Réunion', enter],
      ['Résumé', 'Une réunion.', enter],
    ];
    const next = answers[count]?.[0] ?? '';
    const cut: Answers = [...answers.slice(0, count), [next, stop]];
    await expect(hold('news', 'fr', cut)).rejects.toBeInstanceOf(Cancelled);
  });
});

it('asks for the language in both, and for what is to be made', async () => {
  const language = await talk('zh', [['语言 · Langue', down, enter]], askLanguage);
  expect(language.result).toBe('fr');
  const make = await talk('fr', [['Que voulez-vous créer', down, enter]], (prompter) =>
    askMake(prompter, 'fr'),
  );
  expect(make.result).toBe('partners');
});
