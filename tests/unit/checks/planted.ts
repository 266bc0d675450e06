import { edit, entry, type Changes } from './tree.ts';

const meeting = 'news/faute';

/** A tree in which each family of rules has something to say. */
export const planted: Changes = {
  'people/zhu-hongyu.yml': `name: { zh: 朱红宇, fr: Zhu Hongyu }
native: zh
civility: mme
wrong: { fr: [Zhou Hongyu] }
`,
  'people/li-na.yml': 'name: { zh: 李娜, fr: Ma Lin }\nnative: zh\n',
  [`${meeting}/index.zh.mdx`]: `---
original: zh
kind: meeting
date: 2025-12-01
title: 会议
summary: 摘要
silence:
  - { rule: facts.place.missing, value: 南京, reason: 旧 }
  - { rule: facts.time.contradiction, reason: 旧, until: 2025-01-01 }
  - { rule: typography.doubled, reason: 旧 }
---

2025年12月2日，朱红宇先生在里昂介绍：明年2月份参加展会，邀请不少于20家企业，投资3000万元人民币。

会议在上午10点开始，参会者有15人，，网站是https://fictive.example/salon。

#小标题

协会将组织第三届论坛，论坛将持续两天，届时将邀请两国的企业代表、研究人员和地方政府参加讨论，并发布合作清单。
`,
  [`${meeting}/index.fr.mdx`]: `---
title: Réunion
summary: Résumé
---

Le 2 décembre 2025, Zhou Hongyu a présenté à Lyon le salon de février 2025, avec au plus 20 entreprises et 30 millions d'euros.

La réunion a commencé à 11 heures avec environ 15 participants. Site : https://fictive.example/salons.
`,
  'news/forme/index.fr.mdx': `---
original: fr
kind: metting
date: 2025.12.1
plcae: lyon
title:
---

# Titre

<div>bonjour</div> {1 + 1} [](https://fictive.example/) ![](./photo.png)
`,
  ...entry(
    'news/liens',
    'kind: meeting\ndate: 2025-04-11\npartners: [hote, hote, personne]\nend: 2025-04-01',
  ),
  ...entry(
    'calls/fautes',
    `coFiling: true
countries: [UK]
sectors: [lyon]
deadlines:
  - { id: a, at: 2031-03-01T17:00:00+08:00 }
  - { at: 2031-04-01T17:00:00+08:00 }
eligibility:
  - { text: { zh: 条件, fr: condition }, measure: { unit: { zh: 岁, fr: ans } } }
  - { text: { zh: 条件, fr: condition }, choices: [{ text: { zh: 甲, fr: a }, fits: true }, { text: { zh: 乙, fr: b }, fits: true }] }
changes:
  - { date: 2190-01-01, field: opens, from: x }
  - { date: 2026-01-01, field: reference, to: R1 }
  - { date: 2026-01-01, field: reference, from: R2, to: R3 }
  - { date: 2026-01-01, field: deadlines.z, to: 2031-04-01T17:00:00+08:00 }`,
  ),
  ...entry(
    'news/apres',
    `kind: meeting
date: 2190-04-11
followUps:
  - { meeting: rencontre, commitment: promese, outcome: kept }
  - { meeting: rencontre, commitment: promesse, outcome: amended }`,
  ),
  ...entry(
    'news/ensuite',
    `kind: meeting
date: 2190-04-12
announced: 2026-01-01
followUps:
  - { meeting: rencontre, commitment: promesse, outcome: kept }`,
  ),
  ...entry(
    'news/enfin',
    `kind: meeting
date: 2190-04-13
announced: 2026-01-01
followUps:
  - { meeting: rencontre, commitment: promesse, outcome: confirmed }`,
  ),
  'news/rencontre/index.zh.mdx': edit(
    '    evidence: suite',
    '    state: kept\n    settled: 2025-04-01',
  ),
  'terms.yml': edit(
    'Lyon }\n',
    `Lyon }
haut:
  kind: sector
  name: { zh: 上, fr: haut }
  broader: bas
bas:
  kind: sector
  name: { zh: 下, fr: bas }
  broader: haut
`,
  ),
  'news/suite/index.fr.mdx': edit('summary', 'date: 2025-04-12\nsummary'),
  'news/suite/index.md': '',
  'site.yml': edit('a@fictive.example', 'null'),
  'pages/legal/index.zh.mdx': null,
  'pages/legal/index.fr.mdx': null,
};
