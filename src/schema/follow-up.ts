import { z } from 'zod';
import { describe, one, partialDate, promiseOf, ref, wording } from './fields.ts';

/** What a later meeting did with a promise of an earlier one. Both pages tell of it. */
export const followUp = z.strictObject({
  meeting: ref('news').meta(describe('当初作出承诺的会议', 'réunion où l’engagement a été pris')),
  commitment: promiseOf('meeting').meta(
    describe('当时的承诺；先选会议', 'engagement dont il s’agit ; choisissez d’abord la réunion'),
  ),
  outcome: z
    .enum(['confirmed', 'amended', 'kept', 'dropped'])
    .meta(
      describe(
        '结果：confirmed 重申、amended 调整、kept 已兑现、dropped 已放弃',
        'suite : confirmed (confirmé), amended (modifié), kept (tenu), dropped (abandonné)',
      ),
    ),
  text: wording()
    .optional()
    .meta({
      ...describe(
        '调整后的内容；写一种语言即可，另一种可以以后补上',
        'nouvel énoncé, s’il change ; une langue suffit, l’autre pourra suivre',
      ),
      ...one('调整后的内容', 'un nouvel énoncé'),
    }),
  due: partialDate().optional().meta(describe('新的期限', 'nouvelle échéance, si elle change')),
});
