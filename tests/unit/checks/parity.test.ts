import { describe, expect, it } from 'vitest';
import { findings, news } from './pair.ts';

const zhFile = 'news/paire/index.zh.mdx';
const frFile = 'news/paire/index.fr.mdx';

/** Forms of one fact in both languages, then of another that it must not be taken for. */
const facts: Record<string, [zh: string, fr: string, otherZh: string, otherFr: string]> = {
  year: ['2024年8月', 'août 2024', '2023年8月', 'août 2023'],
  month: ['2024年8月', 'août 2024', '2024年9月', 'septembre 2024'],
  day: ['4月15日', '15 avril', '4月16日', '16 avril'],
  'a year told from the day of the entry': [
    '明年2月',
    'l’an prochain, en février 2026',
    '去年2月',
    'en février 2024',
  ],
  time: ['下午3点', 'à 15 heures', '下午4点', 'à 16 heures'],
  amount: ['1200万欧元', '12 millions d’euros', '1.2亿欧元', '120 millions d’euros'],
  currency: ['500万元', '5 millions de yuans', '500万欧元', '5 millions d’euros'],
  percent: ['12.5%', '12,5 %', '15%', '15 %'],
  number: ['37家企业', '37 entreprises', '39家企业', '39 entreprises'],
  'number in words': ['十二家企业', 'douze entreprises', '十五家企业', 'quinze entreprises'],
  edition: [
    '第十二届论坛',
    'la XIIe édition du forum',
    '第十三届论坛',
    'la XIIIe édition du forum',
  ],
  url: [
    'https://a.example/appel',
    'https://a.example/appel',
    'https://a.example/autre',
    'https://a.example/autre',
  ],
  email: ['a@b.example', 'a@b.example', 'c@b.example', 'c@b.example'],
  phone: ['+33 1 99 00 00 00', '01 99 00 00 00', '+33 1 99 00 00 01', '01 99 00 00 01'],
};
const zhSentence = (fact: string) => `会议的资料如下：${fact}。双方表示满意。`;
const frSentence = (fact: string) =>
  `Voici ce qu’il faut retenir : ${fact}. Chacun s’en est réjoui.`;

describe('one fact in two languages', () => {
  it.each(Object.entries(facts))('agrees: %s', async (_, [zh, fr, otherZh, otherFr]) => {
    for (const [a, b] of [
      [zh, fr],
      [otherZh, otherFr],
    ] as const)
      expect(await findings(news(zhSentence(a), frSentence(b)))).toEqual([]);
  });

  it.each(Object.entries(facts))(
    'contradicts another, whichever side is wrong: %s',
    async (_, [zh, fr, otherZh, otherFr]) => {
      const [one, mirrored] = [
        await findings(news(zhSentence(zh), frSentence(otherFr))),
        await findings(news(zhSentence(otherZh), frSentence(fr))),
      ];
      const shape = (found: typeof one) =>
        found.map(({ rule, severity, file, line }) => ({ rule, severity, file, line }));
      expect(shape(one)).toEqual([
        {
          rule: expect.stringMatching(/^facts\.\w+\.contradiction$/),
          severity: 'error',
          file: frFile,
          line: 7,
        },
      ]);
      expect(shape(mirrored)).toEqual(shape(one));
      expect(one[0]?.sides).toEqual({
        zh: expect.stringContaining(zh.slice(0, 2)),
        fr: expect.stringContaining(otherFr.slice(-4)),
      });
      expect(one[0]?.related).toMatchObject([{ file: zhFile, line: 9 }]);
    },
  );

  it.each(Object.entries(facts))(
    'is missed where one side leaves it out: %s',
    async (_, [zh, fr]) => {
      const inChinese = await findings(news(zhSentence('另行通知'), frSentence(fr)));
      const inFrench = await findings(news(zhSentence(zh), frSentence('à suivre')));
      expect(
        inChinese.map(({ rule, severity, file }) => [
          rule.replace(/^facts\.\w+\./, ''),
          severity,
          file,
        ]),
      ).toEqual([['missing', 'warning', zhFile]]);
      expect(
        inFrench.map(({ rule, severity, file }) => [
          rule.replace(/^facts\.\w+\./, ''),
          severity,
          file,
        ]),
      ).toEqual([['missing', 'warning', frFile]]);
    },
  );
});

