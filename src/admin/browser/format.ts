import { parse } from 'yaml';
import type { FileShape } from '#output/admin/shapes.ts';
import { keepBody } from './body.ts';
import { isSame, mergeYaml } from './merge.ts';

/**
 * How Sveltia reads and writes one kind of file. It keeps fields it does not know, so the text as
 * it was read travels with the values, and a save changes in it what was edited, nothing else.
 */
export function formatOf(shape: FileShape): Format {
  return {
    fromFile: (text) => {
      const { yaml, body } = shape.hasBody ? sections(text) : { yaml: text, body: '' };
      const values = (parse(yaml) ?? {}) as Values;
      return {
        ...(shape.keyed ? { [shape.keyed]: listOf(values) } : values),
        ...(shape.hasBody && { body: body.trim() }),
        [sourceKey]: text,
      };
    },
    toFile: ({ [sourceKey]: source, [languageKey]: lang, body, ...values }) => {
      const text = typeof source === 'string' ? source : '';
      const before = shape.hasBody ? sections(text) : { yaml: text, body: '' };
      const present = (parse(before.yaml) ?? {}) as Values;
      const wanted = shape.keyed
        ? mapOf(tidy(values, { [shape.keyed]: listOf(present) }, shape)[shape.keyed] as Item[])
        : tidy(ownOf(values, present, shape, lang), present, shape);
      const yaml = mergeYaml(before.yaml, wanted, shape.order);
      if (!shape.hasBody) return isSame(present, wanted) ? text : yaml;
      const words = keepBody(before.body.trim(), String(body ?? '').trim());
      const tail = text && words === before.body.trim() ? before.body : words && `\n${words}\n`;
      return `---\n${isSame(present, wanted) && text ? before.yaml : yaml}---\n${tail}`;
    },
  };
}

/**
 * Facts stand once, in the first language's file, and in the other's only where somebody has
 * written them there too; then both are kept the same.
 */
function ownOf(values: Values, present: Values, { facts = [] }: FileShape, lang: unknown): Values {
  if (lang === undefined || lang === homeLanguage) return values;
  const isOwn = (name: string) => !facts.includes(name) || name in present;
  return Object.fromEntries(Object.entries(values).filter(([name]) => isOwn(name)));
}

/** Without what says nothing: empty fields, and defaults that do not stand in the file as they are. */
function tidy(values: Values, present: Values, shape: FileShape): Values {
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

function sections(text: string): { yaml: string; body: string } {
  const [whole = '', yaml = ''] = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text) ?? [];
  return { yaml, body: text.slice(whole.length) };
}

const listOf = (map: Values): Item[] =>
  Object.entries(map).map(([id, value]) => ({ id, ...(value as Values) }));

const mapOf = (list: Item[] = []): Values =>
  Object.fromEntries(list.map(({ id, ...value }) => [id, value]));

const sourceKey = '_source';
const languageKey = '_lang';
const homeLanguage = 'zh';

type Values = Record<string, unknown>;
type Item = Values & { id: string };
export interface Format {
  fromFile: (text: string) => Values;
  toFile: (values: Values) => string;
}
