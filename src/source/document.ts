import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { findProblems, type SyntaxProblem } from './yaml-problems.ts';

/**
 * One file of the content tree, with the means to say where in it a value stands.
 * Nothing is judged here: what is wrong is kept as data for the checks.
 */
export function parseMdx(source: string): Parsed {
  const { yaml, body } = sectionsOf(source.replace(/^\uFEFF/, ''));
  if (yaml === undefined) return { ...parseYaml('', 0), body, bodyLine: 1, hasFrontmatter: false };
  return {
    ...parseYaml(yaml, 1),
    body,
    bodyLine: source.slice(0, source.length - body.length).split('\n').length,
    hasFrontmatter: true,
  };
}

/** Cuts a text without a byte order mark; offsets are those of the two parts in it. */
export function sectionsOf(text: string): Sections {
  const match = /^(---[ \t]*\r?\n)(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { yaml: undefined, yamlStart: 0, body: text, bodyStart: 0 };
  const [header, open = '', yaml = ''] = match;
  return {
    yaml,
    yamlStart: open.length,
    body: text.slice(header.length),
    bodyStart: header.length,
  };
}

/** Where an offset stands in a text without a byte order mark. */
export function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** `skipped` lines stand before the YAML in its file; positions returned count them. */
export function parseYaml(source: string, skipped = 0): Parsed {
  const text = source.replace(/^\uFEFF/, '');
  const start = { line: 1 + skipped, column: 1 };
  try {
    return parsed(text, skipped, start);
  } catch {
    // Brackets or dashes nested by the thousand are more than the parser's stack holds.
    const syntax = [{ code: 'TOO_DEEP', detail: '', ...start }];
    return { ...header, data: undefined, syntax, cut: [], locate: () => start };
  }
}

function parsed(text: string, skipped: number, start: Position): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    // We say where, in lines of the file; the parser would count from its own first line.
    prettyErrors: false,
    // Compares each key with every other, which takes minutes on a long file; ours does not.
    uniqueKeys: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + skipped, column: Math.max(col, 1) };
  };
  const syntax = findProblems(document, text, at, skipped);
  return {
    ...header,
    document,
    // The aliases of a hostile file could expand without end; they are a problem already.
    data: syntax.length > 0 ? undefined : (document.toJS() ?? {}),
    syntax,
    cut: cutValues(document.contents),
    locate: (path) => locate(document.contents, path, at) ?? start,
  };
}

/** Fields whose plain text is followed by a comment, as in `title: Réunion #1`, read « Réunion ». */
function cutValues(root: Node | null): string[] {
  if (!isMap(root)) return [];
  return root.items.flatMap(({ key, value }) =>
    isScalar(key) && isScalar(value) && value.type === 'PLAIN' && value.comment
      ? [String(key.value)]
      : [],
  );
}

/** Position of the deepest part of `path` that exists: the key of a mapping, the item of a list. */
function locate(
  root: Node | null,
  path: readonly PropertyKey[],
  at: (offset: number) => Position,
): Position | undefined {
  let node: unknown = root;
  let offset: number | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0];
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0];
      node = item;
    } else break;
  }
  return offset === undefined ? undefined : at(offset);
}

/** By name, made once a mapping: a file may have as many findings as fields. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = pairs.get(map);
  if (known) return known;
  const named = map.items.map((pair): [string, Pair] => [
    isScalar(pair.key) ? String(pair.key.value) : '',
    pair,
  ]);
  // Of a name written twice the first counts, as the finding says of the second.
  const made = new Map(named.toReversed());
  pairs.set(map, made);
  return made;
}
const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

/** What a file of YAML alone has of an article. */
const header = { body: '', bodyLine: 1, hasFrontmatter: true };

/** `yaml` is undefined where there is no header. */
export type Sections = {
  yaml: string | undefined;
  yamlStart: number;
  body: string;
  bodyStart: number;
};
/** 1-based, as editors count. */
export type Position = { line: number; column: number };
export type { SyntaxProblem };
export type Parsed = {
  /** `undefined` when the YAML cannot be read at all. */
  data: unknown;
  syntax: SyntaxProblem[];
  /** Names of fields whose value a `#` has cut short. */
  cut: string[];
  /** The YAML as it was parsed, where the parser came to its end. */
  document?: Document.Parsed;
  locate: (path: readonly PropertyKey[]) => Position;
  body: string;
  bodyLine: number;
  hasFrontmatter: boolean;
};
