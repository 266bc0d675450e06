import { z } from 'zod';
import type { Localized } from '#i18n/locales.ts';

/**
 * What a schema says of one field once its wrappers (`optional`, `default`, `nullable`) are taken
 * off: the type within, whether it must be filled, and every `meta` on the way, the outer first.
 */
export function readField(schema: z.ZodType): FieldSchema {
  const found = { required: true, nullable: false, meta: {} } as FieldSchema;
  let node = schema as Wrapped;
  for (;;) {
    found.meta = { ...node.meta(), ...found.meta };
    const { def } = node;
    if (!def.innerType) {
      const { shape, element, valueType, entries } = def;
      return { ...found, type: def.type, schema: node, shape, element, valueType, entries };
    }
    if (def.type === 'nullable') found.nullable = true;
    if (def.type !== 'nonoptional') found.required = false;
    if (def.type === 'default') found.default = def.defaultValue;
    node = def.innerType;
  }
}

/** What must hold of a value besides its type, as JSON Schema states it. */
export function limitsOf({ schema }: FieldSchema): Limits {
  const { pattern, minItems } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return { pattern, minItems };
}

/** A label that belongs to a fact: `{ zh, fr }` of texts. */
export const isLocalized = ({ shape }: FieldSchema): boolean =>
  Object.keys(shape ?? {}).join() === 'zh,fr' &&
  Object.values(shape ?? {}).every((field) => readField(field).type === 'string');

/** Such a label that may be told in one language before it is in the other. */
export const isWording = ({ meta }: FieldSchema): boolean => meta.form === 'wording';

type Wrapped = z.ZodType & {
  def: {
    type: string;
    innerType?: Wrapped;
    defaultValue?: unknown;
    shape?: Shape;
    element?: z.ZodType;
    valueType?: z.ZodType;
    entries?: Record<string, string>;
  };
};

export type Shape = Record<string, z.ZodType>;
export type FieldSchema = {
  /** zod's own name of the type: `string`, `object`, `array`, `enum`… */
  type: string;
  required: boolean;
  nullable: boolean;
  default?: unknown;
  meta: {
    description?: string | undefined;
    examples?: unknown[];
    ref?: string;
    promiseOf?: string;
    form?: string;
    one?: Localized;
  };
  shape?: Shape | undefined;
  element?: z.ZodType | undefined;
  valueType?: z.ZodType | undefined;
  entries?: Record<string, string> | undefined;
  /** The schema within the wrappers. */
  schema: z.ZodType;
};
type Limits = { pattern: string | undefined; minItems: number | undefined };
