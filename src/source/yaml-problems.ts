import { isAlias, isMap, isNode, isScalar, visit, type Document } from 'yaml';
import type { Position } from './document.ts';

/**
 * Everything that keeps YAML from being read as its author meant it. First what we can put a name
 * to: the parser often stumbles far behind the slip.
 */
export function findProblems(
  document: Document.Parsed,
  source: string,
  at: (offset: number) => Position,
  skipped: number,
): SyntaxProblem[] {
  const found = findInNodes(document, at);
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length === 0) return found;
  const parser = syntax.map(({ code, message, pos }) => {
    const opening = code === 'MISSING_CHAR' ? openingQuote(document, pos[0]) : undefined;
    if (opening !== undefined) return { code: 'OPEN_QUOTE', detail: '', ...at(opening) };
    // The parser's own name for what it never foresaw: its stack overflowed.
    const name = code === 'IMPOSSIBLE' ? 'TOO_DEEP' : code;
    return { code: name, detail: message.split('\n')[0] ?? '', ...at(pos[0]) };
  });
  // A slip stands on the line where the parser stumbles, before it, or at most just below.
  const stumble = Math.min(...parser.map(({ line }) => line)) + 1;
  const named = slips(source, skipped).filter(({ line }) => line <= stumble);
  return [...named, ...found, ...parser];
}

/**
 * Anchors, aliases and tags: YAML that no author means; `title: &Réunion de …` would lose a word,
 * and another parser might read it otherwise. Keys that are no words. Keys written twice.
 */
function findInNodes(document: Document.Parsed, at: (offset: number) => Position): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const isMarked =
      isAlias(node) || ('anchor' in node && node.anchor) || ('tag' in node && node.tag);
    if (isMarked) found.push({ code: 'MARK', detail: '& * !', ...at(node.range?.[0] ?? 0) });
    if (!isMap(node)) return;
    const seen = new Set<string>();
    for (const { key } of node.items) {
      const place = at((isNode(key) ? key.range?.[0] : undefined) ?? node.range?.[0] ?? 0);
      const name = isScalar(key) && key.value !== null ? String(key.value) : undefined;
      // In JavaScript this name is no field but what an object inherits from.
      if (name === undefined || name === '__proto__')
        found.push({ code: 'KEY', detail: name ?? '', ...place });
      else if (seen.has(name)) found.push({ code: 'DUPLICATE_KEY', detail: name, ...place });
      else seen.add(name);
    }
  });
  return found;
}

/** Where the quoted text begins that runs on to the end of the file. */
function openingQuote(document: Document.Parsed, offset: number): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && range[1] >= offset)
        opening = range[0];
    },
  });
  return opening;
}

/** Slips of the keyboard in one line, which the parser reports elsewhere or in other words. */
function slips(source: string, skipped: number): SyntaxProblem[] {
  let above: RegExpExecArray | undefined;
  return source.split('\n').flatMap((text, index) => {
    const field = /^(\s*(?:- )?)([\p{L}_][\p{L}\p{N}_]*)(:|：)(\s*)(.*)$/u.exec(text);
    const [, indent = '', name = '', colon, space, value = ''] = field ?? [];
    const line = index + 1 + skipped;
    const problem = (code: string, column: number) => [{ code, detail: name, line, column }];
    const last = above;
    above = field ?? undefined;
    const wide = wideSign.exec(text);
    if (wide) return [{ code: 'FULL_WIDTH_SIGN', detail: wide[0], line, column: wide.index + 1 }];
    if (!field) return [];
    if (colon === '：') return problem('FULL_WIDTH_COLON', indent.length + name.length + 1);
    if (/\t/.test(indent)) return [];
    if (/[\u3000\u00A0]/.test(indent)) return problem('WIDE_SPACE', 1);
    if (/^[\u3000\u00A0]/.test(space ?? '') || (!space && value && !value.startsWith('//')))
      return problem('NO_SPACE', indent.length + name.length + 1);
    // A plain value above ends its field: nothing may stand deeper below it.
    if (last && indent.length > (last[1] ?? '').length && /^[^\s|>[{"'#]/.test(last[5] ?? ''))
      return problem('INDENT', 1);
    return [];
  });
}

/** A Chinese bracket that opens a value, a Chinese comma or colon beside a field between braces. */
const wideSign =
  /(?<=^\s*(?:- |(?:- )?\w+: ))[｛【［]|(?<=\{.*)(?:[，、](?=\s*\w+:\s)|(?<=[{,，]\s*\w+)：)/u;

export type SyntaxProblem = Position & { code: string; detail: string };
