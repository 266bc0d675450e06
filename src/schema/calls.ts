import { z } from 'zod';
import { sideOf, sides } from './call-side.ts';
import { change } from './change.ts';
import { condition } from './eligibility.ts';
import {
  country,
  describe,
  email,
  id,
  instant,
  links,
  localized,
  one,
  picture,
  ref,
  text,
  url,
} from './fields.ts';
import { funds } from './money.ts';
import { commonFacts, releaseFacts } from './words.ts';

/** An instant until which something can be filed. */
const deadline = z.strictObject({
  id: id()
    .optional()
    .meta(
      describe(
        '编号；改期后日历和变更记录靠它认出是同一个截止时间',
        'identifiant ; il permet à l’agenda et au journal de reconnaître une date déplacée',
        'full-proposal',
      ),
    ),
  at: instant().meta(describe('截止时刻', 'instant de clôture')),
  label: localized()
    .optional()
    .meta({ ...describe('阶段名称', 'nom de l’étape'), ...one('阶段名称', 'un nom d’étape') }),
  side: sideOf()
    .optional()
    .meta(describe('只适用于一方：cn 或 fr', 'ne vaut que pour un côté : cn ou fr')),
});

/** A call for projects or people. Without any date it is only announced. */
export const calls = z.strictObject({
  ...commonFacts,
  ...releaseFacts,
  reference: text().optional().meta(describe('征集编号', 'numéro de référence')),
  opens: instant().optional().meta(describe('开放申请的时刻', 'ouverture du dépôt')),
  deadlineModel: z
    .enum(['single', 'two-stage', 'cut-offs', 'rolling'])
    .optional()
    .meta(
      describe(
        '截止方式：single 一次截止、two-stage 分阶段（先过第一阶段）、cut-offs 分批截止、rolling 长期受理',
        'clôture : single (une seule), two-stage (en étapes, la première ouvre la suivante), cut-offs (plusieurs relevés), rolling (au fil de l’eau)',
      ),
    ),
  deadlines: z
    .array(deadline)
    .default([])
    .meta({ ...describe('截止时间', 'dates limites'), ...one('截止时间', 'une date limite') }),
  partners: z.array(ref('partners')).default([]).meta(describe('发起机构', 'partenaires')),
  programmes: z.array(ref('programmes')).default([]).meta(describe('所属项目', 'programmes liés')),
  sectors: z
    .array(ref('terms'))
    .default([])
    .meta(
      describe(
        '领域；从“名称和术语”（terms.yml）里选',
        'secteurs ; à choisir dans « Noms et termes » (terms.yml)',
      ),
    ),
  countries: z.array(country()).default([]).meta(describe('申请方所在国家', 'pays des candidats')),
  funding: funds().meta(describe('资助金额', 'financement')),
  sides: sides.optional().meta({
    ...describe('中法双方各自的规定', 'règles de chaque côté'),
    ...one('双方各自的规定', 'des règles pour chaque côté'),
  }),
  coFiling: z
    .boolean()
    .default(false)
    .meta(
      describe(
        '中法双方都须申报，缺一不可',
        'dossier à déposer des deux côtés, l’un ne vaut pas sans l’autre',
      ),
    ),
  eligibility: z
    .array(condition)
    .default([])
    .meta({
      ...describe('申请条件', 'conditions pour candidater'),
      ...one('条件', 'une condition'),
    }),
  offers: z
    .array(ref('terms'))
    .default([])
    .meta(
      describe(
        '提供什么；从“名称和术语”（terms.yml）里选',
        'ce qui est proposé ; à choisir dans « Noms et termes » (terms.yml)',
      ),
    ),
  seeks: z
    .array(ref('terms'))
    .default([])
    .meta(
      describe(
        '寻求什么；从“名称和术语”（terms.yml）里选',
        'ce qui est recherché ; à choisir dans « Noms et termes » (terms.yml)',
      ),
    ),
  contact: z
    .strictObject({
      name: localized()
        .optional()
        .meta({ ...describe('联系人', 'interlocuteur'), ...one('联系人', 'un interlocuteur') }),
      email: email().optional().meta(describe('电子邮箱', 'courriel')),
      url: url().optional().meta(describe('申请网址', 'adresse du dépôt')),
    })
    .optional()
    .meta({ ...describe('联系方式', 'contact'), ...one('联系方式', 'un contact') }),
  changes: z
    .array(change)
    .default([])
    .meta({ ...describe('变更记录', 'changements annoncés'), ...one('变更', 'un changement') }),
  cover: picture().optional().meta(describe('图片', 'image')),
  links: links().optional().meta(describe('相关链接', 'liens utiles')),
});
