import { z } from 'zod';
import { sideOf } from './call-side.ts';
import { describe, localized, one } from './fields.ts';

/**
 * One condition of a call, as a sentence and as a question a visitor can answer alone: yes or no,
 * a number (`measure`) or one of several (`choices`).
 */
export const condition = z.strictObject({
  text: localized().meta(describe('条件，写成陈述句', 'condition, sous forme d’affirmation')),
  question: localized()
    .optional()
    .meta({
      ...describe(
        '自查时的提问；不填则询问是否符合上面的条件',
        'question posée au candidat ; à défaut, on demande si la condition est remplie',
      ),
      ...one('提问', 'une question'),
    }),
  side: sideOf()
    .optional()
    .meta(describe('只适用于一方：cn 或 fr', 'ne vaut que pour un côté : cn ou fr')),
  measure: z
    .strictObject({
      min: z.number().optional().meta(describe('最小值（含）', 'minimum, compris')),
      max: z.number().optional().meta(describe('最大值（含）', 'maximum, compris')),
      unit: localized().meta(describe('单位', 'unité')),
    })
    .optional()
    .meta({
      ...describe('答案是一个数', 'la réponse est un nombre'),
      ...one('数字答案', 'une réponse en nombre'),
    }),
  choices: z
    .array(
      z.strictObject({
        text: localized().meta(describe('选项', 'réponse proposée')),
        fits: z.boolean().meta(describe('选它是否符合条件', 'remplit-elle la condition')),
      }),
    )
    .min(2)
    .optional()
    .meta({
      ...describe('答案是几个选项之一', 'la réponse se choisit dans une liste'),
      ...one('选项', 'une réponse possible'),
    }),
});
