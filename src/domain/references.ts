import type { z } from 'zod';
import type { RefTarget } from '#schema/fields.ts';

/**
 * Every relation that a value holds, found through the schema's own `ref` marks, so that a new
 * field is followed, checked and shown from both ends without a line of code.
 */
export function references(schema: z.ZodType, value: unknown): Reference[] {
  const found: Reference[] = [];
  walk(schema, value, [], ({ ref }, id, path) => {
    if (ref && typeof id === 'string') found.push({ target: ref, id, path });
    return Boolean(ref);
  });
  return found;
}

/** Every web address that a value holds, by the same means. */
export function webAddresses(schema: z.ZodType, value: unknown): WebAddress[] {
  const found: WebAddress[] = [];
  walk(schema, value, [], ({ form }, url, path) => {
    if (form === 'url' && typeof url === 'string') found.push({ url, path });
    return form === 'url';
  });
  return found;
}

function walk(schema: z.ZodType, value: unknown, path: PropertyKey[], visit: Visit) {
  if (value === undefined || value === null) return;
  if (visit((schema.meta() ?? {}) as Marks, value, path)) return;
  const { def } = schema as z.ZodType & { def: Definition };
  if (def.innerType) walk(def.innerType, value, path, visit);
  else if (def.element && Array.isArray(value))
    value.forEach((item, index) => walk(def.element as z.ZodType, item, [...path, index], visit));
  else if (def.shape && typeof value === 'object')
    for (const [name, field] of Object.entries(def.shape))
      walk(field, (value as Record<string, unknown>)[name], [...path, name], visit);
  else if (def.valueType && typeof value === 'object')
    for (const [name, item] of Object.entries(value))
      walk(def.valueType, item, [...path, name], visit);
}

/**
 * The value less the relations that lead to what is gone: the item of a list, the field that may be
 * missing, or else what cannot be without it, up to the next of these. Undefined when that is all.
 * What does not fit the schema stays as it is.
 */
export function withoutReferences(schema: z.ZodType, value: unknown, isGone: IsGone): unknown {
  if (value === undefined || value === null) return value;
  const target = schema.meta()?.ref as RefTarget | undefined;
  if (target) return typeof value === 'string' && isGone({ target, id: value }) ? undefined : value;
  const { def } = schema as z.ZodType & { def: Definition };
  if (def.innerType) return withoutReferences(def.innerType, value, isGone);
  if (def.element && Array.isArray(value)) {
    const { element } = def;
    const left = value
      .map((item) => withoutReferences(element, item, isGone))
      .filter((item) => item !== undefined);
    const isEmptied = left.length === 0 && value.length > 0;
    return isEmptied && !mayBe(schema, []) ? undefined : left;
  }
  if (typeof value !== 'object' || !(def.shape || def.valueType)) return value;
  const kept: [name: string, item: unknown][] = [];
  for (const [name, item] of Object.entries(value)) {
    const field = def.shape ? def.shape[name] : def.valueType;
    const left = field ? withoutReferences(field, item, isGone) : item;
    if (left !== undefined || item === undefined) kept.push([name, left]);
    else if (def.shape && field && !mayBe(field, undefined)) return undefined;
  }
  return Object.fromEntries(kept);
}

const mayBe = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

/** The parts of a zod 4 definition that lead to inner schemas (wrappers, arrays, objects, records). */
type Definition = {
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  valueType?: z.ZodType;
};
type Marks = { ref?: RefTarget; form?: string };
/** True where there is no need to look further in. */
type Visit = (marks: Marks, value: unknown, path: PropertyKey[]) => boolean;
export type WebAddress = { url: string; path: PropertyKey[] };
export type Reference = { target: RefTarget; id: string; path: PropertyKey[] };
export type IsGone = (reference: Pick<Reference, 'target' | 'id'>) => boolean;
