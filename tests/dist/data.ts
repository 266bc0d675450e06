import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import type { Build } from '../builds.ts';

/** A published file of a build, read by a program that is not ours. */
export const readJson = <T>(build: Build, file: string) =>
  JSON.parse(readFileSync(join(build.dir, file), 'utf8')) as T;

/** Rows by the names of their columns, as text; a leading apostrophe is no part of a value. */
export function readCsv(build: Build, file: string): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(readFileSync(join(build.dir, file)), {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
  });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/, '')])),
  );
}

/** What is wrong with a file by its published schema. */
export function faults(build: Build, schema: string, file: string): string[] {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(readJson<object>(build, schema));
  return validate(readJson(build, file))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What is wrong with a cell by the field of a Table Schema, in the part of it that we use. */
export function cellFault(field: Field, cell: string): string | undefined {
  if (cell === '') return field.constraints?.required ? 'is missing' : undefined;
  const items = field.type === 'list' ? cell.split(field.delimiter ?? ',') : [cell];
  const type = field.type === 'list' ? (field.itemType ?? 'string') : field.type;
  return items.every((item) => readers[type]?.(item)) ? undefined : `is no ${type}: ${cell}`;
}

const readers: Record<string, (text: string) => boolean> = {
  string: () => true,
  datetime: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(text),
  boolean: (text) => text === 'true' || text === 'false',
  array: (text) => Array.isArray(JSON.parse(text)),
  object: (text) => !Array.isArray(JSON.parse(text)) && typeof JSON.parse(text) === 'object',
};

export type Field = {
  name: string;
  type: string;
  format?: string;
  itemType?: string;
  delimiter?: string;
  description: string;
  constraints?: { required?: boolean };
};
