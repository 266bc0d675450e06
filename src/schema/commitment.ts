import { z } from 'zod';
import { day, describe, id, partialDate, ref, wording } from './fields.ts';

/** A promise made at a meeting. It stays visible until it is kept or dropped. */
export const commitment = z.strictObject({
  id: id().meta(
    describe('编号，在本条新闻内唯一', 'identifiant, unique dans l’article', 'exchange-centre'),
  ),
  by: z.array(ref('partners')).min(1).meta(describe('由谁承诺', 'qui s’engage')),
  to: z.array(ref('partners')).default([]).meta(describe('向谁承诺', 'envers qui')),
  text: wording().meta(
    describe(
      '承诺内容；写一种语言即可，另一种可以以后补上',
      'ce qui est promis ; une langue suffit, l’autre pourra suivre',
    ),
  ),
  due: partialDate().optional().meta(describe('约定期限', 'échéance convenue')),
  state: z
    .enum(['open', 'kept', 'dropped'])
    .default('open')
    .meta(
      describe(
        '状态：open 进行中、kept 已兑现、dropped 已放弃',
        'état : open (en cours), kept (tenu), dropped (abandonné)',
      ),
    ),
  settled: day()
    .optional()
    .meta(describe('兑现或放弃的日期', 'jour où il a été tenu ou abandonné')),
  evidence: ref('news').optional().meta(describe('作为依据的新闻', 'article qui en atteste')),
  programmes: z.array(ref('programmes')).default([]).meta(describe('相关项目', 'programmes liés')),
  calls: z.array(ref('calls')).default([]).meta(describe('相关征集', 'appels liés')),
});
