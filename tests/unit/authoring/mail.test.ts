import { describe, expect, it } from 'vitest';
import { propose } from '#authoring/propose.ts';
import { withoutMail } from '#authoring/report/mail.ts';
import { readTree } from '#source/tree.ts';
import { checkWritten } from './written.ts';

const header = [
  'De : Dou Dou <dou@aifc.example>',
  'Envoyé : lundi 18 mai 2026 09:42',
  'Objet : TR: compte rendu / 会议纪要',
];
const greeting = ['Bonjour à tous,', '', 'Voici le compte rendu, merci de le mettre en ligne.'];
const signature = ['Bien cordialement,', '--', 'Dou Dou', 'Tél. : +33 1 00 00 00 00'];
const fr = [
  'Réunion de travail au Centre sino-européen d’innovation industrielle (Jiangyin)',
  '',
  'Le 15 mai 2026, M. Hui Qi, directeur général du centre de Jiangyin, a reçu',
  'M. Zhu Hongyu et Mme Shao Hui, de la zone pilote de Shenfu.',
  '',
  'Le centre de Jiangyin enverra à Shenfu le dossier technique avant le 15',
  'juin. Shenfu organisera une visite d’usine en juillet 2026.',
];
const zh = [
  '江阴合作中心工作会议',
  '',
  '2026年5月16日，中欧产业科创（江阴）合作中心总经理惠奇接待了沈抚示范区科技招商部部长朱红宇、主管邵晖一行。',
  '江阴合作中心将于6月15日前向沈抚示范区提供技术资料。沈抚示范区将于2026年7月组织工厂考察。',
];
const told = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');
const rest = (text: string) => told(withoutMail(text).text.split('\n'));

describe('a report pasted from a mail', () => {
  it('is what was quoted, without its marks; what stands around it is set aside', () => {
    const quoted = [...fr, '', ...zh].map((line) => `> ${line}`.trim());
    const mail = [...header, '', ...greeting, '', ...quoted, '', ...signature];
    expect(rest(mail.join('\n'))).toEqual(told([...fr, ...zh]));
    expect(withoutMail(mail.join('\n')).aside).toEqual(
      told([...header, ...greeting, ...signature]),
    );
  });

  it('loses its header, its greeting and its signature where nothing is quoted', () => {
    const mail = [...header, '', ...greeting, '', ...fr, '', ...signature, '', ...zh];
    expect(rest(mail.join('\n'))).toEqual(told([...fr, ...zh]));
    const short = ['发件人：窦豆', '收件人：秘书处', '', '各位好，', ...zh, '', '发自我的 iPhone'];
    expect(rest(short.join('\n'))).toEqual(told(zh));
  });

  it.each([
    ['minutes with a header of their own', ['Date : 15 mai 2026', 'Objet : le salon', '', ...fr]],
    ['a letter that goes on below its closing', ['Cordialement,', ...fr, ...fr, ...fr]],
    ['a line that only quotes', [...fr, '> 50 entreprises sont attendues.']],
    ['nothing but a header', header],
  ])('keeps every line of %s', (_, lines) => {
    expect(rest(lines.join('\n'))).toEqual(told(lines));
    expect(withoutMail(lines.join('\n')).aside).toEqual([]);
  });

  it('gives the facts of the meeting, and keeps the letter in a note that is not published', async () => {
    const quoted = [...fr, '', ...zh].map((line) => `> ${line}`);
    const mail = [...header, '', ...greeting, '', ...quoted, '', ...signature].join('\n');
    const tree = await readTree('content');
    const proposal = propose(mail, tree, '2026-05-20');
    expect(proposal.facts).toMatchObject({
      date: '2026-05-15',
      venue: 'jiangyin-centre',
      people: [
        { person: 'hui-qi', side: 'host' },
        { person: 'zhu-hongyu', side: 'guest' },
        { person: 'shao-hui', side: 'guest' },
      ],
      commitments: [
        { id: 'dossier-technique', due: '2026-06-15' },
        { id: 'visite-usine', due: '2026-07' },
      ],
    });
    const [body = '', note = ''] = (proposal.bodies.fr ?? '').split('{/*');
    expect(body).not.toMatch(/>|cordialement|aifc\.example/i);
    for (const line of told([...header, ...greeting, ...signature])) expect(note).toContain(line);
    expect(proposal.open.map((point) => point.fr).join('\n')).toContain('9 lignes du message');
    const { issues } = await checkWritten('content', proposal);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

it('takes who goes with a visitor for a visitor, and « visite de » before a town for theirs', async () => {
  const text = [
    'Compte rendu – visite de l’AIFC à Amiens',
    '',
    'Le 12 juin 2025, une délégation de l’AIFC, conduite par M. Dou Dou, s’est rendue à Amiens pour préparer le salon. Elle était accompagnée de Mme Shao Hui. L’AIFC transmettra à la zone pilote de Shenfu la liste des exposants, et s’est engagée à présenter cinq dossiers.',
  ].join('\n');
  const { facts } = propose(text, await readTree('content'), '2025-06-20');
  expect(facts).toMatchObject({
    people: [
      { person: 'dou-dou', side: 'guest' },
      { person: 'shao-hui', side: 'guest' },
    ],
    place: 'amiens',
  });
  expect(facts.venue).toBeUndefined();
  expect((facts.commitments as { id: string }[]).map(({ id }) => id)).toEqual([
    'liste-exposants',
    'cinq-dossiers',
  ]);
});
