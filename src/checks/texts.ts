import { mdxToHast } from 'satteri';
import { wordFields } from '#schema/index.ts';
import { sectionsOf } from '#source/document.ts';
import { scalarsOf, type Scalar } from '#source/scalars.ts';
import type { SourceFile } from '#source/tree.ts';
import { markdown, spelling, type Unit } from '#source/spelling.ts';
import { blocksOf, type Piece } from '#typography/blocks.ts';
import { identifiers } from '#typography/record.ts';
import { languageOf, type TextLanguage } from '#typography/typeset.ts';

/**
 * Every text of a file that the build typesets, character by character with its place in the file,
 * and the shape of all that is no text. Undefined for a file that cannot be read as what it is.
 * `document` is the YAML of the file, where it has been parsed already.
 */
export function textsOf(
  file: string,
  text: string,
  document?: SourceFile['document'],
): Texts | undefined {
  if (!file.endsWith('.mdx')) return textsOfYaml(scalarsOf(text, 0, document));
  const lang = languageOf(file);
  const { yaml, yamlStart, body, bodyStart } = sectionsOf(text);
  if (!lang || yaml === undefined) return undefined;
  const fields = textsOfYaml(scalarsOf(yaml, yamlStart, document), lang);
  const prose = textsOfBody(body, bodyStart, lang);
  return (
    fields &&
    prose && {
      texts: [...fields.texts, ...prose.texts],
      shape: () => fields.shape() + prose.shape(),
    }
  );
}

function textsOfYaml(scalars?: Scalar[], lang?: TextLanguage): Texts | undefined {
  if (!scalars) return undefined;
  const texts: Text[] = [];
  const shape = scalars.map((scalar) => {
    const own = languageAt(scalar, lang);
    const units = own && scalar.units();
    if (!own || !units) return [scalar.path, scalar.value];
    texts.push({ lang: own, units, isBody: false });
    return [scalar.path];
  });
  return { texts, shape: () => JSON.stringify(shape) };
}

/** The language of a value that is text: the file's for its words, or that of a `zh` or `fr` above it. */
function languageAt({ path, value }: Scalar, lang?: TextLanguage): TextLanguage | undefined {
  // Names are searched for and recognised by exactly these forms, which are never printed.
  if (typeof value !== 'string' || path.some((key) => key === 'aliases' || key === 'wrong'))
    return undefined;
  const own = path.findLast((key) => key === 'zh' || key === 'fr');
  const isWord = path.length === 1 && wordFields.has(String(path[0]));
  return path.some((key) => identifiers.has(String(key)))
    ? undefined
    : (own ?? (isWord ? lang : undefined));
}

function textsOfBody(body: string, start: number, lang: TextLanguage): Texts | undefined {
  let root;
  try {
    root = mdxToHast(body);
  } catch {
    return undefined;
  }
  const texts: Text[] = [];
  const read = new Set<unknown>();
  for (const block of blocksOf(root)) {
    const own = languageOf(block.lang ?? lang);
    if (!own) continue;
    texts.push({ lang: own, units: block.pieces.flatMap((piece) => unitsOf(piece)), isBody: true });
  }

  function unitsOf({ text, node }: Piece): Unit[] {
    const { start: from, end: to } = node?.position ?? {};
    const [first, last] = [from?.offset ?? 0, to?.offset ?? 0];
    const units = node && spelling(body.slice(first, last), text, start + first, markdown);
    if (units) read.add(node);
    return units ?? [{ text, start: start + first, end: start + first, isLayout: true }];
  }

  const shape = () =>
    JSON.stringify(root, (key, value: unknown) =>
      key === 'position' ? undefined : read.has(value) ? 'text' : value,
    );
  return { texts, shape };
}

/** `shape` is told when asked for: only a file that is to be mended is compared by it. */
export type Texts = { texts: Text[]; shape: () => string };
/** One run of text: a value of the header or of a record, a paragraph, a heading, a cell. */
export type Text = { lang: TextLanguage; units: Unit[]; isBody: boolean };
