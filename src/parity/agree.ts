import { compareBounds } from './bounds.ts';
import type { Day, Fact, Quantity, Value } from './fact.ts';
import { convert, isCurrency, isExact } from './units.ts';
import { compareDays } from './years.ts';

/**
 * How two facts stand: the same, less precise, the same but for the year that nothing states
 * (`year`), or for how it is bounded (`bound`, `opposite`); undefined for two different facts.
 */
export function agree(a: Fact, b: Fact): Agreement | undefined {
  if (!a.or && !b.or) return agreeValues(a.value, b.value);
  const grades = [agreeValues(a.value, b.value)];
  if (a.or) grades.push(agreeValues(a.or, b.value));
  if (b.or) grades.push(agreeValues(a.value, b.or));
  if (a.or && b.or) grades.push(agreeValues(a.or, b.or));
  return order.find((grade) => grades.includes(grade));
}

const order = ['same', 'coarse', 'bound', 'year', 'opposite'] as const;
export type Agreement = (typeof order)[number];

export function agreeValues(a: Value, b: Value): Agreement | undefined {
  if (a.kind === 'date' && b.kind === 'date') {
    const result = compareDays(a, b);
    return result === 'different' ? undefined : result === 'unsure' ? 'year' : result;
  }
  if (a.kind === 'quantity' && b.kind === 'quantity') return agreeQuantities(a, b);
  if (a.kind === 'time' && b.kind === 'time')
    return a.minutes === b.minutes || ((a.half || b.half) && (a.minutes - b.minutes) % 720 === 0)
      ? 'same'
      : undefined;
  if (a.kind === 'ordinal' && b.kind === 'ordinal') return a.rank === b.rank ? 'same' : undefined;
  if (a.kind === 'code' && b.kind === 'code') return a.code === b.code ? 'same' : undefined;
  if ('address' in a && 'address' in b)
    return a.kind === b.kind && a.address === b.address ? 'same' : undefined;
  if ('ids' in a && 'ids' in b) return a.ids.some((id) => b.ids.includes(id)) ? 'same' : undefined;
  return agreeAcross(a, b) ?? agreeAcross(b, a);
}

/** 第12条 ⇄ « article 12 », 24小时 ⇄ « 24 heures ». */
function agreeAcross(a: Value, b: Value): Agreement | undefined {
  if (a.kind !== 'quantity') return undefined;
  if (b.kind === 'ordinal')
    return a.amount === b.rank && (!isExact(a.unit) || a.unit === 'year') ? 'coarse' : undefined;
  if (b.kind === 'time')
    return a.amount * 60 === b.minutes && (a.unit === 'hour' || a.unit === undefined)
      ? 'same'
      : undefined;
  return undefined;
}

function agreeQuantities(a: Quantity, b: Quantity): Agreement | undefined {
  const conversion = convert(a.unit, b.unit);
  if (conversion) {
    const [one, other] = [a.amount * conversion.a, b.amount * conversion.b];
    return Math.abs(one - other) <= conversion.tolerance * Math.max(one, other)
      ? 'same'
      : undefined;
  }
  if (!sameAmount(a, b)) return undefined;
  const isClear =
    a.unit === b.unit ||
    (!isExact(a.unit) && !isExact(b.unit)) ||
    // « 20 points » is how French says 20个百分点 after a percentage.
    [a.unit, b.unit].every((each) => each === 'pp' || each === 'point');
  // A number whose unit only one language repeats (20至30%) is the same number.
  if (!isClear && a.unit !== undefined && b.unit !== undefined) return undefined;
  const bounds = compareBounds(a.bound, b.bound);
  if (bounds === 'opposite') return 'opposite';
  if (bounds === 'unlike') return 'bound';
  return isClear ? 'same' : 'coarse';
}

/** Equal, or rounded to the other where a text says that it rounds. */
function sameAmount(a: Quantity, b: Quantity): boolean {
  if (a.amount === b.amount) return true;
  // A third is 33.3 or 33 %; « une quarantaine » may be 39.
  const isFraction =
    a.unit === '%' && b.unit === '%' && (isEndless(a.amount) || isEndless(b.amount));
  const isAbout = a.bound === '~' || b.bound === '~';
  return (
    (isFraction || isAbout) && Math.abs(a.amount - b.amount) <= 0.015 * Math.max(a.amount, b.amount)
  );
}

