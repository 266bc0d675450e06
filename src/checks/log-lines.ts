import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLSeq } from 'yaml';
import { parseMdx, sectionsOf } from '#source/document.ts';

/**
 * A file with further records in the log of its call, each at its day; every other character stays as
 * it is. Undefined where that cannot be done, as in a header of an unusual form.
 */
export function withRecords(text: string, added: readonly LogRecord[]): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  let out: string | undefined = text.slice(mark.length);
  for (const record of added) out = out === undefined ? out : withRecord(out, record);
  return out === undefined ? out : mark + out;
}

function withRecord(text: string, record: LogRecord): string | undefined {
  const { yaml, yamlStart } = sectionsOf(text);
  const before = parseMdx(text);
  if (yaml === undefined || !isMap(before.document?.contents)) return undefined;
  const fields = before.document.contents.items;
  const field = fields.find(({ key }) => nameOf(key) === 'changes');
  if (field && !isSeq(field.value)) return undefined;
  const log = (before.data as { changes?: LogRecord[] } | undefined)?.changes ?? [];
  const later = log.findIndex(({ date }) => date > record.date);
  const index = later < 0 ? log.length : later;
  const place = field
    ? asItem(yaml, field.key as Node, field.value as YAMLSeq<Node>, index, record)
    : asField(yaml, fields, record);
  const out = insert(text, yamlStart + place.offset, place);
  // What the author reads again must be what stood there, and the record.
  const after = parseMdx(out);
  const expected = { ...(before.data as object), changes: log.toSpliced(index, 0, record) };
  const isWhole = isDeepStrictEqual(after.data, expected) && after.body === before.body;
  return isWhole && after.syntax.length === 0 ? out : undefined;
}

/** A log of its own, after the last of the facts that it tells of. */
function asField(yaml: string, fields: readonly Pair[], record: LogRecord): Insertion {
  const told = fields.filter(({ key }) => neighbours.has(nameOf(key)));
  const dash = fields.flatMap(({ value }) => (isSeq(value) ? (dashOf(yaml, value) ?? []) : []))[0];
  return {
    offset: told.length > 0 ? Math.max(...told.map(endOf)) : yaml.length,
    lines: ['changes:', `${dash ?? '  '}- ${inFlow(record)}`],
  };
}

/** Facts that the log tells of, as they stand in a header. */
const neighbours = new Set(['opens', 'deadlines', 'funding', 'reference', 'contact']);

function asItem(
  yaml: string,
  key: Node,
  list: YAMLSeq<Node>,
  index: number,
  record: LogRecord,
): Insertion {
  const [before, next] = [list.items[index - 1], list.items[index]];
  if (list.flow) {
    if (before) return { offset: endOf(before), inline: `, ${inFlow(record)}` };
    if (next) return { offset: next.range?.[0] ?? 0, inline: `${inFlow(record)}, ` };
    return { offset: (list.range?.[0] ?? 0) + 1, inline: inFlow(record) };
  }
  const indent = dashOf(yaml, list) ?? '  ';
  const model = before ?? next;
  const lines =
    isMap(model) && !model.flow
      ? Object.entries(record).map(
          ([name, value], row) =>
            `${indent}${row === 0 ? '- ' : '  '}${inBlock({ [name]: value })}`,
        )
      : [`${indent}- ${inFlow(record)}`];
  return { offset: before ? endOf(before) : (key.range?.[1] ?? 0), lines };
}

/** Whole lines go below the line of their place, and end as the lines of the file do. */
function insert(text: string, offset: number, { lines = [], inline }: Insertion): string {
  if (inline !== undefined) return text.slice(0, offset) + inline + text.slice(offset);
  const eol = /^.*\r\n/.test(text) ? '\r\n' : '\n';
  // A header ends with a line of its own, and so does every line in it. The end of a block of text is past its line already.
  const isPast = offset > 0 && text[offset - 1] === '\n';
  const lineEnd = text.indexOf('\n', offset);
  const at = isPast ? offset : lineEnd + 1;
  return text.slice(0, at) + lines.map((line) => line + eol).join('') + text.slice(at);
}

/** Where the last character of a value stands, its comments left out. */
function endOf(part: Pair | Node): number {
  if ('range' in part) {
    const last = (isMap(part) || isSeq(part)) && !part.flow ? part.items.at(-1) : undefined;
    return last ? endOf(last as Pair | Node) : (part.range?.[1] ?? 0);
  }
  const { key, value } = part as Pair<Node, Node | null>;
  return value?.range && !(isScalar(value) && value.source === '') ? endOf(value) : endOf(key);
}

/** What stands before the dashes of a list in block style. */
function dashOf(yaml: string, list: YAMLSeq): string | undefined {
  const [item] = list.items as Node[];
  if (list.flow || !item?.range) return undefined;
  return /(?:^|\n)([ ]*)-[ \t]*$/.exec(yaml.slice(0, item.range[0]))?.[1];
}

const inFlow = (record: LogRecord) => stringified(record, true);
const inBlock = (field: Partial<LogRecord>) => stringified(field, false);

function stringified(value: object, flow: boolean): string {
  const document = new Document(value);
  if (isMap(document.contents)) document.contents.flow = flow;
  return document.toString({ lineWidth: 0 }).trim();
}

const nameOf = (key: unknown) => (isScalar(key) ? String(key.value) : '');

/** Without a value where there was, or is, none. */
export type LogRecord = { date: string; field: string; from?: string; to?: string };
/** At an offset in the YAML: whole lines below it, or a piece of its line. */
type Insertion = { offset: number; lines?: string[]; inline?: string };
