import { z } from 'zod';
import { describe, localized, one } from './fields.ts';

/** Sums of money, each with what it covers: whole units of the currency, never cents. */
export const funds = () =>
  z
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
    .meta(one('金额', 'un montant'));