const isEndless = (amount: number) => !Number.isInteger(Number((amount * 100).toPrecision(9)));

/**
 * How likely it is that two different facts were meant to be one, from 0 to 1: a date with one part
 * changed, a number with a zero more, another currency.
 */
export function likeness(one: Value, other: Value): number {
  if (one.kind === 'date' && other.kind === 'date') return dayLikeness(one, other);
  if (one.kind === 'quantity' && other.kind === 'quantity') return quantityLikeness(one, other);
  if (one.kind !== other.kind) return 0;
  if (one.kind === 'time' && other.kind === 'time')
    return one.minutes % 60 === other.minutes % 60 ? 0.9 : 0.75;
  if (one.kind === 'code' && other.kind === 'code')
    return letters(one.code) === letters(other.code) ? 0.85 : 0.35;
  if ('address' in one && 'address' in other) return addressLikeness(one.address, other.address);
  if ('ids' in one) return one.kind === 'person' || one.kind === 'organisation' ? 0.65 : 0.45;
  return 0.75;
}

function dayLikeness(a: Day, b: Day): number {
  const parts = ['year', 'month', 'day', 'part'] as const;
  const equal = parts.filter((part) => a[part] !== undefined && a[part] === b[part]).length;
  const unlike = parts.filter(
    (part) => a[part] !== undefined && b[part] !== undefined && a[part] !== b[part],
  ).length;
  const lone = parts.filter((part) => (a[part] === undefined) !== (b[part] === undefined)).length;
  if (unlike === 0) return 0;
  return Math.max(0, (equal > 0 ? 0.9 : 0.6) - 0.2 * (unlike - 1) - 0.15 * lone);
}

function quantityLikeness(a: Quantity, b: Quantity): number {
  if (a.amount === b.amount) {
    if (isCurrency(a.unit) && isCurrency(b.unit)) return 0.95;
    return isExact(a.unit) && isExact(b.unit) ? 0.8 : 0;
  }
  if (isExact(a.unit) !== isExact(b.unit) && a.unit !== undefined && b.unit !== undefined) return 0;
  const isUnlike = a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit;
  if (isUnlike && (isExact(a.unit) || isExact(b.unit)))
    return isCurrency(a.unit) && isCurrency(b.unit) ? 0.3 : 0;
  const base = isUnlike ? 0.15 : a.unit !== undefined && a.unit === b.unit ? 0.5 : 0.3;
  return Math.min(1, base + closeness(a.amount, b.amount));
}

function closeness(a: number, b: number): number {
  const ratio = Math.max(a, b) / Math.max(Math.min(a, b), 1e-9);
  if (Number.isInteger(Math.log10(Number(ratio.toPrecision(9))))) return 0.45;
  if (Math.abs(a - b) <= 3) return 0.35;
  if (ratio <= 1.3) return 0.35;
  return ratio <= 3 ? 0.2 : 0.1;
}

const letters = (code: string) => code.replace(/\d/g, '');

function addressLikeness(a: string, b: string): number {
  const [hostA, ...pathA] = a.split(/[/@]/);
  const [hostB, ...pathB] = b.split(/[/@]/);
  return hostA === hostB || (pathA.length > 0 && pathA.join('/') === pathB.join('/')) ? 0.95 : 0.7;
}

/** What a fact and its rendering in the other language have in common, for the alignment. */
export function keysOf({ value, or, implied }: Fact): string[] {
  if (implied) return [];
  const keys = [keyOf(value), ...(or ? [keyOf(or)] : [])];
  return keys.flat();
}

function keyOf(value: Value): string[] {
  switch (value.kind) {
    case 'date':
      return value.month === undefined
        ? [`y${value.year ?? ''}${value.part ?? ''}`]
        : [`m${value.month}${value.day === undefined ? '' : `-${value.day}`}`];
    case 'quantity':
      return [`n${value.amount}`];
    case 'ordinal':
      return [`n${value.rank}`];
    case 'time':
      return [`t${value.minutes % 720}`];
    case 'code':
      return [value.code];
    default:
      return 'address' in value ? [value.address] : [...value.ids];
  }
}
