import { Document, stringify } from 'yaml';

/**
 * A value as YAML in the style of the content: short lists and records on one line, the rest one
 * line a value, nothing folded. `indent` is the column of the lines that follow the first.
 */
export function render(value: unknown, indent: number): string {
  const line = inline(value);
  if (line !== undefined) return line;
  const margin = `\n${' '.repeat(indent)}`;
  if (Array.isArray(value))
    return value.map((item) => `- ${render(item, indent + 2)}`).join(margin);
  return Object.entries(value as object)
    .map(([key, item]) => pair(key, item, indent))
    .join(margin);
}

/** `key: value`, the value on its own lines where it needs several. */
export function pair(key: string, value: unknown, indent: number): string {
  const text = render(value, indent + 2);
  if (inline(value) !== undefined) return `${key}: ${text}`;
  return `${key}:\n${' '.repeat(indent + 2)}${text}`;
}

function inline(value: unknown): string | undefined {
  if (typeof value === 'string' && value.includes('\n')) return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return scalar(value);
  const parts = Array.isArray(value) ? value : Object.values(value);
  if (parts.length === 0) return Array.isArray(value) ? '[]' : '{}';
  if (parts.some((part) => typeof part === 'object' && part !== null)) return undefined;
  if (parts.some((part) => String(part).includes('\n'))) return undefined;
  const texts = Array.isArray(value)
    ? value.map(flow)
    : Object.entries(value).map(([key, part]) => `${key}: ${flow(part)}`);
  const line = Array.isArray(value) ? `[${texts.join(', ')}]` : `{ ${texts.join(', ')} }`;
  return widthOf(line) <= 80 ? line : undefined;
}

/** On one line: of `---` the library makes a block, whose first line would end a header. */
function scalar(value: unknown): string {
  const text = stringify(value, { lineWidth: 0, singleQuote: true }).replace(/\n$/, '');
  return text.includes('\n') ? JSON.stringify(value) : text;
}

/** Within brackets a comma or a brace needs quotes too. */
function flow(value: unknown): string {
  const document = new Document([value]);
  (document.contents as { flow?: boolean }).flow = true;
  return document
    .toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false })
    .trim()
    .slice(1, -1);
}

/** Han characters are two columns wide. */
const widthOf = (text: string) => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
