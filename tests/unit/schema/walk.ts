import type { z } from 'zod';
import { collections, registries, words } from '#schema/index.ts';

/** Everything an author can fill in: the facts of each collection, the words, the registries. */
export const schemas: Record<string, z.ZodType> = { ...collections, ...registries, words };

/** Every schema inside another, wrappers taken off, with the path that leads to it. */
export function* nodes(schema: z.ZodType, path = ''): Generator<Node> {
  const { def } = schema as z.ZodType & { def: Parts };
  yield { path, schema, fields: def.shape };
  for (const [name, field] of Object.entries(def.shape ?? {}))
    yield* nodes(field, path ? `${path}.${name}` : name);
  if (def.element) yield* nodes(def.element, `${path}[]`);
  if (def.valueType) yield* nodes(def.valueType, `${path}.*`);
  if (def.innerType) yield* nodes(def.innerType, path);
}

interface Parts {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
}

export interface Node {
  path: string;
  schema: z.ZodType;
  /** Its own fields, when it is an object. */
  fields: Record<string, z.ZodType> | undefined;
}
