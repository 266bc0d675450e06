import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Scalar as YamlScalar,
} from 'yaml';
import { spelling, yamlDoubleQuoted, yamlPlain, yamlSingleQuoted, type Unit } from './spelling.ts';

/**
 * Every value of a YAML text that is no list and no mapping, in order; undefined if it is ill-formed.
 * `document` is that text, parsed.
 */
export function scalarsOf(
  yaml: string,
  start: number,
  // Keys written twice are found where files are read; to look for them takes long on a long file.
  document: Document.Parsed = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false }),
): Scalar[] | undefined {
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  const found: Scalar[] = [];
  collect(document.contents, [], (node, path) =>
    found.push({ path, value: node.value, units: () => unitsOf(yaml, node, start) }),
  );
  return found;
}

function collect(node: unknown, path: Path, add: (node: YamlScalar, path: Path) => void) {
  if (isScalar(node)) add(node, path);
  else if (isSeq(node)) node.items.forEach((item, index) => collect(item, [...path, index], add));
  else if (isMap(node))
    for (const { key, value } of node.items)
      collect(value, [...path, isScalar(key) ? String(key.value) : ''], add);
}

function unitsOf(yaml: string, { range, type, value }: YamlScalar, start: number) {
  if (!range || typeof value !== 'string') return undefined;
  const source = yaml.slice(range[0], range[1]);
  const spelt = (from: number, to: number, read: typeof yamlPlain) =>
    spelling(source.slice(from, to), value, start + range[0] + from, read);
  switch (type) {
    case 'PLAIN':
      return spelt(0, source.length, yamlPlain);
    case 'QUOTE_SINGLE':
      return spelt(1, source.length - 1, yamlSingleQuoted);
    case 'QUOTE_DOUBLE':
      return spelt(1, source.length - 1, yamlDoubleQuoted);
    default: {
      // The header of a block (`>-`) ends with its line; so does a comment after it.
      const header = /^[^\n]*/.exec(source)?.[0].length ?? 0;
      return spelt(header, source.length, yamlPlain);
    }
  }
}

type Path = (string | number)[];
export type Scalar = { path: Path; value: unknown; units: () => Unit[] | undefined };
