import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { propose } from '#authoring/propose.ts';
import { commitment } from '#schema/commitment.ts';
import { readTree } from '#source/tree.ts';
import { bare } from './shown.ts';

const whole = await readTree('content');
const tree = {
  ...whole,
  entries: whole.entries.filter(({ collection }) => collection !== 'news'),
};
const zh = '2025年5月20日，沈抚示范区部长朱红宇与协会主席窦豆在江阴举行会谈。';
const fr =
  'Le 20 mai 2025, M. Zhu Hongyu, de la zone pilote de Shenfu, et M. Dou Dou, de l’AIFC, ont tenu une réunion à Jiangyin.';
const from = (text: string) => propose(text, tree, '2025-06-01');
const promised = (text: string) => (from(text).facts.commitments ?? []) as Commitment[];
const open = (text: string) =>
  from(text)
    .open.map((each) => `${each.zh}\n${each.fr}`)
    .join('\n');

describe('what a meeting promised', () => {
  it('takes the head of a list for no promise, and its items without their number', () => {
    const items =
      '一是协会将于2025年11月底前推荐10个项目；\n二是协会将派专家来访。\n朱红宇邀请协会来访。';
    for (const text of [
      `${zh}\n会上，双方商定以下事项：\n${items}`,
      `${zh}会上，双方商定以下事项：${items}`,
    ])
      expect(promised(text).map((each) => each.text.zh)).toEqual([
        '协会将于2025年11月底前推荐10个项目。',
        '协会将派专家来访。',
      ]);
    const french = `${fr}\n\nLes deux parties sont convenues de ce qui suit :\n1. l’AIFC enverra deux experts ;\n2. l’AIFC traduira le guide.`;
    const long = `${'et une délégation venue de plusieurs villes, '.repeat(8)}`;
    const told = from(french.replace(', ont tenu', `, ${long}ont tenu`));
    expect(told.words.fr?.summary).toMatch(/^Le 20\s/);
    expect(promised(french).map((each) => each.text.fr)).toEqual([
      'L’AIFC enverra deux experts.',
      'L’AIFC traduira le guide.',
    ]);
  });

  it.each<[string, Partial<Commitment>[]]>([
    [
      `${zh}双方将建立沟通机制，定期互访，共同举办论坛。`,
      [
        { by: ['shenfu', 'aifc'], text: { zh: '双方将建立沟通机制，定期互访。' } },
        { by: ['shenfu', 'aifc'], text: { zh: '双方将共同举办论坛。' } },
      ],
    ],
    [
      `${zh}双方就此交换了意见，同意成立工作组。`,
      [{ by: ['shenfu', 'aifc'], text: { zh: '双方同意成立工作组。' } }],
    ],
    [
      `${zh}协会将在明年2月前提交两份报告，并将向沈抚示范区推荐专家。`,
      [
        { by: ['aifc'], to: ['shenfu'], due: '2026-02' },
        { by: ['aifc'], to: ['shenfu'], text: { zh: '协会将向沈抚示范区推荐专家。' } },
      ],
    ],
    [
      `${fr} L’AIFC enverra deux experts avant octobre et traduira le guide.`,
      [
        {
          by: ['aifc'],
          due: '2025-10',
          text: { fr: 'L’AIFC enverra deux experts avant octobre.' },
        },
        { by: ['aifc'], text: { fr: 'L’AIFC traduira le guide.' } },
      ],
    ],
    [
      `${fr} M. Dou a annoncé que l’association ouvrira un bureau d’ici fin 2026.`,
      [
        {
          by: ['aifc'],
          due: '2026-12',
          text: { fr: 'L’association ouvrira un bureau d’ici fin 2026.' },
        },
      ],
    ],
    [
      `会谈纪要\n${zh}\n分工如下：\n1. 沈抚示范区安排场地；\n2. 协会联系法国合作方。`,
      [
        { by: ['shenfu'], text: { zh: '沈抚示范区安排场地。' } },
        { by: ['aifc'], text: { zh: '协会联系法国合作方。' } },
      ],
    ],
  ])('is data: %s', (text, expected) => {
    const found = promised(text).map((each) => ({
      ...each,
      text: Object.fromEntries(
        Object.entries(each.text).map(([lang, words]) => [lang, words.replaceAll('\u00A0', ' ')]),
      ),
    }));
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
    for (const each of found) expect(commitment.safeParse(each).error).toBeUndefined();
  });

  it.each([
    ['a wish', `${zh}朱红宇希望协会将引进更多项目。`],
    ['an old promise', `${zh}协会曾承诺推荐专家，目前已经兑现。`],
    ['the plan of somebody absent', `${zh}据悉，国家有关部门将出台新的目录。`],
    ['what will be described, and not done', `${fr} Ce sera la dernière séance de l’année.`],
  ])('is not %s', (_, text) => {
    expect(promised(text)).toEqual([]);
  });

  it.each([
    [`${zh}协会将于2025年12月提交报告。`, '2025-12'],
    // A day that was over, and two that never are.
    [`${zh}协会将于2024年12月提交报告。`, undefined],
    [`${zh}协会将在2024年底前提交报告。`, undefined],
    [`${zh}协会将在2026年2月30日前提交报告。`, undefined],
    [`${fr} L’AIFC enverra un expert avant le 30 février 2026.`, undefined],
  ])('is due when its text says: %s', (text, due) => {
    expect(promised(text).map((each) => each.due)).toEqual([due]);
  });

  it('is a sentence to confirm where it is doubtful', () => {
    expect(open(`${zh}沈抚示范区计划于明年开展培训。`)).toContain('沈抚示范区计划于明年开展培训');
  });

  it('is told in both languages where both tell it, and in one otherwise', () => {
    const both = promised(
      `${zh}协会将推荐专家。沈抚示范区将提供场地。\n\n${fr} L’AIFC proposera des experts. La zone pilote de Shenfu fournira des locaux.`,
    );
    expect(both.map(({ text }) => Object.keys(text))).toEqual([
      ['zh', 'fr'],
      ['zh', 'fr'],
    ]);
    const apart = promised(
      `${zh}协会将推荐专家。沈抚示范区将提供场地。\n\n${fr} La zone pilote de Shenfu fournira des locaux.`,
    );
    expect(apart.filter(({ text }) => text.zh && text.fr)).toEqual([]);
  });

  it('is ascribed to those who met where nobody is named, and the author is told', () => {
    const text = `${fr} Un comité sera mis en place pour suivre le projet.`;
    expect(promised(text)).toMatchObject([{ by: ['shenfu', 'aifc'] }]);
    expect(open(text)).toContain('le texte ne dit pas par qui');
  });
});

describe('the promises of the association’s own report', () => {
  const seed = readFileSync('tests/fixtures/seed.txt', 'utf8');
  const proposal = propose(seed, tree, '2025-03-20');
  const commitments = proposal.facts.commitments as Commitment[];

  it('are as many as were found by hand, with ids of their own', () => {
    expect(commitments).toHaveLength(10);
    expect(new Set(commitments.map(({ id }) => id)).size).toBe(10);
    expect(commitments.map(({ id }) => id)).toContain('trade-platform');
  });

  it('have no word that the report has not', () => {
    const written = bare(seed).toLowerCase();
    for (const { text } of commitments)
      for (const words of Object.values(text))
        for (const clause of bare(words)
          .toLowerCase()
          .split(/[,;.。;]/))
          // A subject that is put back stands before a clause of its own.
          expect(written).toContain(
            clause.replace(/^(?:双方|沈抚示范区科技招商部与法中孵化器联盟协会)(?:将(?=共同))?/, ''),
          );
  });
});

type Commitment = {
  id: string;
  by: string[];
  to?: string[];
  due?: string;
  text: { zh?: string; fr?: string };
};
