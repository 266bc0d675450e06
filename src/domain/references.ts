import type { z } from 'zod';
import type { RefTarget } from '#schema/fields.ts';

/**
 * Every relation that a value holds, found through the schema's own `ref` marks, so that a new
 * field is followed, checked and shown from both ends without a line of code.
 */
export function references(schema: z.ZodType, value: unknown): Reference[] {
  const found: Reference[] = [];
  walk(schema, value, [], found);
  return found;
}

function walk(schema: z.ZodType, value: unknown, path: PropertyKey[], found: Reference[]) {
  if (value === undefined || value === null) return;
  const target = schema.meta()?.ref as RefTarget | undefined;
  if (target) {
    if (typeof value === 'string') found.push({ target, id: value, path });
    return;
  }
  const { def } = schema as z.ZodType & { def: Definition };
  if (def.innerType) walk(def.innerType, value, path, found);
  else if (def.element && Array.isArray(value))
    value.forEach((item, index) => walk(def.element as z.ZodType, item, [...path, index], found));
  else if (def.shape && typeof value === 'object')
    for (const [name, field] of Object.entries(def.shape))
      walk(field, (value as Record<string, unknown>)[name], [...path, name], found);
  else if (def.valueType && typeof value === 'object')
    for (const [name, item] of Object.entries(value))
      walk(def.valueType, item, [...path, name], found);
}

/** The parts of a zod 4 definition that lead to inner schemas (wrappers, arrays, objects, records). */
type Definition = {
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  valueType?: z.ZodType;
};
export type Reference = { target: RefTarget; id: string; path: PropertyKey[] };
