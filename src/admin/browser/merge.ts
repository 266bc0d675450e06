import {
  isMap,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { pair, render } from '#source/yaml-text.ts';

/**
 * The YAML of a file with new values in it. What has not changed keeps its every character:
 * comments, quotes, brackets, order. So a diff shows what was edited, and nothing else.
 */
export function mergeYaml(source: string, values: Values, order: readonly string[]): string {
  const root = parseDocument(source).contents;
  if (!isMap(root)) return fresh(values, order);
  const chunks = chunksOf(root, source);
  const head = source.slice(0, chunks[0]?.start ?? 0);
  const kept = chunks
    .filter(({ key }) => key in values)
    .map((chunk) => ({ key: chunk.key, text: edited(chunk, values[chunk.key], source) }));
  for (const key of Object.keys(values).filter(
    (name) => !chunks.some((chunk) => chunk.key === name),
  ))
    kept.splice(placeOf(key, kept, order), 0, { key, text: `${pair(key, values[key], 0)}\n` });
  const merged = head + kept.map(({ text }) => (text.endsWith('\n') ? text : `${text}\n`)).join('');
  // A file in a way of writing that nobody foresaw is written anew rather than wrong.
  return isSame(parse(merged), values) ? merged : fresh(values, order);
}

/** A new file, its fields in the order of the schema. */
function fresh(values: Values, order: readonly string[]): string {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(values)
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([key, value]) => `${pair(key, value, 0)}\n`)
    .join('');
}

/** After the last of those that come before it in the order of the schema. */
function placeOf(key: string, kept: { key: string }[], order: readonly string[]): number {
  const before = order.includes(key) ? order.slice(0, order.indexOf(key)) : order;
  const last = kept.findLastIndex((each) => before.includes(each.key));
  return order.includes(key) ? last + 1 : kept.length;
}

/** Each field of the file with the comments above it. */
function chunksOf(root: YAMLMap, source: string): Chunk[] {
  const starts = root.items.map(({ key }) => {
    const at = (key as Node).range?.[0] ?? 0;
    const lines = source.slice(0, at).split('\n').slice(0, -1);
    const text = lines.findLastIndex((line) => !/^[ \t]*(?:#.*)?$/.test(line));
    const above = lines.slice(text + 1);
    return above.some(isComment) ? at - above.join('\n').length - 1 : at;
  });
  return root.items.map(({ key, value }, index) => ({
    key: String(isScalar(key) ? key.value : key),
    value: value as Node | null,
    start: index === 0 ? ((key as Node).range?.[0] ?? 0) : (starts[index] as number),
    end: starts[index + 1] ?? source.length,
  }));
}

const isComment = (line: string) => line.includes('#');

function edited({ value, start, end, key }: Chunk, wanted: unknown, source: string): string {
  const edits = value ? changes(value, wanted, 2, source) : undefined;
  if (!edits) return `${pair(key, wanted, 0)}\n`;
  let text = source.slice(start, end);
  for (const edit of edits.toSorted((a, b) => b.start - a.start))
    text = text.slice(0, edit.start - start) + edit.text + text.slice(edit.end - start);
  return text;
}

/** The least that must be replaced; undefined where the whole has to be written anew. */
function changes(node: Node, wanted: unknown, indent: number, source: string): Edit[] | undefined {
  const present = node.toJSON() as unknown;
  if (isSame(present, wanted)) return [];
  if (isMap(node) && isRecord(wanted)) return inMap(node, wanted, source);
  if (isSeq(node) && Array.isArray(wanted)) return inSeq(node, wanted, source);
  const [start = 0, end = 0] = node.range ?? [];
  if (!isScalar(node) || (typeof wanted === 'object' && wanted !== null)) return undefined;
  return node.type?.startsWith('BLOCK')
    ? undefined
    : [{ start, end, text: render(wanted, indent) }];
}

function inMap(map: YAMLMap, wanted: Values, source: string): Edit[] | undefined {
  const keys = map.items.map(({ key }) => String(isScalar(key) ? key.value : key));
  if (!isSame(keys.toSorted(), Object.keys(wanted).toSorted())) return undefined;
  return all(
    map.items.map(({ key, value }, index) =>
      value
        ? changes(
            value as Node,
            wanted[keys[index] as string],
            columnOf(key as Node, source) + 2,
            source,
          )
        : undefined,
    ),
  );
}

/** Items before and after those that differ stay; the others are edited one by one or replaced. */
function inSeq(seq: YAMLSeq, wanted: unknown[], source: string): Edit[] | undefined {
  const items = seq.items as Node[];
  const present = items.map((item) => item.toJSON() as unknown);
  let first = 0;
  while (first < Math.min(present.length, wanted.length) && isSame(present[first], wanted[first]))
    first += 1;
  let last = 0;
  while (
    last < Math.min(present.length, wanted.length) - first &&
    isSame(present.at(-1 - last), wanted.at(-1 - last))
  )
    last += 1;
  if (present.length === wanted.length) {
    const each = items.map(
      (item, index) =>
        changes(item, wanted[index], columnOf(item, source), source) ??
        replaced(item, wanted[index], source),
    );
    return each.flat();
  }
  if (seq.flow || items.length === 0 || wanted.length === 0) return undefined;
  const column = columnOf(items[0] as Node, source) - 2;
  const lines = wanted
    .slice(first, wanted.length - last)
    .map((item) => `${' '.repeat(column)}- ${render(item, column + 2)}\n`);
  const startOf = (index: number) =>
    index < items.length ? lineStart(items[index]?.range?.[0] ?? 0, source) : (seq.range?.[1] ?? 0);
  const end = startOf(items.length - last);
  return [
    {
      start: startOf(first),
      end,
      text: (source[startOf(first) - 1] === '\n' ? '' : '\n') + lines.join(''),
    },
  ];
}

function replaced(item: Node, wanted: unknown, source: string): Edit[] {
  const [start = 0, end = 0] = item.range ?? [];
  const isOpen = source.slice(start, end).endsWith('\n');
  return [{ start, end, text: render(wanted, columnOf(item, source)) + (isOpen ? '\n' : '') }];
}

function all(parts: (Edit[] | undefined)[]): Edit[] | undefined {
  return parts.some((part) => part === undefined) ? undefined : (parts as Edit[][]).flat();
}

const lineStart = (at: number, source: string) => source.lastIndexOf('\n', at - 1) + 1;
const columnOf = (node: Node, source: string) => {
  const at = node.range?.[0] ?? 0;
  return at - lineStart(at, source);
};
const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whatever the order of the fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (!(typeof a === 'object' && a && typeof b === 'object' && b)) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && isSame((a as Values)[key], (b as Values)[key]))
  );
}

type Values = Record<string, unknown>;
type Edit = { start: number; end: number; text: string };
type Chunk = { key: string; value: Node | null; start: number; end: number };
