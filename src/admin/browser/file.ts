import { parse } from 'yaml';
import type { FileShape } from '#output/admin/shapes.ts';
import { keepBody } from './body.ts';
import { isSame, mergeYaml } from './merge.ts';

/** What a file says: its fields, and under `body` the text below them. Throws on YAML that is none. */
export function readFile(text: string, shape: FileShape): Values {
  const { yaml, body } = partsOf(text, shape);
  const values = (parse(yaml) ?? {}) as Values;
  return {
    ...(shape.keyed ? { [shape.keyed]: listOf(values) } : values),
    ...(shape.hasBody && { body: body.trim() }),
  };
}

/** The file with these values in it: what was edited has changed in its text, nothing else. */
export function writeFile(text: string, { body, ...values }: Values, shape: FileShape): string {
  const before = partsOf(text, shape);
  const present = (parse(before.yaml) ?? {}) as Values;
  const wanted = shape.keyed
    ? mapOf(tidy(values, { [shape.keyed]: listOf(present) }, shape)[shape.keyed] as Item[])
    : tidy(values, present, shape);
  const yaml = isSame(present, wanted) && text ? before.yaml : written(before.yaml, wanted, shape);
  if (!shape.hasBody) return yaml;
  const words = keepBody(before.body.trim(), String(body ?? '').trim());
  const tail = text && words === before.body.trim() ? before.body : words && `\n${words}\n`;
  return `---\n${yaml}---\n${tail}`;
}

const written = (yaml: string, wanted: Values, { order }: FileShape) =>
  mergeYaml(yaml, wanted, order);

/** Without what says nothing: empty fields, and defaults that the file did not state as such. */
export function tidy(values: Values, present: Values, shape: FileShape): Values {
  return (clean(values, present, '', shape) ?? {}) as Values;
}

function clean(value: unknown, present: unknown, path: string, shape: FileShape): unknown {
  if (value === null || value === undefined || value === '')
    return shape.nullable.includes(path) ? null : undefined;
  if (present !== value && path in shape.defaults && shape.defaults[path] === value)
    return undefined;
  if (typeof value !== 'object') return value;
  const within = (item: unknown, key: string, name: string) =>
    clean(item, (present as Values | undefined)?.[key], path ? `${path}.${name}` : name, shape);
  const parts = Array.isArray(value)
    ? value
        .map((item, index) => within(item, String(index), '*'))
        .filter((item) => item !== undefined)
    : Object.fromEntries(
        Object.entries(value)
          .map(([key, item]) => [key, within(item, key, key)])
          .filter(([, item]) => item !== undefined),
      );
  const isEmpty = Object.keys(parts).length === 0;
  return isEmpty && !isSame(present, parts) ? undefined : parts;
}

function partsOf(text: string, { hasBody }: FileShape): { yaml: string; body: string } {
  if (!hasBody) return { yaml: text, body: '' };
  const [whole = '', yaml = ''] = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text) ?? [];
  return { yaml, body: text.slice(whole.length) };
}

const listOf = (map: Values): Item[] =>
  Object.entries(map).map(([id, value]) => ({ id, ...(value as Values) }));

const mapOf = (list: Item[] = []): Values =>
  Object.fromEntries(list.map(({ id, ...value }) => [id, value]));

export type Values = Record<string, unknown>;
type Item = Values & { id: string };
