import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMdx, parseYaml, type Parsed, type Position } from './document.ts';

export const readMdxFile = (dir: string, file: string) => read(dir, file, parseMdx);
export const readYamlFile = (dir: string, file: string) => read(dir, file, parseYaml);

/** Never rejects: a file that cannot be read (a folder, a broken link) is a finding like another. */
async function read(
  dir: string,
  file: string,
  parse: (source: string) => Parsed,
): Promise<SourceFile> {
  try {
    const bytes = await readFile(join(dir, file));
    const source = bytes.toString('utf8');
    return {
      ...parse(source),
      file,
      text: source,
      isReadable: true,
      isUtf8: Buffer.from(source, 'utf8').equals(bytes),
      bytes: bytes.length,
      ...findControl(source),
    };
  } catch {
    return {
      ...parse(''),
      file,
      text: '',
      data: undefined,
      isReadable: false,
      isUtf8: true,
      bytes: 0,
    };
  }
}

/**
 * Where the first character stands that no XML, and so no feed, may hold (XML 1.0, § 2.2). Word and
 * PDF readers leave such characters in what is copied from them.
 */
function findControl(source: string): { control?: Position } {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const index = source.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
  if (index === -1) return {};
  const before = source.slice(0, index).split('\n');
  return { control: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
}

export type SourceFile = Parsed & {
  /** Path relative to the content folder. */
  file: string;
  /** As it was read, byte order mark included. */
  text: string;
  isReadable: boolean;
  isUtf8: boolean;
  bytes: number;
  control?: Position;
};
