import { describe, expect, it } from 'vitest';
import { findings, news, registry } from './pair.ts';

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

describe('people and organisations', () => {
  const zh = '部长朱红宇会见了邵晖一行，河流城市联盟参加。';
  const fr =
    'M. Zhu Hongyu, directeur, a reçu Shao Hui. L’Alliance des villes fluviales y a pris part.';
  const of = async (a: string, b: string) =>
    (await findings(news(a, b), registry)).map(({ rule, severity, values }) => [
      rule,
      severity,
      values?.at(-1),
    ]);

  it('agree in any order of the names', async () => {
    expect(await of(zh, fr)).toEqual([]);
    expect(await of(zh, fr.replace('Zhu Hongyu', 'Hongyu Zhu'))).toEqual([]);
    expect(await of(zh, fr.replace('Zhu Hongyu', 'ZHU Hongyu'))).toEqual([]);
  });

  it.each([
    [
      'a person exchanged',
      zh,
      fr.replace('Shao Hui', 'Claire Duboisset'),
      ['facts.person.contradiction', 'error', 'Claire Duboisset'],
    ],
    [
      'a person left out',
      zh,
      fr.replace('a reçu Shao Hui', 'l’a reçu'),
      ['facts.person.missing', 'warning', '邵晖'],
    ],
    [
      'a spelling that is no reading',
      zh,
      fr.replace('Shao Hui', 'Shao Hai'),
      ['names.reading', 'error', 'Shao Hai'],
    ],
    [
      'a letter too many',
      zh,
      fr.replace('Shao Hui', 'Shaoo Hui'),
      ['names.reading', 'error', 'Shaoo Hui'],
    ],
    [
      'a French name misspelt',
      zh.replace('邵晖', '克莱尔·杜布瓦'),
      fr.replace('Shao Hui', 'Claire Duboiset'),
      ['names.spelling', 'error', 'Claire Duboiset'],
    ],
    [
      'a form known to be wrong',
      zh,
      fr.replace('Zhu Hongyu', 'Zhu Hong Yu'),
      ['names.forbidden', 'error', 'Zhu Hong Yu'],
    ],
    [
      'a civility against the registry',
      zh,
      fr.replace('M. Zhu', 'Mme Zhu'),
      ['names.civility', 'error', 'Zhu Hongyu'],
    ],
    [
      'a civility that nobody gave',
      zh,
      fr.replace('Shao Hui', 'Mme Shao Hui'),
      ['names.civility', 'warning', 'Shao Hui'],
    ],
    [
      'a Chinese civility against the registry',
      zh.replace('朱红宇', '朱红宇女士'),
      fr,
      ['names.civility', 'error', '朱红宇'],
    ],
    [
      'an office against the registry',
      zh,
      fr.replace('directeur', 'président'),
      ['names.office', 'error', 'Zhu Hongyu'],
    ],
    [
      'a Chinese office against the registry',
      zh.replace('部长', '会长'),
      fr,
      ['names.office', 'error', '朱红宇'],
    ],
    [
      'an organisation left out',
      zh,
      fr.replace('L’Alliance des villes fluviales y a pris part.', 'La rencontre a été utile.'),
      ['facts.organisation.missing', 'warning', '河流城市联盟'],
    ],
  ])('%s', async (_, a, b, expected) => {
    expect(await of(a, b)).toEqual([expected]);
  });

  it('need not be registered to be read', async () => {
    const chinese = '市长张伟在会上致辞。';
    expect(await of(chinese, 'M. Zhang Wei, maire, a pris la parole.')).toEqual([]);
    expect(await of(chinese, 'M. Zhang Wai, maire, a pris la parole.')).toEqual([
      ['names.reading', 'error', 'Zhang Wai'],
    ]);
    expect(await of(chinese, 'Le maire a pris la parole.')).toEqual([
      ['facts.person.missing', 'warning', '张伟'],
    ]);
  });

  it('of the registry are spelt as they are read', async () => {
    const record = 'name: { zh: 石槙琦, fr: Shi Jianqi }\nnative: zh\n';
    const found = await findings({ 'people/shi-jianqi.yml': record });
    expect(found).toMatchObject([
      { rule: 'names.reading', severity: 'error', file: 'people/shi-jianqi.yml', line: 1 },
    ]);
    expect(found[0]?.message.fr).toContain('槙 se lit dian ou zhen');
    expect(await findings({ 'people/shi-zhenqi.yml': record.replace('Jianqi', 'Zhenqi') })).toEqual(
      [],
    );
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

describe('a translation', () => {
  const long =
    '双方就科技合作、人才培养和市场开拓深入交换意见，一致认为合作前景广阔，应当尽快落实各项安排。'.repeat(
      3,
    );
  const french =
    'Les deux parties ont longuement parlé de coopération technologique, de formation et d’ouverture de marchés, et sont convenues de mettre vite en œuvre ce qui a été décidé. '.repeat(
      3,
    );

  it('as long as it should be is not remarked on', async () => {
    expect(await findings(news(long, french))).toEqual([]);
  });

  it('much too short, or much too long, is', async () => {
    const rules = async (zh: string, fr: string) =>
      (await findings(news(zh, fr))).map(({ rule, severity }) => [rule, severity]);
    expect(await rules(long, french.slice(0, 90))).toEqual([['translation.length', 'warning']]);
    expect(await rules(long, french.repeat(3))).toEqual([['translation.length', 'warning']]);
  });

  it('that says it is a summary may leave out, not contradict', async () => {
    const words = 'mode: summary\n';
    const rules = async (fr: string) =>
      (await findings(news(`${long}\n\n2024年8月，37家企业参加。`, fr, { words }))).map(
        ({ rule, severity }) => [rule, severity],
      );
    expect(await rules('Une réunion utile.')).toEqual([
      ['facts.date.missing', 'info'],
      ['facts.number.missing', 'info'],
    ]);
    expect(await rules('En août 2023, une réunion utile a réuni 37 entreprises.')).toEqual([
      ['facts.date.contradiction', 'error'],
    ]);
  });

  it('lacks a paragraph', async () => {
    const [one, two] = [
      '双方就37名学员的培养问题交换了意见，并商定建立定期磋商机制。',
      '与会代表随后参观了孵化器和共享实验室，并与创业团队座谈，了解项目进展。',
    ];
    const found = await findings(
      news(
        `${one}\n\n${two}`,
        'Les deux parties ont parlé de la formation de 37 stagiaires et sont convenues de se consulter.',
      ),
    );
    expect(found.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['translation.passage', zhFile, 11],
    ]);
  });

  it('left in the other language within a text', async () => {
    const found = await findings(
      news(
        '双方就人才培养问题交换了意见。',
        'Les deux parties ont échangé. 双方就人才培养问题交换了意见。 Puis elles se sont quittées, satisfaites de leur entretien et décidées à se revoir.',
      ),
    );
    expect(found.map(({ rule }) => rule)).toContain('translation.untranslated');
  });
});
