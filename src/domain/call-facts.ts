import { collections } from '#schema/index.ts';
import { deadlineKey } from './calls.ts';

/**
 * The facts of a call whose changes are told, each under its name in the log. Undefined where one of
 * them is malformed: such a version was never published.
 */
export function toldFacts(facts: Record<string, unknown>): Told[] | undefined {
  const { data } = told.safeParse(
    Object.fromEntries(Object.entries(facts).filter(([name]) => Object.hasOwn(told.shape, name))),
  );
  if (!data) return undefined;
  const { opens, reference, contact = {} } = data;
  const one = (group: Group, field: string, value: string | undefined): Told[] =>
    value === undefined ? [] : [{ group, field, value, path: field.split('.') }];
  return [
    ...one('opens', 'opens', opens),
    ...data.deadlines.map((deadline, index): Told => ({
      group: 'deadlines',
      field: `deadlines.${deadlineKey(deadline, index)}`,
      value: deadline.at,
      path: ['deadlines', index, 'at'],
      id: deadline.id,
      label: deadline.label?.zh,
    })),
    ...data.funding.map(({ amount, currency, label }, index): Told => ({
      group: 'funding',
      field: `funding.${index + 1}`,
      value: `${amount} ${currency}`,
      path: ['funding', index, 'amount'],
      label: label.zh,
    })),
    ...one('reference', 'reference', reference),
    ...one('email', 'contact.email', contact.email),
    ...one('url', 'contact.url', contact.url),
  ];
}

const told = collections.calls.pick({
  opens: true,
  deadlines: true,
  funding: true,
  reference: true,
  contact: true,
});

/** What a field of the log speaks of. */
export function groupOf(field: string): Group {
  const [head = '', part] = field.split('.');
  return (head === 'contact' ? part : head) as Group;
}

/** Two instants are the same whatever the offset they are written with. */
export function isSameValue(group: Group, a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || !isInstant(group)) return a === b;
  return a === b || Date.parse(a) === Date.parse(b);
}

export const isInstant = (group: Group) => group === 'opens' || group === 'deadlines';

/**
 * Which fact of one version is which of the next. A deadline is known by its id; without one, and a
 * sum, by what it says of itself, by its value, at last by its place in the list.
 */
export function align(before: readonly Told[], after: readonly Told[]): Pair[] {
  const pairs: Pair[] = [];
  const [left, right] = [new Set(before), new Set(after)];
  for (const isOne of signs)
    for (const was of left)
      for (const is of right)
        if (left.has(was) && was.group === is.group && isOne(was, is)) {
          pairs.push([was, is]);
          left.delete(was);
          right.delete(is);
        }
  return [
    ...pairs,
    ...[...left].map((was): Pair => [was, undefined]),
    ...[...right].map((is): Pair => [undefined, is]),
  ];
}

const hasSameId = (a: Told, b: Told) => a.id !== undefined && a.id === b.id;
const hasOtherId = (a: Told, b: Told) => a.id !== undefined && b.id !== undefined && a.id !== b.id;
const hasSameLabel = (a: Told, b: Told) => a.label !== undefined && a.label === b.label;
const hasEqualValue = (a: Told, b: Told) => isSameValue(a.group, a.value, b.value);

/** By falling certainty. An id may be renamed; with the date moved as well it is another deadline. */
const signs: ((was: Told, is: Told) => boolean)[] = [
  hasSameId,
  (was, is) => hasSameLabel(was, is) && hasEqualValue(was, is),
  hasEqualValue,
  (was, is) => hasSameLabel(was, is) && !hasOtherId(was, is),
  (was, is) => was.path[1] === is.path[1] && !hasOtherId(was, is),
];

export type Group = 'opens' | 'deadlines' | 'funding' | 'reference' | 'email' | 'url';
export type Told = {
  group: Group;
  /** As the log names it: `deadlines.depot`. */
  field: string;
  /** As it stands in the entry; an amount with its currency. */
  value: string;
  /** Where it stands in the header. */
  path: (string | number)[];
  id?: string | undefined;
  label?: string | undefined;
};
export type Pair = [was: Told, is: Told] | [was: Told, is: undefined] | [was: undefined, is: Told];
