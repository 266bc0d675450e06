import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Node,
} from 'yaml';

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
  const lines = new LineCounter();
  const document = parseDocument(source.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    // We say where, in lines of the file; the parser would count from its own first line.
    prettyErrors: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + skipped, column: Math.max(col, 1) };
  };
  const syntax = [...document.errors, ...document.warnings].map((error) => ({
    code: error.code as string,
    detail: error.message.split('\n')[0] ?? '',
    ...at(error.pos[0]),
  }));
  syntax.push(...marks(document.contents, at));
  if (syntax.length > 0) syntax.unshift(...fullWidthColons(source, skipped));
  return {
    data: syntax.length > 0 ? undefined : toData(document, syntax, at(0)),
    syntax,
    cut: cutValues(document.contents),
    locate: (path) => locate(document.contents, path, at) ?? { line: 1 + skipped, column: 1 },
    body: '',
    bodyLine: 1,
    hasFrontmatter: true,
  };
}

/**
 * Anchors, aliases and tags: YAML that no author means. `title: &Réunion de …` would lose a word,
 * and another parser might read it otherwise.
 */
function marks(root: Node | null, at: (offset: number) => Position): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  visit(root, (_, node) => {
    if (!isNode(node)) return;
    const isMarked =
      isAlias(node) || ('anchor' in node && node.anchor) || ('tag' in node && node.tag);
    if (isMarked) found.push({ code: 'MARK', detail: '& * !', ...at(node.range?.[0] ?? 0) });
  });
  return found;
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

/** The commonest slip of a Chinese keyboard, which the parser reports far from where it stands. */
function fullWidthColons(source: string, skipped: number): SyntaxProblem[] {
  return source.split('\n').flatMap((text, index) => {
    const field = /^\s*(?:- )?[A-Za-z]\w*(?=：)/.exec(text)?.[0];
    return field === undefined
      ? []
      : [
          {
            code: 'FULL_WIDTH_COLON',
            detail: text.trim(),
            line: index + 1 + skipped,
            column: field.length + 1,
          },
        ];
  });
}

/** The aliases of a hostile file can expand without end; the parser throws, and so it is a syntax error. */
function toData(
  document: ReturnType<typeof parseDocument>,
  syntax: SyntaxProblem[],
  start: Position,
): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 }) ?? {};
  } catch (error) {
    syntax.push({ code: 'BAD_ALIAS', detail: String(error), ...start });
    return undefined;
  }
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
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!isPair(pair) || !isScalar(pair.key)) break;
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

/** `yaml` is undefined where there is no header. */
export type Sections = {
  yaml: string | undefined;
  yamlStart: number;
  body: string;
  bodyStart: number;
};
/** 1-based, as editors count. */
export type Position = { line: number; column: number };
export type SyntaxProblem = Position & { code: string; detail: string };
export type Parsed = {
  /** `undefined` when the YAML cannot be read at all. */
  data: unknown;
  syntax: SyntaxProblem[];
  /** Names of fields whose value a `#` has cut short. */
  cut: string[];
  locate: (path: readonly PropertyKey[]) => Position;
  body: string;
  bodyLine: number;
  hasFrontmatter: boolean;
};
