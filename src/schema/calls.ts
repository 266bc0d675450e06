import { z } from 'zod';
import { describe, email, instant, links, localized, picture, ref, text, url } from './fields.ts';
import { commonFacts } from './words.ts';

/** A call for projects or people. Without any date it is only announced. */
export const calls = z.strictObject({
  ...commonFacts,
  reference: text().optional().meta(describe('征集编号', 'numéro de référence')),
  opens: instant().optional().meta(describe('开放申请的时刻', 'ouverture du dépôt')),
  deadlines: z
    .array(
      z.strictObject({
        at: instant().meta(describe('截止时刻', 'instant de clôture')),
        label: localized().optional().meta(describe('阶段名称', 'nom de l’étape')),
      }),
    )
    .default([])
    .meta(describe('截止时间', 'dates limites')),
  partners: z.array(ref('partners')).default([]).meta(describe('发起机构', 'partenaires')),
  programmes: z.array(ref('programmes')).default([]).meta(describe('所属项目', 'programmes liés')),
  funding: z
    .array(
      z.strictObject({
        amount: z
          .number()
          .int()
          .positive()
          .meta({ form: 'amount', ...describe('金额', 'montant', '120000') }),
        currency: z.enum(['EUR', 'CNY']).meta(describe('币种', 'devise')),
        label: localized().meta(describe('说明', 'ce que cela couvre')),
      }),
    )
    .default([])
    .meta(describe('资助金额', 'financement')),
  contact: z
    .strictObject({
      name: localized().optional().meta(describe('联系人', 'interlocuteur')),
      email: email().optional().meta(describe('电子邮箱', 'courriel')),
      url: url().optional().meta(describe('申请网址', 'adresse du dépôt')),
    })
    .optional()
    .meta(describe('联系方式', 'contact')),
  cover: picture().optional().meta(describe('图片', 'image')),
  links: links().optional().meta(describe('相关链接', 'liens utiles')),
});
