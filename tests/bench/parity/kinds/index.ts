import { email, phone, url } from './address.ts';
import { date } from './date.ts';
import { fraction } from './fraction.ts';
import type { Kind } from './kind.ts';
import { ordinal } from './ordinal.ts';
import { organisation } from './organisation.ts';
import { period } from './period.ts';
import { person } from './person.ts';
import { amount, number, percent } from './quantity.ts';
import { range } from './range.ts';
import { time } from './time.ts';

/** By the first word of a record's notation. */
export const kinds: Record<string, Kind<unknown>> = Object.fromEntries(
  Object.entries({
    date,
    range,
    period,
    time,
    number,
    percent,
    fraction,
    amount,
    ordinal,
    person,
    organisation,
    url,
    email,
    phone,
  }).map(([name, kind]) => [name, kind as Kind<unknown>]),
);
