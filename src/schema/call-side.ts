import { z } from 'zod';
import { describe, email, localized, one, ref, url } from './fields.ts';
import { funds } from './money.ts';

/** The two countries of a bilateral call; each side has its own rules and its own filing. */
export const sideOf = () => z.enum(['cn', 'fr']);

/** What one side of a bilateral call asks of its applicants, pays and wants filed. */
const side = z.strictObject({
  partners: z
    .array(ref('partners'))
    .default([])
    .meta(describe('主管机构（有专页）', 'structures responsables qui ont une fiche')),
  organisations: z
    .array(ref('terms'))
    .default([])
    .meta(describe('主管机构（无专页）', 'structures responsables sans fiche')),
  requires: z
    .array(localized())
    .default([])
    .meta({
      ...describe('对申请方的要求', 'ce qui est exigé des candidats'),
      ...one('要求', 'une exigence'),
    }),
  funds: funds().meta(describe('资助内容', 'ce qui est financé')),
  files: z
    .array(localized())
    .default([])
    .meta({ ...describe('须提交的材料', 'pièces à déposer'), ...one('材料', 'une pièce') }),
  filing: z
    .strictObject({
      how: localized()
        .optional()
        .meta({
          ...describe('申报方式', 'manière de déposer'),
          ...one('申报方式', 'une manière de déposer'),
        }),
      url: url().optional().meta(describe('申报网址', 'adresse du dépôt')),
      email: email().optional().meta(describe('申报邮箱', 'courriel du dépôt')),
    })
    .optional()
    .meta({ ...describe('申报途径', 'où déposer'), ...one('申报途径', 'une voie de dépôt') }),
});

export const sides = z.strictObject({
  cn: side
    .optional()
    .meta({ ...describe('中方', 'côté chinois'), ...one('中方', 'le côté chinois') }),
  fr: side
    .optional()
    .meta({ ...describe('法方', 'côté français'), ...one('法方', 'le côté français') }),
});
