import { z } from 'zod';
import { day, describe, localized, one, text } from './fields.ts';

/**
 * A fact of a call that was changed after publication. `field` names the fact (`opens`,
 * `deadlines.<id>`, `funding.<n>`, `reference`, `contact.email`, `contact.url`); `from` and `to`
 * are its values as they stand in the entry, an amount as `150000 EUR`. Without `from` the fact is
 * new; without `to` it was withdrawn.
 */
export const change = z.strictObject({
  date: day().meta(describe('变更公布的日期', 'jour où le changement est annoncé')),
  field: z
    .string()
    .regex(
      /^(opens|reference|contact\.(email|url)|deadlines\.[a-z0-9]+(-[a-z0-9]+)*|funding\.[1-9]\d*)$/,
    )
    .meta({
      form: 'changedField',
      ...describe('变更的内容', 'ce qui a changé', 'deadlines.deadline'),
    }),
  from: text()
    .optional()
    .meta(describe('原来的值；新增则不填', 'ancienne valeur ; rien si c’est un ajout')),
  to: text()
    .optional()
    .meta(describe('现在的值；取消则不填', 'nouvelle valeur ; rien si c’est un retrait')),
  note: localized()
    .optional()
    .meta({
      ...describe('原因或说明', 'raison ou précision'),
      ...one('原因或说明', 'une raison ou une précision'),
    }),
});