describe('a bound', () => {
  it.each([
    ['超过80分', 'plus de 80 points', undefined],
    ['80分以上', 'au moins 80 points', undefined],
    ['80多家企业', 'plus de 80 entreprises', undefined],
    ['约80家企业', 'environ 80 entreprises', undefined],
    ['80分以上', 'plus de 80 points', 'warning'],
    ['超过80分', '80 points', 'warning'],
    ['超过80分', 'moins de 80 points', 'error'],
    ['不超过80万元', 'au moins 800 000 yuans', 'error'],
  ])('%s against « %s »: %s', async (zh, fr, severity) => {
    const found = await findings(news(zhSentence(zh), frSentence(fr)));
    expect(found.map((each) => each.severity)).toEqual(severity ? [severity] : []);
  });
});

describe('a year left out', () => {
  it('agrees with the year of the entry, and never with another', async () => {
    const same = await findings(news(zhSentence('2025年4月15日'), frSentence('le 15 avril')));
    const other = await findings(news(zhSentence('2026年4月15日'), frSentence('le 15 avril')));
    expect(same).toEqual([]);
    expect(other.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['facts.date.year', 'warning'],
    ]);
  });

  it('is that of the agenda which the month stands in', async () => {
    const found = await findings(
      news('明年2月举行农业展。', 'L’agenda 2025 comprend le Salon de l’Agriculture (février).'),
    );
    expect(found.map(({ rule, severity }) => [rule, severity])).toContainEqual([
      'facts.date.contradiction',
      'error',
    ]);
  });
});

describe('equivalent writings', () => {
  it.each([
    ['三月十一日下午三点，20000人参加。', 'Le 11 mars à 15 h, 20 000 personnes y ont participé.'],
    [
      '3 月 11 日 15:00，2 万人参加。',
      'Le 11 mars, à quinze heures, vingt mille personnes y ont participé.',
    ],
    ['３月１１日１５时，两万人参加。', 'Le 11 mars, à 15h00, 20 000 personnes y ont participé.'],
  ])('add nothing: %s', async (zh, fr) => {
    expect(await findings(news(zh, fr))).toEqual([]);
  });

  it.each([
    ['4月1日', 'le 1er avril'],
    ['4月1日', 'au 1er avril'],
    ['五分之一', 'un cinquième des voix'],
    ['二十多个城市', 'une bonne vingtaine de villes, plus de vingt'],
  ])('%s is « %s »', async (zh, fr) => {
    const found = await findings(news(zhSentence(zh), frSentence(fr)));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('what a header states', () => {
  it('contradicts a text that nearly says it', async () => {
    const found = await findings(
      news('2025年3月12日，双方举行会议。', 'Le 12 mars 2025, les deux parties se sont réunies.'),
    );
    expect(found.map(({ rule, severity, file }) => [rule, severity, file])).toEqual([
      ['facts.date.record', 'error', frFile],
      ['facts.date.record', 'error', zhFile],
    ]);
    expect(found[0]?.related).toMatchObject([{ file: zhFile, line: 4 }]);
  });

  it('leaves a text free to speak of other days, and of days within its own', async () => {
    const days = news(
      '2025年3月12日，双方举行会议。',
      'Le 12 mars 2025, les deux parties se sont réunies.',
      { facts: 'end: 2025-03-12\n' },
    );
    expect(await findings(days)).toEqual([]);
    expect(
      await findings(
        news('2024年9月，双方开始合作。', 'La coopération a débuté en septembre 2024.'),
      ),
    ).toEqual([]);
  });
});
