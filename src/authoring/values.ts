import { parse } from 'yaml';
import type { Field } from './fields.ts';

/**
 * A value as somebody types it on a line: `a,b` for a list, `zhu-hongyu:guest` for a short record in
 * the order of its fields, YAML between braces for the others. Throws on braces that do not close.
 */
export function readValue(field: Field, typed: string): unknown {
  const text = typed.trim();
  if (field.many) return items(field, text);
  return one(field, text);
}

function items(field: Field, text: string): unknown[] {
  if (text.startsWith('[')) return listed(field, parse(text));
  if (text.startsWith('{')) return listed(field, parse(`[${text}]`));
  const isList = field.kind !== 'text' && field.kind !== 'long';
  const parts = isList ? text.split(/[,，、]/) : text.split(/[;；、]/);
  return parts.map((part) => one(field, part.trim())).filter((item) => item !== '');
}

function one(field: Field, text: string): unknown {
  switch (field.kind) {
    case 'day':
      return dayOf(text);
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'record':
    case 'pair':
      return text.startsWith('{') ? asWritten(field, parse(text)) : short(field, text);
    default:
      return text;
  }
}

const listed = (field: Field, items: unknown): unknown[] =>
  (items as unknown[]).map((item) => asWritten({ ...field, many: false }, item));

/** A year alone is a number to YAML, and a text to us. */
function asWritten(field: Field, value: unknown): unknown {
  if (Array.isArray(value)) return listed(field, value);
  if (typeof value === 'number' && field.kind !== 'number') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  const inner = (name: string) => field.fields.find((each) => each.name === name);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const own = inner(name);
      return [name, own ? asWritten(own, item) : item];
    }),
  );
}

/** `jean-exemple:host`: what must be said first. A colon within a time of day parts nothing. */
function short(field: Field, text: string): unknown {
  const flat = field.fields.filter(({ many, fields }) => !many && fields.length === 0);
  const order = [
    ...flat.filter(({ required }) => required),
    ...flat.filter(({ required }) => !required),
  ];
  const parts = text.split(/:(?!\d\d(?:\D|$))/);
  const pairs = parts.map((part, index) => [order[index], part] as const);
  if (pairs.some(([inner]) => inner === undefined)) return text;
  return Object.fromEntries(
    pairs.flatMap(([inner, part]) => (inner && part ? [[inner.name, one(inner, part)]] : [])),
  );
}

/** A day as the two countries write it too: `2030年5月20日`, `2030/5/20`, `20/05/2030`. */
export function dayOf(text: string): string {
  const [, year, month, day] =
    /^(\d{4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})\s*日?$/.exec(text) ?? [];
  if (year && month && day) return iso(year, month, day);
  const [, first, second, last] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  return first && second && last ? iso(last, second, first) : text;
}

const iso = (year: string, month: string, day: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** A day and an hour without their zone, or undefined. */
export function hourOf(text: string): string | undefined {
  const [, day = '', hour, minute] =
    /^(.*\d日?)(?:[ T，,]+|(?<=日))(\d{1,2})[:：hH时点](\d{2})?\s*分?$/.exec(text.trim()) ?? [];
  const date = dayOf(day.trim());
  if (!hour || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  return `${date}T${hour.padStart(2, '0')}:${minute ?? '00'}`;
}

/** The instant at which the clocks of a zone show this hour, with the offset they have on that day. */
export function instantIn(zone: string, hour: string): string {
  const guess = new Date(`${hour}:00Z`);
  if (Number.isNaN(guess.getTime())) return hour;
  const near = offsetAt(zone, guess);
  const offset = offsetAt(zone, new Date(`${hour}:00${near}`));
  return `${hour}:00${offset}`;
}

function offsetAt(zone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return /[+-]\d{2}:\d{2}/.exec(name)?.[0] ?? '+00:00';
}
